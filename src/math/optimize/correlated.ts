import { requirePositive, requireVector, requireWithin } from '../checks.ts';
import type { Hessian } from '../hessian.ts';
import { norm } from '../norm.ts';
import { type Quadratic, quadraticFromHessian } from '../quadratic.ts';
import { countZeros, plusZero, type Vec2 } from '../vector.ts';
import { constrainedMinimizer } from './constrained.ts';
import { nearestSolution } from './nearest-solution.ts';
import { penalizedMinimizer } from './penalized.ts';
import { type RankOne, rankOneConstrained, rankOnePenalized, type SolutionSet } from './rank-one.ts';

/** The loss of two standardized predictors of correlation ρ, the second of them then measured in other units. */
export interface CorrelatedPair {
  /** The least-squares solution in the coefficients in use: (φ̂₁, φ̂₂/scale). */
  readonly center: Vec2;
  /** [[1, ρ·scale], [ρ·scale, scale²]]. */
  readonly hessian: Hessian;
  /** The loss where the Hessian is positive definite in doubles; else it is `line`. */
  readonly bowl: Quadratic | undefined;
  /** ½(φ₁ ± scale·φ₂ − (φ̂₁ ± φ̂₂))², what the loss tends to as ρ → ±1, with the sign of ρ. */
  readonly line: RankOne;
}

/** What is held fixed: the budget of the constrained problem, or the λ of the penalized one. */
export type Held = { readonly budget: number } | { readonly lambda: number };

/** A minimizer of a pair's loss. */
export interface PairMinimum {
  readonly phi: Vec2;
  readonly loss: number;
  readonly gradient: Vec2;
  /** λ, held or as the multiplier of the budget. */
  readonly lambda: number;
  /** Number of coordinates === 0. */
  readonly zeros: number;
  /** Certificate of the whole set where there is one. */
  readonly residual: number;
  /** All minimizers, where the loss is flat along a line. */
  readonly set: SolutionSet | undefined;
}

/**
 * L(φ) = ½(Dφ−φ̂)ᵀ[[1, ρ], [ρ, 1]](Dφ−φ̂) with D = diag(1, scale): standardized predictors for scale 1, else the second one
 * multiplied by `scale`. Throws a RangeError naming center, rho (outside [−1, 1]) or scale (≤ 0, not finite).
 */
export function correlatedPair(options: { center: Vec2; rho: number; scale: number }): CorrelatedPair {
  const { center, rho, scale } = options;
  requireVector('center', center);
  requireWithin('rho', rho, [-1, 1]);
  requirePositive('scale', scale);
  const moved: Vec2 = [plusZero(center[0]), plusZero(center[1] / scale)];
  const hessian: Hessian = [1, plusZero(rho * scale), scale * scale];
  const side = rho < 0 ? -1 : 1;
  return {
    center: moved,
    hessian,
    bowl: hessian[2] - hessian[1] ** 2 > 0 ? quadraticFromHessian({ center: moved, hessian }) : undefined,
    line: { direction: [1, side * scale], target: center[0] + side * center[1] },
  };
}

/**
 * A minimizer of the pair's loss within the diamond of `held.budget`, or of the loss plus `held.lambda`·‖φ‖₁. Unique for
 * |ρ| < 1. For ρ = ±1 `set` holds all of them, and `phi` is the one to which the unique minimizer tends as ρ → ±1: it is the
 * point of the set nearest to the centre in the metric diag(1, scale²). With scale = 1 the constrained minimizer does not
 * depend on ρ (F7). Throws a RangeError naming budget (≤ 0) or lambda (< 0).
 */
export function correlatedMinimizer(pair: CorrelatedPair, held: Held): PairMinimum {
  const { bowl } = pair;
  if (!bowl) return flatMinimizer(pair, held);
  if ('budget' in held) return { ...constrainedMinimizer(bowl, { p: 1, budget: held.budget }), set: undefined };
  return { ...penalizedMinimizer(bowl, { penalty: 'l1', lambda: held.lambda }), lambda: held.lambda, set: undefined };
}

function flatMinimizer({ center, hessian, line }: CorrelatedPair, held: Held): PairMinimum {
  const constrained = 'budget' in held;
  const set = constrained ? rankOneConstrained(line, held.budget) : rankOnePenalized(line, held.lambda);
  const free = constrained ? norm(center, 1) <= held.budget : held.lambda === 0;
  const phi = free ? center : nearestSolution(set, center, [1, hessian[2]]);
  const { loss, gradient, lambda, residual } = set;
  return { phi, loss, gradient, lambda, zeros: countZeros(phi), residual, set };
}
