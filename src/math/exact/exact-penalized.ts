import type { Vec2 } from '../vector.ts';
import { descentAt, type ExactLoss, type Verdict, verdictOf, type Whole2 } from './exact-loss.ts';
import { ONE, quotient, signOf, size } from './units.ts';

/** L + kink·‖φ‖₁ + bend·½‖φ‖₂² in exact arithmetic; kink ≥ 0 and bend ≥ 0 in units. */
export interface ExactPenalized {
  readonly loss: ExactLoss;
  readonly kink: bigint;
  readonly bend: bigint;
}

/**
 * Whether the minimizer has these signs (0, 1, −1): its free coordinates solve a linear system, of which only the signs of
 * determinants are wanted, and at each zero |∂ⱼL| ≤ kink (F1), a tie where the two are equal. As the objective is strictly
 * convex, all patterns of signs but one are refuted.
 */
export function judgeSigns(problem: ExactPenalized, signs: Vec2): Verdict {
  const { free, held } = system(problem, signs);
  return free.every((x, j) => signOf(x) === signs[j]) ? verdictOf(1n, ...held) : 'refuted';
}

/**
 * The stationary point of these signs, rounded to doubles; no coordinate is rounded to 0. Without a kink, the minimizer for
 * signs without 0.
 */
export function pointWithSigns(problem: ExactPenalized, signs: Vec2): Vec2 {
  const { free, over } = system(problem, signs);
  return [quotient(free[0], over), quotient(free[1], over)];
}

interface System {
  /** The coordinates, times `over`. */
  readonly free: Whole2;
  /** A positive number. */
  readonly over: bigint;
  /** For each zero: kink − |∂ⱼL|, times a positive number. */
  readonly held: readonly bigint[];
}

/** The stationary point of the pattern: A = H + bend·I, and (Aφ)ⱼ = (Hφ̂)ⱼ − kink·sⱼ wherever sⱼ ≠ 0. */
function system({ loss, kink, bend }: ExactPenalized, signs: Vec2): System {
  const [h11, a12, h22] = loss.hessian;
  const [a11, a22] = [h11 + bend, h22 + bend];
  const limit = kink * ONE;
  const [v1, v2] = descentAt(loss, [0n, 0n]);
  const [left1, left2] = [v1 - BigInt(signs[0]) * limit, v2 - BigInt(signs[1]) * limit];
  if (signs[0] === 0 && signs[1] === 0)
    return { free: [0n, 0n], over: ONE, held: [limit - size(v1), limit - size(v2)] };
  if (signs[0] === 0) return { free: [0n, left2], over: a22 * ONE, held: [a22 * limit - size(a22 * v1 - a12 * left2)] };
  if (signs[1] === 0) return { free: [left1, 0n], over: a11 * ONE, held: [a11 * limit - size(a11 * v2 - a12 * left1)] };
  return {
    free: [a22 * left1 - a12 * left2, a11 * left2 - a12 * left1],
    over: (a11 * a22 - a12 * a12) * ONE,
    held: [],
  };
}
