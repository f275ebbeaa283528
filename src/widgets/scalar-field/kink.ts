import type { Formula, Vec2 } from '#math';

/** Distances, relative to the point's size, over which the slopes to both sides are compared. */
const NEAR = 1e-5;
const NEARER = 1e-6;
/** Slopes that differ by less than this, relative to their size, are rounding. */
const ROUNDING = 1e-4;
/** From NEAR to NEARER a smooth function's difference falls to a tenth, a kink's stays. */
const STAYS = 0.5;

/**
 * Has f a kink at the point: slopes from the left and from the right, or from below and above, that stay apart however
 * near one looks? Decided by differences along the axes; false where f is undefined on a side.
 */
export const hasKink = (formula: Formula, at: Vec2): boolean =>
  ([0, 1] as const).some((axis) => {
    const [far, size] = jump(formula, at, axis, NEAR);
    const [close] = jump(formula, at, axis, NEARER);
    return close > STAYS * far && close > ROUNDING * (1 + size);
  });

/** How far the two one-sided slopes along an axis are apart, and the size of the larger. */
function jump(formula: Formula, at: Vec2, axis: 0 | 1, share: number): [number, number] {
  const step = share * Math.max(1, Math.abs(at[axis]));
  const along = (by: number) => formula.value(axis === 0 ? [at[0] + by, at[1]] : [at[0], at[1] + by]);
  const here = formula.value(at);
  const [back, ahead] = [(here - along(-step)) / step, (along(step) - here) / step];
  return [Math.abs(ahead - back), Math.max(Math.abs(ahead), Math.abs(back))];
}
