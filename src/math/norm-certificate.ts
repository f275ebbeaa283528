import { requireNumber } from './checks.ts';
import type { Vec2 } from './vector.ts';

/**
 * How far φ is from the conditions of an optimum of L + λ‖·‖ₚ, p = 2 or ∞, in units of ∇L: the distance from −∇L to
 * λ∂‖φ‖ₚ. That set is λφ/‖φ‖₂ for p = 2; for p = ∞ the largest coordinate's ±λ, or at a tie (exactly equal magnitudes)
 * all between the two; at φ = 0 the ball of radius λ of the dual norm, the disc or the diamond. Zero exactly at an
 * optimum. `gradient` is ∇L(φ). NaN gives NaN. Throws a RangeError naming p or lambda (negative, not finite).
 */
export function normPenalizedResidual(
  { gradient, phi }: { gradient: Vec2; phi: Vec2 },
  { p, lambda }: { readonly p: number; readonly lambda: number },
): number {
  requireNumber('lambda', lambda, 0);
  if (p !== 2 && p !== Infinity) throw new RangeError(`p must be 2 or ∞, not ${p}`);
  const size = Math.hypot(phi[0], phi[1]);
  if (Number.isNaN(size)) return Number.NaN;
  if (p === 2) {
    if (size === 0) return Math.max(0, Math.hypot(gradient[0], gradient[1]) - lambda);
    return Math.hypot(gradient[0] + (phi[0] / size) * lambda, gradient[1] + (phi[1] / size) * lambda);
  }
  return size === 0 ? toDiamond(gradient, lambda) : toLargest(gradient, phi, lambda);
}

/** The distance of −∇L, or ∇L, from the diamond of radius λ. */
function toDiamond([g1, g2]: Vec2, lambda: number): number {
  const [u, v] = [Math.abs(g1), Math.abs(g2)];
  return u + v <= lambda ? 0 : toEdge([u, v], lambda);
}

/** The distance of −∇L from λ∂‖φ‖_∞ at φ ≠ 0. */
function toLargest([g1, g2]: Vec2, [x, y]: Vec2, lambda: number): number {
  const [u, v] = [-g1 * Math.sign(x), -g2 * Math.sign(y)];
  if (Math.abs(x) === Math.abs(y)) return toEdge([u, v], lambda);
  return Math.abs(x) > Math.abs(y) ? Math.hypot(u - lambda, g2) : Math.hypot(g1, v - lambda);
}

/** The distance from the segment between (λ, 0) and (0, λ). */
function toEdge([u, v]: Vec2, lambda: number): number {
  const first = Math.max(0, Math.min(lambda, (lambda + (u - v)) / 2));
  return Math.hypot(u - first, v - (lambda - first));
}
