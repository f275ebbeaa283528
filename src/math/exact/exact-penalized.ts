import type { Vec2 } from '../vector.ts';
import { type Dyadic, minus, plus, quotient, signOf, size, times, timesSign, ZERO } from './dyadic.ts';
import { type Dyadic2, descentAt, type ExactLoss, type Verdict, verdictOf } from './exact-loss.ts';

/** L + kink·‖φ‖₁ + bend·½‖φ‖₂² in exact arithmetic. */
export interface ExactPenalized {
  readonly loss: ExactLoss;
  /** ≥ 0. */
  readonly kink: Dyadic;
  /** ≥ 0. */
  readonly bend: Dyadic;
}

/**
 * Whether the minimizer has these signs (0, 1, −1): its free coordinates solve a linear system, of which only the signs of
 * determinants are wanted, and at each zero |∂ⱼL| ≤ kink (F1), a tie where the two are equal. As the objective is strictly
 * convex, all patterns of signs but one are refuted.
 */
export function judgeSigns(problem: ExactPenalized, signs: Vec2): Verdict {
  const { free, held } = system(problem, signs);
  if (free.some((x, j) => signOf(x) !== signs[j])) return 'refuted';
  return held.length === 0 ? 'proved' : verdictOf(held);
}

/** The stationary point of these signs, rounded to doubles; no coordinate is rounded to 0. Without a kink, the minimizer for signs without 0. */
export function pointWithSigns(problem: ExactPenalized, signs: Vec2): Vec2 {
  const { free, over } = system(problem, signs);
  return [quotient(free[0], over), quotient(free[1], over)];
}

interface System {
  /** The coordinates, times `over`. */
  readonly free: Dyadic2;
  /** A positive number. */
  readonly over: Dyadic;
  /** For each zero: kink − |∂ⱼL|, times a positive number. */
  readonly held: readonly Dyadic[];
}

/** The stationary point of the pattern: A = H + bend·I, and (Aφ)ⱼ = (Hφ̂)ⱼ − kink·sⱼ wherever sⱼ ≠ 0. */
function system({ loss, kink, bend }: ExactPenalized, signs: Vec2): System {
  const { h12: a12 } = loss;
  const own: Dyadic2 = [plus(loss.h11, bend), plus(loss.h22, bend)];
  const pull = descentAt(loss, [ZERO, ZERO]);
  const left: Dyadic2 = [minus(pull[0], timesSign(signs[0], kink)), minus(pull[1], timesSign(signs[1], kink))];
  const zeros = ([0, 1] as const).filter((j) => signs[j] === 0);
  if (zeros.length === 2)
    return { free: [ZERO, ZERO], over: own[0], held: pull.map((slope) => minus(kink, size(slope))) };
  const [zero] = zeros;
  if (zero === undefined)
    return {
      free: [minus(times(own[1], left[0]), times(a12, left[1])), minus(times(own[0], left[1]), times(a12, left[0]))],
      over: minus(times(own[0], own[1]), times(a12, a12)),
      held: [],
    };
  const other = zero === 0 ? 1 : 0;
  const over = own[other];
  const slope = minus(times(over, pull[zero]), times(a12, left[other]));
  return {
    free: zero === 0 ? [ZERO, left[1]] : [left[0], ZERO],
    over,
    held: [minus(times(over, kink), size(slope))],
  };
}
