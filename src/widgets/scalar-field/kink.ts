import type { Formula, Vec2 } from '#math';

/** Distances, relative to the point's size, over which the slopes to both sides are compared. */
const NEAR = 1e-5;
const NEARER = 1e-6;
/** Slopes that differ by less than this, relative to their size, are rounding. */
const ROUNDING = 1e-4;
/** From NEAR to NEARER a smooth function's difference falls to a tenth, a kink's stays. */
const STAYS = 0.5;

/** Along the axes and the diagonals. */
const WAYS: readonly Vec2[] = [
  [1, 0],
  [0, 1],
  [1, 1],
  [1, -1],
];

/**
 * Has f a kink at the point: slopes from one side and from the other that stay apart however near one looks? Decided by
 * differences along the axes and the diagonals; one of these plays no part if f is undefined on a side.
 */
export const hasKink = (formula: Formula, at: Vec2): boolean =>
  WAYS.some((way) => {
    const [far, size] = jump(formula, at, way, NEAR);
    const [close] = jump(formula, at, way, NEARER);
    return close > STAYS * far && close > ROUNDING * (1 + size);
  });

/** How far the two one-sided slopes along this way are apart, and the size of the larger. */
function jump(formula: Formula, at: Vec2, [a, b]: Vec2, share: number): [number, number] {
  const step = share * Math.max(1, Math.abs(a * at[0]), Math.abs(b * at[1]));
  const along = (by: number) => formula.value([at[0] + by * a, at[1] + by * b]);
  const here = formula.value(at);
  const [back, ahead] = [(here - along(-step)) / step, (along(step) - here) / step];
  return [Math.abs(ahead - back), Math.max(Math.abs(ahead), Math.abs(back))];
}
