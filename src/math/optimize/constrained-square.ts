import { ballCorners } from '../ball.ts';
import type { Quadratic } from '../quadratic.ts';
import type { Vec2 } from '../vector.ts';
import { leastResidual } from './least-residual.ts';

/** argmin L on max(|φ₁|, |φ₂|) = c for a centre outside: a corner (±c, ±c) exactly, or the optimum of a side. */
export function squareMinimizer(q: Quadratic, budget: number): Vec2 {
  const [h11, h12, h22] = q.hessian;
  const [m1, m2] = q.center;
  const sides = [budget, -budget].flatMap((c): Vec2[] => [
    [c, m2 - (h12 * (c - m1)) / h22 + 0],
    [m1 - (h12 * (c - m2)) / h11 + 0, c],
  ]);
  const inside = sides.filter(([x, y]) => Math.min(Math.abs(x), Math.abs(y)) < budget);
  return leastResidual(q, { p: Infinity, budget }, [...ballCorners(Infinity, budget), ...inside]);
}
