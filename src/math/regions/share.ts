import type { NormBall } from '../ball.ts';
import { requireExponent, requireNumber, requirePositive } from '../checks.ts';
import type { Hessian } from '../hessian.ts';
import { contactRegions } from './contact-regions.ts';
import { areaIn, type Domain, domainReach, largestNorm, requireDomain } from './domain.ts';
import { penalizedRegions } from './penalized-regions.ts';
import { type Region, regionPolygon } from './region.ts';

/**
 * How often a ball gives an exact zero: the share of the centres in the domain, outside of ‖φ‖ₚ ≤ budget, whose constrained
 * minimizer has one, for a loss with this Hessian and p ≥ 1. For p = 1 the areas of the four cones at the corners over
 * those of cones and strips, from closed forms, in any case exactly 0 or 1 where one of them is empty; exactly 0 for
 * p > 1. NaN when the ball covers the domain and no centre is left. Throws a RangeError naming p, budget, radius or shape.
 */
export function sparseShare(hessian: Hessian, { p, budget, domain }: NormBall & { readonly domain: Domain }): number {
  requireExponent(p, { least: 1 });
  requirePositive('budget', budget);
  requireDomain(domain);
  if (largestNorm(domain, p) <= budget) return Number.NaN;
  return p === 1 ? sparsePart(contactRegions(hessian, { p, budget }), domain) : 0;
}

/**
 * The share of all centres in the domain with an exact zero in argmin L + λ‖φ‖₁: the parallelogram and the four strips of
 * penalizedRegions over the whole. 1 − (1 − λ/w)² for H = I and the square of half-width w ≥ λ; exactly 0 for λ = 0, exactly 1
 * from where no centre is left without a zero. Throws a RangeError naming lambda, radius or shape.
 */
export function penalizedSparseShare(hessian: Hessian, problem: { lambda: number; domain: Domain }): number {
  const { lambda, domain } = problem;
  requireDomain(domain);
  return sparsePart(penalizedRegions(hessian, lambda), domain);
}

/** The area of the sparse regions in the domain, as a share of that of all. */
function sparsePart(regions: readonly Region[], domain: Domain): number {
  const reach = domainReach(domain);
  const area = (wanted: boolean) =>
    regions
      .filter(({ kind }) => (kind === 'sparse') === wanted)
      .reduce((sum, region) => sum + areaIn(domain, regionPolygon(region, reach)), 0);
  const sparse = area(true);
  return sparse / (sparse + area(false));
}

/**
 * How often the L1 ball gives an exact zero: the share of the centres in the square [−halfWidth, halfWidth]², outside
 * the diamond ‖φ‖₁ ≤ budget, whose constrained minimizer has one, for a loss with round contours.
 *
 * Such a centre has a zero iff its magnitudes differ by at least the budget (F3). Outside the diamond, the centres that do
 * fill 4(w − c)² of the area 4w² − 2c² (F6); the rest are the four strips that stand on the diamond's edges. 1 at
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
