import { penalizedResidual } from '../certificate.ts';
import { requireNumber } from '../checks.ts';
import { normPenalizedResidual } from '../norm-certificate.ts';
import { powerResidual } from '../power-certificate.ts';
import type { Quadratic } from '../quadratic.ts';
import { type RegularizerChoice, regularizerValue } from '../regularizer.ts';
import type { Vec2 } from '../vector.ts';
import { groupMinimizer } from './group-penalized.ts';
import { largestMinimizer } from './largest-penalized.ts';
import { type Minimum, minimumAt } from './minimum.ts';
import { penalizedPoint } from './penalized.ts';
import { powerPoint } from './power-penalized.ts';

/** A regularizer and its strength λ ≥ 0. */
export interface RegularizedProblem extends RegularizerChoice {
  readonly lambda: number;
}

/**
 * The global minimizer of L + λ·penalty. Its certificate is the distance from −∇L to λ times the subdifferential of the
 * penalty; for l0 and square-root, which hold a zero against any slope, that of the non-zero coordinates: a local minimum.
 */
export interface RegularizedMinimum extends Minimum {
  /** The penalty of φ, without λ. */
  readonly penaltyValue: number;
}

/**
 * The global argmin L(φ) + λ·penalty(φ) for each of the seven regularizers: by enumeration of supports (l0), of sign
 * patterns (l1, elastic-net) or of ties (linf), in closed form (l2), by the secular equation (unsquared-l2), from all
 * local minima (square-root). For l1, l2 and elastic-net it is the minimizer of penalized.ts. Zeros are +0 and ties have
 * equal magnitudes, decided without tolerance; λ = 0 gives the centre as it is. Throws a RangeError naming lambda
 * (negative, not finite), mix or penalty.
 */
export function regularizedMinimizer(q: Quadratic, problem: RegularizedProblem): RegularizedMinimum {
  requireNumber('lambda', problem.lambda, 0);
  const phi = regularizedPoint(q, problem);
  const value = regularizerValue(problem, phi);
  const certify = (point: { gradient: Vec2; phi: Vec2 }) => residual(point, problem);
  return { ...minimumAt(q, { phi, lambda: problem.lambda, penaltyValue: value, certify }), penaltyValue: value };
}

/** Of the penalties Σ|φⱼ|^p: p. */
const POWERS = { l0: 0, 'square-root': 0.5 } as const;

/** The minimizer alone. */
export function regularizedPoint(q: Quadratic, { penalty, lambda, mix }: RegularizedProblem): Vec2 {
  if (lambda === 0) return q.center;
  switch (penalty) {
    case 'l0':
    case 'square-root':
      return powerPoint(q, { lambda, p: POWERS[penalty] });
    case 'unsquared-l2':
      return groupMinimizer(q, lambda);
    case 'linf':
      return largestMinimizer(q, lambda);
    default:
      return penalizedPoint(q, { penalty, lambda, mix });
  }
}

function residual(point: { gradient: Vec2; phi: Vec2 }, { penalty, lambda, mix }: RegularizedProblem): number {
  switch (penalty) {
    case 'l0':
    case 'square-root':
      return powerResidual(point, { lambda, p: POWERS[penalty] });
    case 'unsquared-l2':
      return normPenalizedResidual(point, { p: 2, lambda });
    case 'linf':
      return normPenalizedResidual(point, { p: Infinity, lambda });
    default:
      return penalizedResidual(point, { penalty, lambda, mix });
  }
}
