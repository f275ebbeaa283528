import { norm } from './norm.ts';

/** A closed interval of the extended reals. */
export type Interval = readonly [low: number, high: number];

/**
 * For each coordinate, the interval that the subdifferential of ‖·‖ₚ at `phi` spans there. p in (0, ∞].
 *
 * One point where the norm is differentiable in that coordinate, sign(φⱼ)·(|φⱼ|/‖φ‖ₚ)^(p−1); [−1, 1] at a zero
 * for p = 1; [0, sign] for tied largest magnitudes at p = ∞; all reals at a zero for p < 1, where the ball has a
 * cusp and any slope is held. At φ = 0: [−1, 1] for p ≥ 1, all reals below. NaN in `phi` gives NaN.
 */
export function normSubgradient(phi: readonly number[], p: number): Interval[] {
  const size = norm(phi, p);
  if (size === 0) return phi.map(() => (p < 1 ? EVERYTHING : UNIT));
  if (p === Number.POSITIVE_INFINITY) return largestSubgradient(phi, size);
  return phi.map((value) => {
    if (value === 0 && p <= 1) return p < 1 ? EVERYTHING : UNIT;
    const slope = Math.sign(value) * (Math.abs(value) / size) ** (p - 1) + 0;
    return [slope, slope];
  });
}

const UNIT: Interval = [-1, 1];
const EVERYTHING: Interval = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];

/** ∂‖·‖_∞: convex combinations of the signed coordinates of largest magnitude. */
function largestSubgradient(phi: readonly number[], size: number): Interval[] {
  const tied = phi.filter((value) => Math.abs(value) === size).length > 1;
  return phi.map((value) => {
    if (Math.abs(value) < size) return [0, 0];
    const sign = Math.sign(value);
    if (!tied) return [sign, sign];
    return sign < 0 ? [-1, 0] : [0, 1];
  });
}

/** factor · interval for factor ≥ 0; 0 times anything is [0, 0], also where the interval is unbounded. */
export const scaleInterval = (factor: number, [low, high]: Interval): Interval =>
  factor === 0 ? [0, 0] : [factor * low + 0, factor * high + 0];
