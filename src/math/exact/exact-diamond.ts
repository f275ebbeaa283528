import type { Vec2 } from '../vector.ts';
import { type Dyadic, minus, plus, quotient, signOf, size, times, timesSign, ZERO } from './dyadic.ts';
import { type Dyadic2, descentAt, type ExactLoss, type Verdict, verdictOf } from './exact-loss.ts';

/** L on the diamond |φ₁| + |φ₂| ≤ budget, budget > 0, in exact arithmetic. */
export interface ExactDiamond {
  readonly loss: ExactLoss;
  readonly budget: Dyadic;
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
  const { loss, budget } = problem;
  const room = minus(budget, plus(size(loss.center[0]), size(loss.center[1])));
  if (interior) return loss.center.every((x, j) => signOf(x) === signs[j]) ? verdictOf([room]) : 'refuted';
  if (signOf(room) >= 0 || (signs[0] === 0 && signs[1] === 0)) return 'refuted';
  if (signs[0] === 0 || signs[1] === 0) return verdictOf([coneSlack(problem, signs)]);
  const { parts, multiplier } = edge(problem, signs);
  return [...parts, multiplier].every((x) => signOf(x) > 0) ? 'proved' : 'refuted';
}

/** The point in a place of the rim, and the multiplier there, rounded to doubles; none that is not 0 is rounded to 0. */
export function pointOnRim(problem: ExactDiamond, signs: Vec2): { phi: Vec2; lambda: number } {
  const { loss, budget } = problem;
  const [s1, s2] = signs;
  if (s1 === 0 || s2 === 0) {
    const phi = corner(signs, budget);
    const [d1, d2] = descentAt(loss, phi);
    return {
      phi: [quotient(phi[0], ONE), quotient(phi[1], ONE)],
      lambda: quotient(plus(timesSign(s1, d1), timesSign(s2, d2)), ONE),
    };
  }
  const { parts, over, multiplier } = edge(problem, signs);
  return {
    phi: [s1 * quotient(parts[0], over), s2 * quotient(parts[1], over)],
    lambda: quotient(multiplier, over),
  };
}

const ONE: Dyadic = { m: 1n, e: 0 };

const corner = ([s1, s2]: Vec2, budget: Dyadic): Dyadic2 => [timesSign(s1, budget), timesSign(s2, budget)];

/** How far −∇L at a corner is within the normal cone: its part outward less its part across. */
function coneSlack({ loss, budget }: ExactDiamond, signs: Vec2): Dyadic {
  const [d1, d2] = descentAt(loss, corner(signs, budget));
  return signs[0] === 0 ? minus(timesSign(signs[1], d2), size(d1)) : minus(timesSign(signs[0], d1), size(d2));
}

/** The stationary point of an edge: its magnitudes and the multiplier, all times the curvature `over` along the edge. */
function edge({ loss, budget }: ExactDiamond, [s1, s2]: Vec2) {
  const { h11, h12, h22, center } = loss;
  const turn = timesSign(s1 * s2, h12);
  const over = minus(plus(h11, h22), plus(turn, turn));
  const along = (phi: Dyadic2) => {
    const [d1, d2] = descentAt(loss, phi);
    return minus(timesSign(s1, d1), timesSign(s2, d2));
  };
  const a = along([ZERO, timesSign(s2, budget)]);
  const b = timesSign(-1, along([timesSign(s1, budget), ZERO]));
  const back: Dyadic2 = [
    minus(times(over, center[0]), timesSign(s1, a)),
    minus(times(over, center[1]), timesSign(s2, b)),
  ];
  const multiplier = timesSign(s1, plus(times(h11, back[0]), times(h12, back[1])));
  return { parts: [a, b] as const, over, multiplier };
}
