import type { NormBall } from '../ball.ts';
import { requireExponent, requireNumber, requirePositive } from '../checks.ts';
import type { Hessian } from '../hessian.ts';
import { powerSum } from '../norm.ts';
import { seededRandom } from '../random.ts';
import type { Domain } from './domain.ts';

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

/** Drawn points, each standing for the centre `radius` times as far out. */
export interface Draws {
  readonly points: Float64Array;
  readonly radius: number;
}

/**
 * The outcome of each drawn centre for the constrained form, p ≥ 1: a centre m outside of the ball is sparse iff −∇L at one of
 * the points ±c·eⱼ, Hm ∓ cHeⱼ, lies in its normal cone: |the other slope| ≤ the slope outward for p = 1, = 0 for p > 1.
 * Only the point on the side of (Hm)ⱼ can do. Throws a RangeError naming p or budget.
 */
export function constrainedOutcomes([h11, h12, h22]: Hessian, { p, budget: c }: NormBall, draws: Draws): Uint8Array {
  requireExponent(p, { least: 1 });
  requirePositive('budget', c);
  const width = p === 1 ? 1 : 0;
  return outcomes(draws, (x, y) => {
    if (inBall(Math.abs(x) / c, Math.abs(y) / c, p)) return OUTCOME.inside;
    const g1 = h11 * x + h12 * y;
    const g2 = h12 * x + h22 * y;
    const out1 = Math.abs(g1) - c * h11;
    const out2 = Math.abs(g2) - c * h22;
    const zero =
      (out1 >= 0 && Math.abs(g1 < 0 ? g2 + c * h12 : g2 - c * h12) <= width * out1) ||
      (out2 >= 0 && Math.abs(g2 < 0 ? g1 + c * h12 : g1 - c * h12) <= width * out2);
    return zero ? OUTCOME.sparse : OUTCOME.dense;
  });
}

/** ‖(a, b)‖ₚ ≤ 1 for a, b ≥ 0, with powers only where neither ‖·‖_∞ nor ‖·‖₁ decides. */
function inBall(a: number, b: number, p: number): boolean {
  if (a + b <= 1) return true;
  if (p === 1 || a > 1 || b > 1) return false;
  return p === Infinity || powerSum([a, b], p) <= 1;
}

/**
 * The same for the penalized form: sparse iff the origin is optimal, ‖Hm‖_∞ ≤ λ, or the minimum along an axis is: it lies
 * (|(Hm)ⱼ| − λ)/hⱼⱼ from the origin, and the slope across must be at most λ there. Every centre counts.
 * Throws a RangeError naming lambda.
 */
export function penalizedOutcomes([h11, h12, h22]: Hessian, lambda: number, draws: Draws): Uint8Array {
  requireNumber('lambda', lambda, 0);
  const onAxis = (g: number, across: number, own: number) =>
    Math.abs(across - (h12 * (g < 0 ? g + lambda : g - lambda)) / own) <= lambda;
  return outcomes(draws, (x, y) => {
    const g1 = h11 * x + h12 * y;
    const g2 = h12 * x + h22 * y;
    const [free1, free2] = [Math.abs(g1) > lambda, Math.abs(g2) > lambda];
    const zero = (!free1 && !free2) || (free1 && onAxis(g1, g2, h11)) || (free2 && onAxis(g2, g1, h22));
    return zero ? OUTCOME.sparse : OUTCOME.dense;
  });
}

function outcomes({ points, radius }: Draws, outcome: (x: number, y: number) => number): Uint8Array {
  const found = new Uint8Array(points.length / 2);
  for (let i = 0; i < found.length; i += 1)
    found[i] = outcome(radius * (points[2 * i] as number), radius * (points[2 * i + 1] as number));
  return found;
}
