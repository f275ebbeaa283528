import { leastBy } from '../optimize/least.ts';
import { QUADRANTS, type Vec2 } from '../vector.ts';

/** Points on a side of the grid, and on each axis. */
const COUNT = 61;
const HALVINGS = 40;
const DIRECTIONS: readonly Vec2[] = [-1, 0, 1].flatMap((x) => [-1, 0, 1].map((y): Vec2 => [x, y]));

/**
 * For tests: about the lowest value of f on [−reach, reach]², by brute force. The best points of a grid off the axes, of each
 * axis and the origin are improved by compass search in their own plane or line, so no basin is left out.
 */
export function lowestNearby(f: (phi: Vec2) => number, reach: number): number {
  const line = Array.from({ length: COUNT }, (_, i) => reach * ((2 * i) / (COUNT - 1) - 1) + reach / 1e3);
  const axes: Vec2[][] = [line.map((x): Vec2 => [x, 0]), line.map((y): Vec2 => [0, y])];
  const grids = QUADRANTS.map(([s1, s2]) =>
    line.filter((x) => x * s1 > 0).flatMap((x) => line.filter((y) => y * s2 > 0).map((y): Vec2 => [x, y])),
  );
  const moves = [DIRECTIONS.filter(([, y]) => y === 0), DIRECTIONS.filter(([x]) => x === 0)];
  const starts = [
    ...axes.map((points, i) => ({ points, directions: moves[i] as Vec2[] })),
    ...grids.map((points) => ({ points, directions: DIRECTIONS })),
  ];
  const found = starts.map(({ points, directions }) =>
    descended(f, leastBy(points, f), { directions, firstStep: (2 * reach) / COUNT }),
  );
  return Math.min(f([0, 0]), ...found);
}

interface Search {
  readonly directions: readonly Vec2[];
  readonly firstStep: number;
}

/** Compass search: the best of the neighbours a step away, and a shorter step where none is better. */
function descended(f: (phi: Vec2) => number, start: Vec2, { directions, firstStep }: Search): number {
  let at = start;
  let step = firstStep;
  for (let halving = 0; halving < HALVINGS; ) {
    const next = leastBy(
      directions.map(([x, y]): Vec2 => [at[0] + x * step, at[1] + y * step]),
      f,
    );
    if (f(next) < f(at)) at = next;
    else {
      step /= 2;
      halving += 1;
    }
  }
  return f(at);
}
