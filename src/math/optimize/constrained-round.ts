import { direction } from '../hessian.ts';
import type { Quadratic } from '../quadratic.ts';
import { cross, dot, type Vec2 } from '../vector.ts';

/** Newton converges from the left without overshooting; the cap only guards against an endless last digit. */
const STEPS = 60;

/**
 * argmin L on φ₁² + φ₂² = c² for a centre outside. With H = diag(d₁, d₂) in its eigenvectors, φᵢ = dᵢφ̂ᵢ/(dᵢ + λ) and λ ≥ 0
 * is the one root of 1/‖φ(λ)‖ = 1/c, which Newton's method finds monotonically [Moré, Sorensen 1983]. Round contours give
 * the centre scaled to the circle.
 */
export function roundMinimizer(q: Quadratic, budget: number): Vec2 {
  if (q.condition === 1) return ontoCircle(q.center, budget);
  const long = direction(q.angle);
  const center: Vec2 = [dot(long, q.center), cross(long, q.center)];
  const [u, v] = ontoCircle(secularPoint(center, q.condition, budget), budget);
  return [long[0] * u - long[1] * v + 0, long[1] * u + long[0] * v + 0];
}

/** The point in eigencoordinates, where the curvatures are 1/condition and 1. */
function secularPoint([m1, m2]: Vec2, condition: number, budget: number): Vec2 {
  let lambda = 0;
  for (let step = 0; step < STEPS; step += 1) {
    const u = m1 / (1 + condition * lambda);
    const v = m2 / (1 + lambda);
    const size = Math.hypot(u, v);
    const slope = (u * u * condition) / (1 + condition * lambda) + (v * v) / (1 + lambda);
    const next = lambda + ((size - budget) / budget) * (size * (size / slope));
    if (!(next > lambda)) break;
    lambda = next;
  }
  return [m1 / (1 + condition * lambda), m2 / (1 + lambda)];
}

function ontoCircle([x, y]: Vec2, budget: number): Vec2 {
  const size = Math.hypot(x, y);
  return [(x / size) * budget + 0, (y / size) * budget + 0];
}
