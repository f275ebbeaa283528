import { constrainedResidual, penalizedResidual } from '../certificate.ts';
import { requireNumber, requirePositive, requireVector } from '../checks.ts';
import { dot, plusZero, type Vec2 } from '../vector.ts';

/** L(φ) = ½(direction·φ − target)²: a loss that is flat along a line, as duplicated features give (F19). */
export interface RankOne {
  /** Not the zero vector. */
  readonly direction: Vec2;
  readonly target: number;
}

/** All minimizers, with what they share. */
export interface SolutionSet {
  /** One point · all points between the two ends · the whole line through them. */
  readonly kind: 'point' | 'segment' | 'line';
  readonly ends: readonly [Vec2, Vec2];
  readonly loss: number;
  /** ∇L, the same at every minimizer. */
  readonly gradient: Vec2;
  /** λ, given or as the multiplier of the budget. */
  readonly lambda: number;
  /** Certificate: the largest at the ends and half-way between them; see constrainedResidual and penalizedResidual. */
  readonly residual: number;
}

/**
 * All minimizers of ½(a·φ−u)² subject to ‖φ‖₁ ≤ budget. Where |u| ≥ budget·‖a‖_∞ they are a corner of the diamond if
 * |a₁| ≠ |a₂| and a whole edge if |a₁| = |a₂|, compared exactly [R. J. Tibshirani 2013]; otherwise the loss reaches 0, on
 * the part of the line a·φ = u within the diamond, and λ = 0. Zeros and ±budget are exact, never −0.
 * Throws a RangeError naming direction (not finite, zero), target or budget (≤ 0, not finite).
 */
export function rankOneConstrained(loss: RankOne, budget: number): SolutionSet {
  requireRankOne(loss);
  requirePositive('budget', budget);
  const steep = steepest(loss);
  const short = Math.abs(loss.target) - steep * budget;
  const residual = (phi: Vec2, gradient: Vec2) => constrainedResidual({ gradient, phi }, { p: 1, budget });
  if (short < 0) return solutionSet({ loss, ends: chord(loss, budget), short: 0, lambda: 0, residual });
  return solutionSet({ loss, ends: face(loss, budget), short, lambda: steep * short, residual });
}

/**
 * All minimizers of ½(a·φ−u)² + λ‖φ‖₁: the corner or the edge, as above, of the diamond of budget (|u|·‖a‖_∞ − λ)/‖a‖_∞²,
 * the origin alone where that is not positive. For λ = 0 they are the whole line a·φ = u, of which two points are given.
 * Throws a RangeError naming direction, target or lambda (negative, not finite).
 */
export function rankOnePenalized(loss: RankOne, lambda: number): SolutionSet {
  requireRankOne(loss);
  requireNumber('lambda', lambda, 0);
  const steep = steepest(loss);
  const budget = Math.max(0, (Math.abs(loss.target) * steep - lambda) / steep ** 2);
  const residual = (phi: Vec2, gradient: Vec2) => penalizedResidual({ gradient, phi }, { penalty: 'l1', lambda });
  if (lambda === 0) return { ...solutionSet({ loss, ends: onLine(loss), short: 0, lambda, residual }), kind: 'line' };
  const short = Math.abs(loss.target) - steep * budget;
  return solutionSet({ loss, ends: face(loss, budget), short, lambda, residual });
}

function requireRankOne({ direction, target }: RankOne): void {
  requireVector('direction', direction);
  requireNumber('target', target);
  if (direction[0] === 0 && direction[1] === 0) throw new RangeError('direction must not be the zero vector');
}

/** ‖a‖_∞. */
const steepest = ({ direction: [a1, a2] }: RankOne) => Math.max(Math.abs(a1), Math.abs(a2));

interface Found {
  readonly loss: RankOne;
  readonly ends: readonly [Vec2, Vec2];
  /** How far a·φ falls short of u, without sign. */
  readonly short: number;
  readonly lambda: number;
  readonly residual: (phi: Vec2, gradient: Vec2) => number;
}

function solutionSet({ loss, ends, short, lambda, residual }: Found): SolutionSet {
  const [p, q] = ends;
  const at = (phi: Vec2): Vec2 => {
    const excess = dot(loss.direction, phi) - loss.target;
    return [plusZero(excess * loss.direction[0]), plusZero(excess * loss.direction[1])];
  };
  const points: Vec2[] = [p, q, [(p[0] + q[0]) / 2, (p[1] + q[1]) / 2]];
  return {
    kind: p[0] === q[0] && p[1] === q[1] ? 'point' : 'segment',
    ends,
    loss: short ** 2 / 2,
    gradient: short === 0 ? [0, 0] : at(p),
    lambda,
    residual: Math.max(...points.map((phi) => residual(phi, at(phi)))),
  };
}

/** The corner or edge of the diamond where sign(u)·a·φ is largest; the origin for budget 0. */
function face({ direction: [a1, a2], target }: RankOne, budget: number): readonly [Vec2, Vec2] {
  const side = target < 0 ? -budget : budget;
  const first: Vec2 = [plusZero(Math.sign(a1) * side), 0];
  const second: Vec2 = [0, plusZero(Math.sign(a2) * side)];
  if (Math.abs(a1) === Math.abs(a2))
    return budget === 0
      ? [
          [0, 0],
          [0, 0],
        ]
      : [first, second];
  return Math.abs(a1) > Math.abs(a2) ? [first, first] : [second, second];
}

/**
 * Where the line a·φ = u enters and leaves the diamond, when |u| < budget·‖a‖_∞. With the steeper coordinate first and
 * upward, the line parts its two corners, and so crosses one edge above the axis and one below.
 */
function chord({ direction, target }: RankOne, budget: number): readonly [Vec2, Vec2] {
  const swapped = Math.abs(direction[1]) > Math.abs(direction[0]);
  const [steep, flat] = swapped ? [direction[1], direction[0]] : direction;
  const [a1, a2, u] = [Math.abs(steep), flat * Math.sign(steep), target * Math.sign(steep)];
  const crossing = (side: 1 | -1): Vec2 => {
    const beyond = u - side * a2 * budget;
    const x = plusZero(beyond / (a1 - Math.sign(beyond) * side * a2));
    const y = plusZero(side * (budget - Math.abs(x)));
    return swapped ? [y, x] : [x, y];
  };
  return [crossing(1), crossing(-1)];
}

/** Two points of a·φ = u: the nearest to the origin, and one beside it. */
function onLine({ direction: [a1, a2], target }: RankOne): readonly [Vec2, Vec2] {
  const square = a1 * a1 + a2 * a2;
  const foot: Vec2 = [plusZero((target * a1) / square), plusZero((target * a2) / square)];
  return [foot, [foot[0] - a2, foot[1] + a1]];
}
