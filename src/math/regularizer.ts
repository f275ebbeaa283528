import { norm, powerSum } from './norm.ts';
import { type Penalty, penaltyValue } from './penalty.ts';

/** The seven penalties that figures compare, from the one that counts to the one that sees the largest alone. */
export const REGULARIZERS = ['l0', 'square-root', 'l1', 'elastic-net', 'l2', 'unsquared-l2', 'linf'] as const;

/**
 * What λ multiplies: the number of non-zeros · Σ√|φⱼ| · ‖φ‖₁ · mix·‖φ‖₁ + (1−mix)·½‖φ‖₂² · ½‖φ‖₂² · ‖φ‖₂ · ‖φ‖_∞.
 */
export type Regularizer = (typeof REGULARIZERS)[number];

/** A regularizer; `mix` in [0, 1], ½ when left out, is read by the elastic net only. */
export interface RegularizerChoice {
  readonly penalty: Regularizer;
  readonly mix?: number | undefined;
}

/** The penalty of φ (any length), the factor of λ in the objective. NaN in φ gives NaN. Throws naming mix or penalty. */
export function regularizerValue({ penalty, mix }: RegularizerChoice, phi: readonly number[]): number {
  switch (penalty) {
    case 'l0':
      return norm(phi, 0);
    case 'square-root':
      return powerSum(phi, 0.5);
    case 'unsquared-l2':
      return norm(phi, 2);
    case 'linf':
      return norm(phi, Number.POSITIVE_INFINITY);
    default:
      return penaltyValue({ penalty: penalty satisfies Penalty, mix }, phi);
  }
}
