import { powerSum } from '../norm.ts';
import { powerResidual } from '../power-certificate.ts';
import type { Quadratic } from '../quadratic.ts';
import { type PowerPenalty, requirePowerPenalty } from '../shrinkage.ts';
import type { Vec2 } from '../vector.ts';
import { type Minimum, minimumAt } from './minimum.ts';
import { penalizedPoint } from './penalized.ts';
import { concaveMinimizer, sparsest } from './power-concave.ts';
import { convexMinimizer } from './power-convex.ts';

/** A global minimizer of L + λΣ|φⱼ|^p; its certificate, of a local minimum, is powerResidual. */
export type PowerMinimum = Minimum;

/**
 * argmin L(φ) + λΣ|φⱼ|^p for 0 ≤ p < ∞, global for every p: a coordinate that is 0 is exactly +0, and for p > 1 one
 * that is not 0 is never rounded to 0, however small it is. Of equals the sparser, then the one on the first axis.
 * p = 0 compares the four supports; p = 1 and 2 are penalizedPoint; the others are in power-concave and power-convex.
 * λ = 0 gives the centre as it is. Throws a RangeError naming lambda (negative, not finite) or p (negative, not finite).
 */
export function powerPenalizedMinimizer(q: Quadratic, penalty: PowerPenalty): PowerMinimum {
  requirePowerPenalty(penalty);
  const phi = powerPoint(q, penalty);
  return minimumAt(q, {
    phi,
    lambda: penalty.lambda,
    penaltyValue: powerSum(phi, penalty.p),
    certify: (point) => powerResidual(point, penalty),
  });
}

/** The minimizer alone, for λ ≥ 0 and 0 ≤ p < ∞: what a path of many needs. */
export function powerPoint(q: Quadratic, penalty: PowerPenalty): Vec2 {
  const { lambda, p } = penalty;
  if (lambda === 0) return q.center;
  if (p === 1) return penalizedPoint(q, { penalty: 'l1', lambda });
  if (p === 2) return penalizedPoint(q, { penalty: 'l2', lambda: 2 * lambda });
  if (p > 1) return convexMinimizer(q, penalty);
  return p === 0 ? sparsest(q, penalty, [q.center]).phi : concaveMinimizer(q, penalty);
}
