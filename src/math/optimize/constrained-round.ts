import { direction } from '../hessian.ts';
import type { Quadratic } from '../quadratic.ts';
import { cross, dot, type Vec2 } from '../vector.ts';
import { secularRoot } from './secular.ts';

/**
 * argmin L on φ₁² + φ₂² = c² for a centre outside. With H = diag(d₁, d₂) in its eigenvectors, φᵢ = dᵢφ̂ᵢ/(dᵢ + λ) and λ ≥ 0
 * is the one root of ‖φ(λ)‖ = c. Round contours give the centre scaled to the circle.
 */
export function roundMinimizer(q: Quadratic, budget: number): Vec2 {
  if (q.condition === 1) return ontoCircle(q.center, budget);
  const long = direction(q.angle);
  const [m1, m2] = [dot(long, q.center), cross(long, q.center)];
  const lambda = secularRoot([m1, m2], [q.condition, 1], budget);
  const [u, v] = ontoCircle([m1 / (1 + q.condition * lambda), m2 / (1 + lambda)], budget);
  return [long[0] * u - long[1] * v + 0, long[1] * u + long[0] * v + 0];
}

function ontoCircle([x, y]: Vec2, budget: number): Vec2 {
  const size = Math.hypot(x, y);
  return [(x / size) * budget + 0, (y / size) * budget + 0];
}
