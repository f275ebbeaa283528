import { requirePositive } from '../checks.ts';
import { largerCurvature, lossGradient, type Quadratic } from '../quadratic.ts';
import { countZeros, type Vec2 } from '../vector.ts';

/** The exact minimizer φ* of L + λ‖·‖₁, and its λ. */
export interface LassoPoint {
  readonly phi: Vec2;
  readonly lambda: number;
}

/** How the support of φ*, once it is found, is held: what is true of points whose zeros are those of φ*. */
export interface SupportHold {
  /** The least and the greatest curvature of the loss among them; ∞ and 0 where the origin is the only one. */
  readonly low: number;
  readonly high: number;
  /** From a point of them nearer than this to φ*, a proximal step of size t leads to another; ≤ 0 where none is known to. */
  readonly reach: number;
}

/** Where a descent begins, as far as proofs about it need to know. */
export interface Outset {
  /** Step size t. */
  readonly step: number;
  /** ‖φ⁰ − φ*‖₂. */
  readonly far: number;
}

/** Roundings of one step, in units of the last place of what it adds up. */
const ROUNDINGS = 16;
/** What is smaller has a square that is no number any more. */
const SMALLEST = 1e-150;

/** What the roundings of one step can amount to, from a point no farther than the first one. */
export function rounding(q: Quadratic, { phi, lambda }: LassoPoint, { step, far }: Outset): number {
  const size = Math.hypot(...phi) + Math.hypot(...q.center) + far + step * lambda;
  return ROUNDINGS * Number.EPSILON * size + SMALLEST;
}

/**
 * The hold of the support of φ* on proximal steps of size t. Where the zeros of φ* are zero, a step is a linear map of
 * φ − φ* as long as it errs in no other coordinate by |φ*ⱼ|, and keeps a zero while |∂ⱼL| ≤ |∂ⱼL(φ*)| + |h₁₂|·‖φ − φ*‖₂ is at
 * most λ. Both hold within reach; and as the map contracts for t·high < 2, they hold for ever. [Nutini, Schmidt, Hare 2017]
 * Room is left for the roundings of all later steps. Throws a RangeError naming step.
 */
export function supportHold(q: Quadratic, best: LassoPoint, outset: Outset): SupportHold {
  const { step } = outset;
  requirePositive('step', step);
  if (countZeros(best.phi) === 2) return { low: Number.POSITIVE_INFINITY, high: 0, reach: Number.POSITIVE_INFINITY };
  const [low, high] = curvaturesAlong(q, best.phi);
  const gain = Math.min(step * low, 2 - step * high);
  if (!(gain > 0)) return { low, high, reach: 0 };
  const rate = Math.max(Math.abs(1 - step * low), Math.abs(1 - step * high));
  const slope = lossGradient(q, best.phi);
  const error = rounding(q, best, outset);
  const room = (j: 0 | 1) =>
    best.phi[j] === 0
      ? (best.lambda - Math.abs(slope[j]) - error * largerCurvature(q)) / Math.abs(q.hessian[1])
      : Math.abs(best.phi[j]) / rate;
  return { low, high, reach: Math.min(room(0), room(1)) - error / gain };
}

/** The curvatures of the loss along the parameters that are not zero. */
function curvaturesAlong(q: Quadratic, phi: Vec2): Vec2 {
  const [h11, , h22] = q.hessian;
  if (phi[0] === 0) return [h22, h22];
  if (phi[1] === 0) return [h11, h11];
  const large = largerCurvature(q);
  return [large / q.condition, large];
}
