import { requirePositive, requireVector } from '../checks.ts';
import { softThreshold } from '../penalty.ts';

/** A positive double times this is the one before it. */
const BELOW = 1 - Number.EPSILON / 2;

/**
 * The threshold t ≥ 0 with Σ(aᵢ − t)₊ = budget, for sizes aᵢ ≥ 0 that add up to more; 0 if they do not. From the mean that would
 * do if all stayed above it, those that are not drop out until none does [Michelot 1986, J. Optim. Theory Appl. 50].
 * It stays below the largest size, also where the budget is nothing beside that.
 */
export function thresholdOf(sizes: ArrayLike<number>, budget: number): number {
  let [left, threshold] = [sizes.length + 1, 0];
  for (;;) {
    let [count, sum] = [0, 0];
    for (let i = 0; i < sizes.length; i += 1) {
      const size = sizes[i] as number;
      if (size <= threshold) continue;
      count += 1;
      sum += size;
    }
    if (count === 0) return threshold * BELOW;
    if (count === left || sum <= budget) return threshold;
    left = count;
    threshold = (sum - budget) / count;
  }
}

/** How many sizes are above the threshold. */
export function countAbove(sizes: ArrayLike<number>, threshold: number): number {
  let count = 0;
  for (let i = 0; i < sizes.length; i += 1) if ((sizes[i] as number) > threshold) count += 1;
  return count;
}

/**
 * The point of ‖φ‖₁ ≤ budget nearest to the centre, which is the minimizer there of every round loss about it: its soft threshold,
 * so what is zero is exactly 0. Throws a RangeError naming center or budget.
 */
export function nearestInL1Ball(center: readonly number[], budget: number): number[] {
  requireVector('center', center);
  requirePositive('budget', budget);
  const threshold = thresholdOf(center.map(Math.abs), budget);
  return center.map((entry) => softThreshold(entry, threshold));
}
