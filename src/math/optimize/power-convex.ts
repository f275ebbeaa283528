import { lossAt, type Quadratic } from '../quadratic.ts';
import { type PowerPenalty, powerShrink } from '../shrinkage.ts';
import type { Vec2 } from '../vector.ts';

/** Slopes are rounded by a few units in the last place of their terms; a step that changes them by less is the last. */
const ROUNDING = 2 ** -48;
/** Newton's method takes about six; each bisection in between halves the bracket. */
const MOST_STEPS = 200;

/**
 * argmin L + λΣ|φⱼ|^p for p > 1 and λ > 0, strictly convex. For a given φ₂ = y the best x is a powerShrink, and what is
 * left, a convex function of y, has the increasing slope G(y) = ∂₂L(x(y), y) + λp·sign y·|y|^{p−1}. Newton's method, with
 * x(y) replaced by its tangent but the penalty taken as it is, makes of G = 0 another powerShrink: both coordinates so
 * keep their digits however small they are. The sign of G brackets the root; a step out of the bracket gives way to
 * bisection.
 */
export function convexMinimizer(q: Quadratic, { lambda, p }: PowerPenalty): Vec2 {
  const [h11, h12, h22] = q.hessian;
  const [m1, m2] = q.center;
  const bestFirst = (y: number) => powerShrink(m1 - (h12 * (y - m2)) / h11, { lambda: lambda / h11, p });
  /** The penalty's own curvature; λp is never rounded to 0, as λ(p − 1) may be. */
  const curvature = (x: number) => (p - 1) * (lambda * p * Math.abs(x) ** (p - 2));
  const reach = Math.sqrt((2 * lossAt(q, [0, 0]) * h11) / (h11 * h22 - h12 * h12));
  let [low, high] = [m2 - reach, m2 + reach];
  let y = 0;
  for (let k = 0; k < MOST_STEPS; k += 1) {
    const x = bestFirst(y);
    const turn = -h12 / (h11 + curvature(x));
    const bend = h22 + h12 * turn;
    const next = powerShrink(m2 + (h12 * (m1 - x + turn * (y - m2))) / bend, { lambda: lambda / bend, p });
    const terms = h22 * (Math.abs(y) + Math.abs(m2)) + Math.abs(h12) * (Math.abs(x) + Math.abs(m1));
    const steepness = bend + curvature(next);
    if (!(Math.abs(next - y) * steepness > ROUNDING * terms)) return [bestFirst(next), next];
    if (h22 * (y - m2) + h12 * (x - m1) + lambda * p * Math.sign(y) * Math.abs(y) ** (p - 1) > 0) high = y;
    else low = y;
    y = next > low && next < high ? next : low + (high - low) / 2;
  }
  return [bestFirst(y), y];
}
