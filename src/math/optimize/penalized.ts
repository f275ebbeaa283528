import { penalizedResidual } from '../certificate.ts';
import { requireNumber, requireWithin } from '../checks.ts';
import { exactLoss } from '../exact/exact-loss.ts';
import { pointWithSigns } from '../exact/exact-penalized.ts';
import { inUnits } from '../exact/units.ts';
import { type Hessian, solve } from '../hessian.ts';
import { norm } from '../norm.ts';
import { type PenaltyChoice, penaltyValue, penaltyWeights } from '../penalty.ts';
import { lossGradient, type Quadratic } from '../quadratic.ts';
import { SIGN_PATTERNS, type Vec2 } from '../vector.ts';
import { leastBy } from './least.ts';
import { type Minimum, minimumAt } from './minimum.ts';

/** A penalty and its strength λ ≥ 0. */
export interface PenalizedProblem extends PenaltyChoice {
  readonly lambda: number;
}

/** The minimizer of L + λ·penalty; its certificate is penalizedResidual. */
export interface PenalizedMinimum extends Minimum {
  /** The penalty of φ, without λ. */
  readonly penaltyValue: number;
  /** The budget c of the constrained problem with the same solution: ‖φ‖₁, ‖φ‖₂, the elastic net's penalty, or 0. */
  readonly budget: number;
}

/** The penalty, times λ, as kink·‖φ‖₁ + bend·½‖φ‖₂². */
interface Weights {
  readonly kink: number;
  readonly bend: number;
}

/**
 * argmin L(φ) + λ·penalty(φ) where the penalty is a sum of ‖φ‖₁ and ½‖φ‖₂² (l1, l2, elastic net, none), with the budget
 * of the same solution; regularized.ts has all seven regularizers, these three among them. Unique and exact: the stationary
 * point of each of the nine sign patterns in closed form, and of those the one that satisfies the optimality conditions.
 * Zeros are +0, decided without tolerance; λ = 0 and `none` give the centre as it is. Throws a RangeError naming lambda
 * (negative, not finite), mix or penalty.
 */
export function penalizedMinimizer(q: Quadratic, problem: PenalizedProblem): PenalizedMinimum {
  requireNumber('lambda', problem.lambda, 0);
  return penalizedAt(q, problem, penalizedPoint(q, problem));
}

/** What there is to say of a minimizer that has been found. */
export function penalizedAt(q: Quadratic, problem: PenalizedProblem, phi: Vec2): PenalizedMinimum {
  const value = penaltyValue(problem, phi);
  const certify = (point: { gradient: Vec2; phi: Vec2 }) => penalizedResidual(point, problem);
  return {
    ...minimumAt(q, { phi, lambda: problem.lambda, penaltyValue: value, certify }),
    penaltyValue: value,
    budget: problem.penalty === 'l2' ? norm(phi, 2) : value,
  };
}

/**
 * The smallest λ whose minimizer is the origin: ‖∇L(0)‖_∞ / mix (F2). mix = 1 is the lasso; mix = 0, pure ridge, gives
 * Infinity (0 when the centre is the origin). Throws a RangeError naming mix.
 */
export function lambdaMax(q: Quadratic, mix = 1): number {
  requireWithin('mix', mix, [0, 1]);
  const steepest = norm(lossGradient(q, [0, 0]), Infinity);
  return steepest === 0 ? 0 : steepest / mix;
}

/** The minimizer alone, for λ ≥ 0: what a path of many needs. Throws a RangeError naming mix or penalty. */
export function penalizedPoint(q: Quadratic, problem: PenalizedProblem): Vec2 {
  const { kink, bend } = penaltyWeights(problem);
  const weights = { kink: kink * problem.lambda, bend: bend * problem.lambda };
  if (weights.kink === 0 && weights.bend === 0) return q.center;
  if (weights.kink === 0) return ridgePoint(q, weights.bend);
  return leastBy(candidates(q, weights), (phi) => penalizedResidual({ gradient: lossGradient(q, phi), phi }, problem));
}

/** A coordinate that is this share of the centre has lost most of its digits to a difference. */
const CANCELLED = 2 ** -40;

/**
 * argmin L + bend·½‖φ‖₂². Doubles may lose a small coordinate, by cancellation or underflow: exact arithmetic then gives it
 * back, and leaves at zero only what the loss has brought there.
 */
function ridgePoint(q: Quadratic, bend: number): Vec2 {
  const phi = bothFree(q, [0, 0], bend);
  const largest = norm(q.center, Infinity);
  if (phi.every((x) => Math.abs(x) > CANCELLED * largest && Number.isFinite(x))) return phi;
  const loss = exactLoss(q);
  return loss ? pointWithSigns({ loss, kink: 0n, bend: inUnits(bend) }, [1, 1]) : phi;
}

/** The stationary points that have the signs of their pattern, the sparsest first. */
function candidates(q: Quadratic, weights: Weights): Vec2[] {
  return SIGN_PATTERNS.map((signs) => ({ signs, phi: stationaryPoint(q, signs, weights) }))
    .filter(({ signs, phi }) => Math.sign(phi[0]) === signs[0] && Math.sign(phi[1]) === signs[1])
    .map(({ phi }) => phi);
}

/** Where the gradient of L + kink·(s·φ) + bend·½‖φ‖² vanishes on the pattern's coordinates. */
function stationaryPoint(q: Quadratic, [s1, s2]: Vec2, { kink, bend }: Weights): Vec2 {
  const [h11, h12, h22] = q.hessian;
  const [m1, m2] = q.center;
  if (s1 === 0 && s2 === 0) return [0, 0];
  if (s2 === 0) return [m1 + (h12 * m2 - s1 * kink - bend * m1) / (h11 + bend) + 0, 0];
  if (s1 === 0) return [0, m2 + (h12 * m1 - s2 * kink - bend * m2) / (h22 + bend) + 0];
  return bothFree(q, [s1 * kink, s2 * kink], bend);
}

/** Both coordinates free: φ̂ − (H + bend·I)⁻¹(bend·φ̂ + slope). */
function bothFree(q: Quadratic, slope: Vec2, bend: number): Vec2 {
  const [h11, h12, h22] = q.hessian;
  const bent: Hessian = [h11 + bend, h12, h22 + bend];
  const [m1, m2] = q.center;
  const back = solve(bent, [bend * m1 + slope[0], bend * m2 + slope[1]]);
  return [m1 - back[0] + 0, m2 - back[1] + 0];
}
