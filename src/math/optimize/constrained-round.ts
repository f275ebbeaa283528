import { keptFromZero } from '../doubles.ts';
import { direction } from '../hessian.ts';
import type { Quadratic } from '../quadratic.ts';
import { compose, cross, dot, unit, type Vec2 } from '../vector.ts';
import { secularRoot } from './secular.ts';

/**
 * argmin L on φ₁² + φ₂² = c² for a centre outside. With H = diag(d₁, d₂) in its eigenvectors, φᵢ = dᵢφ̂ᵢ/(dᵢ + λ) and λ ≥ 0
 * is the one root of ‖φ(λ)‖ = c. Round contours give the centre scaled to the circle. No
 * coordinate that is not 0 is rounded to 0.
 */
export function roundMinimizer(q: Quadratic, budget: number): Vec2 {
  if (q.condition === 1) return ontoCircle(q.center, budget);
  const long = direction(q.angle);
  const [m1, m2] = [dot(long, q.center), cross(long, q.center)];
  const lambda = secularRoot([m1, m2], [q.condition, 1], budget);
  const phi = ontoCircle(
    [keptFromZero(m1 / (1 + q.condition * lambda), m1), keptFromZero(m2 / (1 + lambda), m2)],
    budget,
  );
  return compose(long, phi);
}

function ontoCircle(point: Vec2, budget: number): Vec2 {
  const [x, y] = unit(point);
  return [keptFromZero(x * budget, point[0]), keptFromZero(y * budget, point[1])];
}
