import type { Vec2 } from '../vector.ts';
import { descentAt, type ExactLoss, type Verdict, verdictOf, type Whole2 } from './exact-loss.ts';
import { ONE, quotient, signOf, size } from './units.ts';

/** L on the diamond |φ₁| + |φ₂| ≤ budget, in exact arithmetic; budget > 0 in units. */
export interface ExactDiamond {
  readonly loss: ExactLoss;
  readonly budget: bigint;
}

/** A claim about the minimizer: it is the loss's own, or stands on the rim; and its signs (0, 1, −1). */
export interface Place {
  readonly interior: boolean;
  readonly signs: Vec2;
}

/**
 * Whether the minimizer is in this place: at the centre where ‖φ̂‖₁ ≤ budget, a tie where the two are equal; at a corner
 * where −∇L lies in its normal cone (F3), a tie on its rim; on an open edge where both coordinates and the multiplier are
 * positive. Determinants decide. As the loss is strictly convex, all places but one are refuted.
 */
export function judgePlace(problem: ExactDiamond, { interior, signs }: Place): Verdict {
  const { center } = problem.loss;
  const room = problem.budget - size(center[0]) - size(center[1]);
  if (interior) return center.every((x, j) => signOf(x) === signs[j]) ? verdictOf(room) : 'refuted';
  if (room >= 0n || (signs[0] === 0 && signs[1] === 0)) return 'refuted';
  if (signs[0] === 0 || signs[1] === 0) return verdictOf(coneSlack(problem, signs));
  const { parts, multiplier } = edge(problem, signs);
  return parts[0] > 0n && parts[1] > 0n && multiplier > 0n ? 'proved' : 'refuted';
}

/** The point in a place of the rim, and the multiplier there, rounded to doubles; none that is not 0 is rounded to 0. */
export function pointOnRim(problem: ExactDiamond, signs: Vec2): { phi: Vec2; lambda: number } {
  const [s1, s2] = signs;
  if (s1 === 0 || s2 === 0) {
    const phi = corner(problem, signs);
    const outward = descentAt(problem.loss, phi)[s1 === 0 ? 1 : 0];
    return { phi: [quotient(phi[0], ONE), quotient(phi[1], ONE)], lambda: quotient(size(outward), ONE * ONE) };
  }
  const { parts, over, multiplier } = edge(problem, signs);
  return {
    phi: [s1 * quotient(parts[0], over * ONE), s2 * quotient(parts[1], over * ONE)],
    lambda: quotient(multiplier, over * ONE * ONE),
  };
}

const corner = ({ budget }: ExactDiamond, [s1, s2]: Vec2): Whole2 => [BigInt(s1) * budget, BigInt(s2) * budget];

/** How far −∇L at a corner is within the normal cone: its part outward less its part across. */
function coneSlack(problem: ExactDiamond, signs: Vec2): bigint {
  const [d1, d2] = descentAt(problem.loss, corner(problem, signs));
  return signs[0] === 0 ? BigInt(signs[1]) * d2 - size(d1) : BigInt(signs[0]) * d1 - size(d2);
}

/** The stationary point of an edge: its magnitudes and the multiplier, all times the curvature `over` along the edge. */
function edge({ loss, budget }: ExactDiamond, signs: Vec2) {
  const [h11, h12, h22] = loss.hessian;
  const [m1, m2] = loss.center;
  const [s1, s2] = [BigInt(signs[0]), BigInt(signs[1])];
  const over = h11 + h22 - 2n * s1 * s2 * h12;
  const along = ([d1, d2]: Whole2) => s1 * d1 - s2 * d2;
  const a = along(descentAt(loss, [0n, s2 * budget]));
  const b = -along(descentAt(loss, [s1 * budget, 0n]));
  const multiplier = s1 * (h11 * (over * m1 - s1 * a) + h12 * (over * m2 - s2 * b));
  return { parts: [a, b] as const, over, multiplier };
}
