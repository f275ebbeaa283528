import { requireExponent, requireNumber, requirePositive } from './checks.ts';
import type { Hessian } from './hessian.ts';
import { powerSum } from './norm.ts';
import type { NormBall } from './optimize/octant.ts';
import { seededRandom } from './random.ts';
import type { Domain } from './regions/domain.ts';

/** What the minimizer of a drawn centre is: the centre itself, in the ball, and so not counted · without a zero · with one. */
export const OUTCOME = { inside: 0, dense: 1, sparse: 2 } as const;

/**
 * `count` points, evenly distributed over the disc or square of radius 1, as x, y pairs. The first n are the same for every
 * count ≥ n. A point of the disc is (√u, 2πv) in polar coordinates. Throws a RangeError naming count or seed.
 */
export function unitDraws(seed: number, count: number, shape: Domain['shape']): Float64Array {
  requireNumber('count', count, 0);
  const random = seededRandom(seed);
  const points = new Float64Array(2 * Math.floor(count));
  for (let at = 0; at < points.length; at += 2) {
    const [u, v] = [random(), random()];
    const radius = Math.sqrt(u);
    const angle = 2 * Math.PI * v;
    points[at] = shape === 'disc' ? radius * Math.cos(angle) : 2 * u - 1;
    points[at + 1] = shape === 'disc' ? radius * Math.sin(angle) : 2 * v - 1;
  }
  return points;
}

/** The outcome of one centre. */
type Outcome = (x: number, y: number) => number;

/** The outcome of each centre, `radius` times a drawn point, by the conditions of optimality at the candidates alone. */
export function outcomes(draws: Float64Array, radius: number, outcome: Outcome): Uint8Array {
  const found = new Uint8Array(draws.length / 2);
  for (let i = 0; i < found.length; i += 1)
    found[i] = outcome(radius * (draws[2 * i] as number), radius * (draws[2 * i + 1] as number));
  return found;
}

/**
 * For the constrained form, p ≥ 1: a centre m outside is sparse iff −∇L at one of the points ±c·eⱼ, Hm ∓ cHeⱼ, lies in its
 * normal cone (F3): |the other slope| ≤ the slope outward for p = 1, = 0 for p > 1. Throws a RangeError naming p or budget.
 */
export function constrainedOutcome([h11, h12, h22]: Hessian, { p, budget: c }: NormBall): Outcome {
  requireExponent(p, { least: 1 });
  requirePositive('budget', c);
  const width = p === 1 ? 1 : 0;
  const touches = (outward: number, aside: number) => outward >= 0 && Math.abs(aside) <= width * outward;
  return (x, y) => {
    if (inBall(Math.abs(x) / c, Math.abs(y) / c, p)) return OUTCOME.inside;
    const g1 = h11 * x + h12 * y;
    const g2 = h12 * x + h22 * y;
    const zero =
      touches(g1 - c * h11, g2 - c * h12) ||
      touches(-g1 - c * h11, g2 + c * h12) ||
      touches(g2 - c * h22, g1 - c * h12) ||
      touches(-g2 - c * h22, g1 + c * h12);
    return zero ? OUTCOME.sparse : OUTCOME.dense;
  };
}

/** ‖(a, b)‖ₚ ≤ 1 for a, b ≥ 0, with powers only where neither ‖·‖_∞ nor ‖·‖₁ decides. */
function inBall(a: number, b: number, p: number): boolean {
  if (p === Infinity || a > 1 || b > 1) return a <= 1 && b <= 1;
  return a + b <= 1 || (p > 1 && powerSum([a, b], p) <= 1);
}

/**
 * For the penalized form: sparse iff the origin is optimal, ‖Hm‖_∞ ≤ λ, or the minimum along an axis is, where the slope
 * across it is at most λ (F1). Every centre counts. Throws a RangeError naming lambda.
 */
export function penalizedOutcome([h11, h12, h22]: Hessian, lambda: number): Outcome {
  requireNumber('lambda', lambda, 0);
  /** On an axis of curvature `own` with slope g at the origin, the minimum is (|g| − λ)/own from there. */
  const onAxis = (g: number, across: number, own: number) =>
    Math.abs(g) > lambda && Math.abs(across - (h12 * (g - lambda * Math.sign(g))) / own) <= lambda;
  return (x, y) => {
    const g1 = h11 * x + h12 * y;
    const g2 = h12 * x + h22 * y;
    const origin = Math.abs(g1) <= lambda && Math.abs(g2) <= lambda;
    return origin || onAxis(g1, g2, h11) || onAxis(g2, g1, h22) ? OUTCOME.sparse : OUTCOME.dense;
  };
}
