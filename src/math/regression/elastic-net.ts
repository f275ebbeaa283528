import { requireNumber, requireWithin } from '../checks.ts';

/** The penalty λ(mix·‖β‖₁ + (1 − mix)·½‖β‖₂²): mix 1 is the lasso, 0 is ridge. [Zou, Hastie 2005] */
export interface ElasticNet {
  /** ≥ 0, in the target's units. */
  readonly lambda: number;
  /** In [0, 1]. */
  readonly mix: number;
}

/** Throws a RangeError naming lambda (negative, not finite) or mix (outside [0, 1]). */
export function requireElasticNet({ lambda, mix }: ElasticNet): void {
  requireNumber('lambda', lambda, 0);
  requireWithin('mix', mix, [0, 1]);
}
