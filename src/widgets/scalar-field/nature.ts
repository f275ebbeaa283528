import { commonSlope, type Formula, type Side, type Sides, type Vec2 } from '#math';

/**
 * What f is like at a point where it is a finite number: 'smooth', it is shown to have a gradient; it 'leaps'; it has a
 * 'kink', slopes to two sides that differ, or slopes that no gradient makes; 'else' nothing but the slopes is known.
 */
export interface Nature {
  readonly kind: 'smooth' | 'leaps' | 'kink' | 'else';
  /** Along x and along y. */
  readonly sides: readonly [Sides, Sides];
  /** Somewhere beside the point, as near as one likes, f is undefined. */
  readonly ends: boolean;
  /** The slopes along the axes say nothing of the kink. */
  readonly askew: boolean;
}

/** Along the axes and the diagonals. */
const WAYS: readonly Vec2[] = [
  [1, 0],
  [0, 1],
  [1, 1],
  [1, -1],
];
/** Slopes that differ by less than this, relative to their size, are rounding. */
const ROUNDING = 1e-9;

export function natureAt(formula: Formula, at: Vec2, gradient: Vec2): Nature {
  const [x, y, up, down] = WAYS.map((way) => formula.sides(at, way)) as [Sides, Sides, Sides, Sides];
  const found = [x, y, up, down];
  const sides = [x, y] as const;
  const has = (side: Side) => found.some(({ ahead, behind }) => ahead === side || behind === side);
  const askew = !isKinked(x) && !isKinked(y);
  const kind =
    formula.isDifferentiable(at) && gradient.every(Number.isFinite)
      ? 'smooth'
      : has('leaps')
        ? 'leaps'
        : found.some(isKinked) || !fits(up, x, y, 1) || !fits(down, x, y, -1)
          ? 'kink'
          : 'else';
  return { kind, sides, ends: has('ends'), askew };
}

const isTwoSided = ({ ahead, behind }: Sides) => typeof ahead === 'number' && typeof behind === 'number';

/** Do the slopes to both sides differ? */
export const isKinked = (sides: Sides): boolean => isTwoSided(sides) && commonSlope(sides) === undefined;

/** Is the slope along x ± y what those along x and y make it, if it has one on both sides as they do? */
function fits(along: Sides, x: Sides, y: Sides, sign: number): boolean {
  const [slope, a, b] = [along, x, y].map((sides) => (isTwoSided(sides) ? commonSlope(sides) : undefined));
  if (slope === undefined || a === undefined || b === undefined || !Number.isFinite(a + b)) return true;
  return Math.abs(slope - (a + sign * b)) <= ROUNDING * (1 + Math.abs(a) + Math.abs(b));
}
