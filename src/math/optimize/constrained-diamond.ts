import { ballCorners } from '../ball.ts';
import { lossGradient, type Quadratic } from '../quadratic.ts';
import { QUADRANTS, type Vec2 } from '../vector.ts';
import { leastResidual } from './least-residual.ts';

/** argmin L on |φ₁| + |φ₂| = c for a centre outside: a corner, with an exact zero, or the optimum of an edge. */
export function diamondMinimizer(q: Quadratic, budget: number): Vec2 {
  const onEdges = QUADRANTS.flatMap((signs) => edgeOptimum(q, signs, budget));
  return leastResidual(q, { p: 1, budget }, [...ballCorners(1, budget), ...onEdges]);
}

/**
 * The stationary point of L on the open edge {(s₁a, s₂b) : a, b > 0, a + b = c}, none when it lies outside. a and b are each
 * computed from the end where they vanish; the smaller stands and the larger is c minus it.
 */
function edgeOptimum(q: Quadratic, [s1, s2]: Vec2, budget: number): Vec2[] {
  const [h11, h12, h22] = q.hessian;
  const along = (phi: Vec2) => {
    const [g1, g2] = lossGradient(q, phi);
    return s1 * g1 - s2 * g2;
  };
  const curvature = h11 - 2 * s1 * s2 * h12 + h22;
  const a = -along([0, s2 * budget]) / curvature;
  const b = along([s1 * budget, 0]) / curvature;
  if (!(a > 0 && b > 0)) return [];
  if (a === b) return [[(s1 * budget) / 2, (s2 * budget) / 2]];
  return a <= b ? [[s1 * a, s2 * (budget - a)]] : [[s1 * (budget - b), s2 * b]];
}
