import { powerSum } from '../norm.ts';
import { powerResidual } from '../power-certificate.ts';
import { lossAt, lossGradient, type Quadratic } from '../quadratic.ts';
import { type PowerPenalty, requirePowerPenalty } from '../shrinkage.ts';
import { countZeros, type Vec2 } from '../vector.ts';
import { penalizedMinimizer } from './penalized.ts';
import { concaveMinimizer, sparsest } from './power-concave.ts';
import { convexMinimizer } from './power-convex.ts';

/** A global minimizer of L + λΣ|φⱼ|^p with what a figure shows about it. */
export interface PowerMinimum {
  readonly phi: Vec2;
  /** L(φ) + λΣ|φⱼ|^p. */
  readonly objective: number;
  readonly loss: number;
  /** Number of coordinates === 0. */
  readonly zeros: number;
  /** ∇L(φ). */
  readonly gradient: Vec2;
  /** Certificate of a local minimum: see powerResidual. */
  readonly residual: number;
}

/**
 * argmin L(φ) + λΣ|φⱼ|^p for 0 ≤ p < ∞, global for every p (F15): a coordinate that is 0 is exactly +0, and for p > 1 one
 * that is not 0 is never rounded to 0, however small it is. Of equals the sparser, then the one on the first axis.
 * p = 0 compares the four supports; p = 1 and 2 are penalizedMinimizer; the others are in power-concave and power-convex.
 * λ = 0 gives the centre as it is. Throws a RangeError naming lambda (negative, not finite) or p (negative, not finite).
 */
export function powerPenalizedMinimizer(q: Quadratic, penalty: PowerPenalty): PowerMinimum {
  requirePowerPenalty(penalty);
  const phi = minimizer(q, penalty);
  const gradient = lossGradient(q, phi);
  const loss = lossAt(q, phi);
  return {
    phi,
    objective: loss + penalty.lambda * powerSum(phi, penalty.p),
    loss,
    zeros: countZeros(phi),
    gradient,
    residual: powerResidual({ gradient, phi }, penalty),
  };
}

function minimizer(q: Quadratic, penalty: PowerPenalty): Vec2 {
  const { lambda, p } = penalty;
  if (lambda === 0) return q.center;
  if (p === 1) return penalizedMinimizer(q, { penalty: 'l1', lambda }).phi;
  if (p === 2) return penalizedMinimizer(q, { penalty: 'l2', lambda: 2 * lambda }).phi;
  if (p > 1) return convexMinimizer(q, penalty);
  return p === 0 ? sparsest(q, penalty, [q.center]).phi : concaveMinimizer(q, penalty);
}
