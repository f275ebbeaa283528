import { requireNumber } from './checks.ts';

/**
 * How often the L1 ball gives an exact zero: the share of the centres in the square [−halfWidth, halfWidth]², outside
 * the diamond ‖φ‖₁ ≤ budget, whose constrained minimizer has one, for a loss with round contours.
 *
 * Such a centre has a zero iff its magnitudes differ by at least the budget. Outside the diamond, the centres that do
 * fill 4(w − c)² of the area 4w² − 2c²; the rest are the four strips that stand on the diamond's edges. 1 at
 * budget = 0, 0 at budget = halfWidth. Throws a RangeError naming halfWidth (not above 0) or budget (not in
 * [0, halfWidth]).
 */
export function sparseShareRound({ budget, halfWidth }: { budget: number; halfWidth: number }): number {
  requireNumber('halfWidth', halfWidth, Number.MIN_VALUE);
  requireNumber('budget', budget, 0);
  if (budget > halfWidth) throw new RangeError(`budget must be at most halfWidth, ${halfWidth}, not ${budget}`);
  /** Relative to the square, so that no width overflows. */
  const c = budget / halfWidth;
  return (4 * (1 - c) * (1 - c)) / (4 - 2 * c * c);
}
