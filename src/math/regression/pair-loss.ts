import { solve } from '../hessian.ts';
import { lambdaMax } from '../optimize/penalized.ts';
import type { RankOne } from '../optimize/rank-one.ts';
import { type Quadratic, quadraticFromHessian } from '../quadratic.ts';
import { dot, plusZero, type Vec2 } from '../vector.ts';
import { correlation } from './correlation.ts';
import { meanOf, spreadOf, standardized } from './standardized.ts';

/**
 * Least squares with two standardized features and a centred target: L(φ) = (1/2n)‖y − Xφ‖² = ½(φ−φ̂)ᵀH(φ−φ̂) + least loss,
 * H = XᵀX/n = [[1, ρ], [ρ, 1]]; a feature that is constant has zeros in H instead.
 */
export interface PairLoss {
  /** The correlation of the features; 0 where one is constant. */
  readonly rho: number;
  /** ‖Xᵀy/n‖∞ = ‖∇L(0)‖∞, in the target's units: the least λ with which L + λ‖φ‖₁ has its minimum at the origin. */
  readonly lambdaMax: number;
  /** φ̂, the least-squares coefficients: of all that fit best those of least ‖φ‖₂. */
  readonly center: Vec2;
  /** L without its least value, where H is positive definite. */
  readonly bowl: Quadratic | undefined;
  /** ½(a·φ − u)²: L without its least value where H has rank one, and what it is close to next to ρ = ±1. None where both features are constant. */
  readonly line: RankOne | undefined;
}

/**
 * The loss of two features, given as they were measured, for the target: columns of n ≥ 1 numbers. What is constant or
 * collinear is found without tolerance for whole numbers (see `correlation`). Never −0. Throws a RangeError naming column
 * (empty), or center for what is not finite.
 */
export function pairLoss(
  features: readonly [readonly number[], readonly number[]],
  target: readonly number[],
): PairLoss {
  const rho = correlation(features[0], features[1]);
  const { mean } = spreadOf(target);
  const pullOf = (feature: readonly number[]) =>
    plusZero(meanOf(standardized(feature).map((z, i) => z * ((target[i] as number) - mean))));
  const pull: Vec2 = [pullOf(features[0]), pullOf(features[1])];
  const varies = features.map((feature) => feature.some((x) => x !== feature[0]));
  const line = lineOf([varies[0] ? 1 : 0, varies[1] ? (rho < 0 && varies[0] ? -1 : 1) : 0], pull);
  if (!(varies[0] && varies[1]) || Math.abs(rho) === 1)
    return {
      rho,
      lambdaMax: Math.abs(line?.target ?? 0),
      center: line ? nearest(line) : [0, 0],
      bowl: undefined,
      line,
    };
  const hessian = [1, rho, 1] as const;
  const bowl = quadraticFromHessian({ center: solve(hessian, pull), hessian });
  return { rho, lambdaMax: lambdaMax(bowl), center: bowl.center, bowl, line };
}

/** ½(a·φ − u)² with the slope −pull at the origin, along `a`. */
function lineOf(a: Vec2, pull: Vec2): RankOne | undefined {
  return a[0] === 0 && a[1] === 0 ? undefined : { direction: a, target: plusZero(dot(a, pull) / dot(a, a)) };
}

/** The point of the line a·φ = u that is nearest to the origin. */
function nearest({ direction: a, target }: RankOne): Vec2 {
  const along = target / dot(a, a);
  return [plusZero(a[0] * along), plusZero(a[1] * along)];
}
