import { requirePositive, requireWhole, requireWithin } from '../checks.ts';
import { largest } from './correlations.ts';
import type { Design } from './design.ts';

/** What a grid of λ may be made of. */
const MOST = 10_000;

/**
 * The least λ with which all coefficients are 0: ‖Xᵀy/n‖_∞/mix, in the target’s units (F2). Infinity for mix 0, as ridge has none;
 * but 0 where no feature pulls at the target. Throws a RangeError naming mix (outside [0, 1]).
 */
export function lambdaMax({ pulls }: Design, mix = 1): number {
  requireWithin('mix', mix, [0, 1]);
  const most = largest(pulls);
  return most === 0 ? 0 : most / mix;
}

/**
 * `count` ≥ 2 values of λ from `most` down to ratio · most, each the same fraction of the one before. Throws a RangeError naming
 * most (not positive), count or ratio (outside (0, 1)).
 */
export function lambdaGrid(most: number, { count, ratio }: { count: number; ratio: number }): number[] {
  requirePositive('most', most);
  requireWhole('count', count, [2, MOST]);
  if (!(ratio > 0 && ratio < 1)) throw new RangeError(`ratio must lie in (0, 1), not ${ratio}`);
  return Array.from({ length: count }, (_, k) => most * ratio ** (k / (count - 1)));
}
