import { penalizedResidual } from '../certificate.ts';
import { requireNumber } from '../checks.ts';
import { keptFromZero } from '../doubles.ts';
import { nearestSolution } from '../optimize/nearest-solution.ts';
import { penalizedMinimizer } from '../optimize/penalized.ts';
import { type RankOne, rankOnePenalized } from '../optimize/rank-one.ts';
import { countZeros, dot, type Vec2 } from '../vector.ts';
import type { PairLoss } from './pair-loss.ts';

/** ‖φ‖₁, or ½‖φ‖₂², times λ ≥ 0. */
export interface PairPenalty {
  readonly penalty: 'l1' | 'l2';
  readonly lambda: number;
}

/** A minimizer of a pair's loss and its penalty. */
export interface PairFit {
  readonly phi: Vec2;
  /** Number of coordinates === 0. */
  readonly zeros: number;
  /** Certificate: see penalizedResidual. */
  readonly residual: number;
  /** Whether there is no other minimizer. */
  readonly unique: boolean;
}

/**
 * argmin L(φ) + λ‖φ‖₁ or L(φ) + (λ/2)‖φ‖₂², exact: zeros are +0 and decided without tolerance. Where there are many
 * minimizers, `phi` is the one of least ‖φ‖₂. Throws a RangeError naming lambda (negative, not finite).
 */
export function pairMinimizer({ bowl, line, center }: PairLoss, choice: PairPenalty): PairFit {
  requireNumber('lambda', choice.lambda, 0);
  if (bowl) return { ...penalizedMinimizer(bowl, choice), unique: true };
  if (!line) return { phi: [0, 0], zeros: 2, residual: 0, unique: choice.lambda > 0 };
  if (choice.penalty === 'l2' && choice.lambda > 0) return fitAt(line, shrunk(center, line, choice.lambda), choice);
  const set = rankOnePenalized(line, choice.lambda);
  const phi = choice.lambda === 0 ? center : nearestSolution(set, center);
  return { phi, zeros: countZeros(phi), residual: set.residual, unique: set.kind === 'point' };
}

/** Along `a` the curvature is |a|², so λ leaves |a|²/(|a|² + λ) of the least-squares solution of least norm. */
function shrunk([x, y]: Vec2, { direction: a }: RankOne, lambda: number): Vec2 {
  const left = dot(a, a) / (dot(a, a) + lambda);
  return [keptFromZero(left * x, x), keptFromZero(left * y, y)];
}

function fitAt({ direction: [a1, a2], target }: RankOne, phi: Vec2, choice: PairPenalty): PairFit {
  const excess = a1 * phi[0] + a2 * phi[1] - target;
  const gradient: Vec2 = [excess * a1, excess * a2];
  return { phi, zeros: countZeros(phi), residual: penalizedResidual({ gradient, phi }, choice), unique: true };
}
