import { requireNumber, requireWithin } from './checks.ts';
import { norm } from './norm.ts';

/** What λ multiplies: ‖φ‖₁ · ½‖φ‖₂² · mix·‖φ‖₁ + (1−mix)·½‖φ‖₂² · nothing. */
export type Penalty = 'l1' | 'l2' | 'elastic-net' | 'none';

/** A penalty; `mix` in [0, 1], ½ when left out, is read by the elastic net only. */
export interface PenaltyChoice {
  readonly penalty: Penalty;
  readonly mix?: number | undefined;
}

/** The mix of an elastic net for which none is given. */
const DEFAULT_MIX = 0.5;

/**
 * argminₓ ½(x−z)² + λ|x| = z − clamp(z, −λ, λ) [Donoho 1995] (F13). Exactly +0 when |z| ≤ λ, never −0; a NaN z stays NaN.
 * Throws a RangeError naming lambda when it is negative or not finite.
 */
export function softThreshold(z: number, lambda: number): number {
  requireNumber('lambda', lambda, 0);
  return z - Math.max(-lambda, Math.min(lambda, z));
}

/**
 * The weights of a penalty written as kink·‖φ‖₁ + bend·½‖φ‖₂². Throws a RangeError naming mix outside [0, 1] for the
 * elastic net, or penalty when there is no such one.
 */
export function penaltyWeights({ penalty, mix = DEFAULT_MIX }: PenaltyChoice): { kink: number; bend: number } {
  switch (penalty) {
    case 'l1':
      return { kink: 1, bend: 0 };
    case 'l2':
      return { kink: 0, bend: 1 };
    case 'none':
      return { kink: 0, bend: 0 };
    case 'elastic-net':
      requireWithin('mix', mix, [0, 1]);
      return { kink: mix, bend: 1 - mix };
    default:
      throw new RangeError(`penalty must be l1, l2, elastic-net or none, not ${penalty}`);
  }
}

/** The penalty of φ (any length), the factor of λ in the objective. NaN in φ gives NaN, but 0 for `none`. */
export function penaltyValue(choice: PenaltyChoice, phi: readonly number[]): number {
  const { kink, bend } = penaltyWeights(choice);
  const kinked = kink === 0 ? 0 : kink * norm(phi, 1);
  const bent = bend === 0 ? 0 : (bend * norm(phi, 2) ** 2) / 2;
  return kinked + bent;
}
