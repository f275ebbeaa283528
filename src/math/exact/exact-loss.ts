import type { Quadratic } from '../quadratic.ts';
import { inUnits, signOf } from './units.ts';

/** What exact arithmetic says of a claim: it holds strictly · an inequality holds with equality · it does not hold. */
export type Verdict = 'proved' | 'tie' | 'refuted';

export type Whole2 = readonly [bigint, bigint];

/** A quadratic loss of which each double is taken as the number that it is, in units. */
export interface ExactLoss {
  readonly hessian: readonly [h11: bigint, h12: bigint, h22: bigint];
  readonly center: Whole2;
}

/** The loss of these doubles; undefined where their H is not positive definite, for all that rounding has done to it. */
export function exactLoss({ hessian, center }: Quadratic): ExactLoss | undefined {
  const [h11, h12, h22] = [inUnits(hessian[0]), inUnits(hessian[1]), inUnits(hessian[2])];
  if (h11 <= 0n || h11 * h22 <= h12 * h12) return undefined;
  return { hessian: [h11, h12, h22], center: [inUnits(center[0]), inUnits(center[1])] };
}

/** −∇L(φ) = H(φ̂ − φ), in square units. */
export function descentAt({ hessian: [h11, h12, h22], center }: ExactLoss, phi: Whole2): Whole2 {
  const [x, y] = [center[0] - phi[0], center[1] - phi[1]];
  return [h11 * x + h12 * y, h12 * x + h22 * y];
}

/** What the slacks of inequalities come to: the least decides. */
export function verdictOf(...slacks: readonly bigint[]): Verdict {
  const least = Math.min(...slacks.map(signOf));
  return least > 0 ? 'proved' : least === 0 ? 'tie' : 'refuted';
}
