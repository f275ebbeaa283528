import { keptFromZero } from '../doubles.ts';
import { direction } from '../hessian.ts';
import { largerCurvature, lossGradient, type Quadratic } from '../quadratic.ts';
import { compose, cross, dot, type Vec2 } from '../vector.ts';
import { secularRoot } from './secular.ts';

/**
 * argmin L + λ‖φ‖₂, the group lasso's block of two [Yuan, Lin 2006]; λ > 0. Exactly the origin iff ‖∇L(0)‖₂ ≤ λ, all or
 * nothing (F14). Otherwise, with H = diag(d₁, d₂) in its eigenvectors, φᵢ = dᵢφ̂ᵢ/(dᵢ + λ/r) where the length r = ‖φ‖ is the
 * one root of ‖(dᵢφ̂ᵢ/(dᵢr + λ))‖ = 1; round contours give the block soft threshold φ̂·(1 − λ/(d‖φ̂‖)). A coordinate is
 * zero only if the problem is symmetric about the other's axis, and then exactly.
 */
export function groupMinimizer(q: Quadratic, lambda: number): Vec2 {
  const [g1, g2] = lossGradient(q, [0, 0]);
  const steepest = Math.hypot(g1, g2);
  if (steepest <= lambda) return [0, 0];
  if (q.condition === 1) return scaled(q.center, (steepest - lambda) / steepest);
  const long = direction(q.angle);
  const large = largerCurvature(q);
  const curvatures: Vec2 = [large / q.condition, large];
  const [m1, m2] = [dot(long, q.center), cross(long, q.center)];
  const pull: Vec2 = [keptFromZero(curvatures[0] * m1, m1), keptFromZero(curvatures[1] * m2, m2)];
  const perLambda = secularRoot(pull, curvatures, lambda);
  // Too short for doubles to tell its length: the origin.
  if (perLambda === 0) return [0, 0];
  const along = (j: 0 | 1) => keptFromZero(pull[j] / (curvatures[j] + 1 / perLambda), pull[j]);
  return compose(long, [along(0), along(1)]);
}

const scaled = ([x, y]: Vec2, factor: number): Vec2 => [keptFromZero(x * factor, x), keptFromZero(y * factor, y)];
