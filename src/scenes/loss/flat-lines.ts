import { dot, type Quadratic, type RankOne, type Vec2 } from '#math';
import { contourRadii } from './loss-view.ts';

/** Ellipses longer than this, for their width, are drawn as the parallel lines that they look like. */
const LONGEST = 1e3;

/** The loss, unless its contours are as good as parallel lines. */
export const withEllipses = (bowl: Quadratic | undefined) => (bowl && bowl.condition < LONGEST ** 2 ? bowl : undefined);

/** A straight line as Lines draws it. */
interface Line {
  readonly points: readonly number[];
  readonly closed: false;
}

/** The contours of a loss that is flat along a line: pairs of parallel lines on both sides of its valley. */
export interface FlatContours {
  readonly valley: Line;
  readonly contours: readonly Line[];
  /** The level set through φ*. */
  readonly touching: readonly Line[];
}

interface Drawn {
  /** How far from the origin the lines reach. */
  readonly far: number;
  /** √(2·level) of each contour; spaced like those of ellipses where it is left out. */
  readonly radii?: readonly number[];
}

/** The level sets of ½(a·φ−u)². */
export function flatContours(loss: RankOne, through: Vec2, { far, radii }: Drawn): FlatContours {
  const { direction, target } = loss;
  const reach = Math.abs(dot(direction, through) - target);
  const pair = (radius: number) => [lineAt(direction, target - radius, far), lineAt(direction, target + radius, far)];
  return {
    valley: lineAt(direction, target, far),
    contours: (radii ?? contourRadii(reach)).flatMap(pair),
    touching: reach > 0 ? pair(reach) : [],
  };
}

/** {φ : a·φ = value}, as a segment about its point nearest to the origin. */
function lineAt([a1, a2]: Vec2, value: number, far: number): Line {
  const square = a1 * a1 + a2 * a2;
  const [x, y] = [(value * a1) / square, (value * a2) / square];
  const [dx, dy] = [(-a2 * far) / Math.sqrt(square), (a1 * far) / Math.sqrt(square)];
  return { points: [x - dx, y - dy, x + dx, y + dy], closed: false };
}
