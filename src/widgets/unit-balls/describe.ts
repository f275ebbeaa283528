import { formatNumber } from '#text/format.ts';
import type { BallModel } from './model.ts';

/** What the picture of one unit ball shows, in words. */
export function describe({ p, middleLength }: BallModel): string {
  if (p === 0)
    return 'All points with at most one non-zero: both axes, without end. Not convex: between the axes every chord leaves it.';
  if (p < 1)
    return `A star with its points on the axes. Not convex: the middle of the chord from (−1, 0) to (0, 1) has length ${middle(middleLength)}, more than 1.`;
  if (p === 1) return 'The diamond: just convex, and its corners are still on the axes. No other p gives both.';
  if (p === 2) return 'The circle: convex, and the same in every direction. There are no corners.';
  if (p === Number.POSITIVE_INFINITY)
    return 'The square: convex, with its corners off the axes, where both magnitudes are equal and neither is zero.';
  return `Convex, and smooth all around: there are no corners. The ball ${p < 2 ? 'lies between the diamond and the circle' : 'lies between the circle and the square'}.`;
}

const middle = (length: number) => (Number.isFinite(length) ? formatNumber(length) : 'beyond 10³⁰⁸');
