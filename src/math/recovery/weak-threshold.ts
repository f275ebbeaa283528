import { requireWithin } from '../checks.ts';
import { narrowed } from '../narrowed.ts';
import { excess } from '../special/half-normal.ts';

/** For a share ε of non-zeros and the threshold τ that is best for it, as functions of τ > 0. */
interface Shares {
  readonly epsilon: number;
  /** Measurements a coordinate. */
  readonly delta: number;
}

function sharesAt(tau: number): Shares {
  const { first, second } = excess(tau);
  const epsilon = first / (tau + first);
  return { epsilon, delta: epsilon * (1 + tau * tau) + (1 - epsilon) * second };
}

/** B(τ)/τ is 1e-172 there: no smaller share of non-zeros is told from 0. */
const MOST = 28;
/** Then the ends are neighbours, or nearly. */
const HALVINGS = 60;

/** Where a falling function of τ crosses 0, in (0, MOST). */
const crossing = (falls: (tau: number) => number): number => narrowed([0, MOST], (tau) => falls(tau) > 0, HALVINGS)[1];

/**
 * ψ(ε) = min over τ of ε(1 + τ²) + (1 − ε)E(|g| − τ)₊², the limit of a coordinate’s share of the statistical dimension where a
 * share ε of the coordinates is not zero. 0 at 0 and 1 at 1. Throws a RangeError naming epsilon.
 */
export function dimensionShare(epsilon: number): number {
  requireWithin('epsilon', epsilon, [0, 1]);
  if (epsilon === 0 || epsilon === 1) return epsilon;
  const tau = crossing((t) => (1 - epsilon) * excess(t).first - epsilon * t);
  return epsilon * (1 + tau * tau) + (1 - epsilon) * excess(tau).second;
}

/**
 * ρ_W(δ), Donoho and Tanner’s weak threshold: as n grows, m = δn Gaussian measurements recover most vectors with fewer than
 * ρ_W·m non-zeros, and few with more. The inverse of ψ: ψ(ρδ) = δ. 0 at 0 and 1 at 1. Throws a RangeError naming delta.
 */
export function weakThreshold(delta: number): number {
  requireWithin('delta', delta, [0, 1]);
  if (delta === 0 || delta === 1) return delta;
  const { epsilon } = sharesAt(crossing((tau) => sharesAt(tau).delta - delta));
  return epsilon / delta;
}
