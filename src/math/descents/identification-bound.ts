import { requirePositive, requireVector } from '../checks.ts';
import { largerCurvature, lossGradient, type Quadratic } from '../quadratic.ts';
import type { Vec2 } from '../vector.ts';
import { type LassoPoint, rounding } from './support-hold.ts';

/**
 * How far the gradient step at φ* may be off, in any coordinate, before the threshold takes it for another support:
 * min over the zeros of t(λ − |∂ⱼL(φ*)|) and over the others of |φ*ⱼ|. It is 0 where |∂ⱼL(φ*)| = λ at a zero, at the
 * knots of the path, and never negative. Throws a RangeError naming step.
 */
export function supportMargin(q: Quadratic, { phi, lambda }: LassoPoint, step: number): number {
  requirePositive('step', step);
  const slope = lossGradient(q, phi);
  const margin = (j: 0 | 1) => (phi[j] === 0 ? step * (lambda - Math.abs(slope[j])) : Math.abs(phi[j]));
  return Math.max(0, Math.min(margin(0), margin(1)));
}

/**
 * The iterate from which ISTA is sure to have the support of φ*, before a step is taken. Thresholding moves no two points
 * apart, and the gradient step, φ ↦ φ̂ + (I − tH)(φ − φ̂), brings them nearer by q = max |1 − tμ| over the curvatures μ. So the
 * k-th gradient step errs by at most qᵏ‖φ⁰ − φ*‖₂, and below the margin no support is mistaken, then and ever after (F11). This is
 * the least such k ≥ 1, 1 + ⌊ln(‖φ⁰ − φ*‖₂/margin)/ln(1/q)⌋, with room for roundings. Infinity where the margin is 0 or
 * t ≥ 2/(largest curvature). [Nutini, Schmidt, Hare 2017; Garrigos, Rosasco, Villa 2017]
 * Throws a RangeError naming step or start.
 */
export function identificationBound(q: Quadratic, best: LassoPoint, run: { step: number; start: Vec2 }): number {
  const { step, start } = run;
  requireVector('start', start);
  const far = Math.hypot(start[0] - best.phi[0], start[1] - best.phi[1]);
  const large = step * largerCurvature(q);
  /** 1 − q, without cancellation. */
  const gain = Math.min(large / q.condition, 2 - large);
  const margin = supportMargin(q, best, step) - rounding(q, best, { step, far }) / gain;
  if (!(gain > 0 && margin > 0)) return Number.POSITIVE_INFINITY;
  return far < margin ? 1 : 1 + Math.floor(Math.log(far / margin) / -Math.log1p(-gain));
}
