import type { Regularizer, Vec2 } from '#math';

/**
 * What a minimizer shows. `lined-up`: a zero that nothing holds, there because of how the loss lies;
 * `all-kept`: no zero under the penalty that zeroes all or nothing.
 */
export type Pattern = 'one-zero' | 'all-zero' | 'lined-up' | 'tie' | 'all-kept' | 'none';

interface Shown {
  penalty: Regularizer;
  lambda: number;
  mix: number;
  best: { readonly phi: Vec2; readonly zeros: number };
}

export function patternOf({ penalty, lambda, mix, best: { phi, zeros } }: Shown): Pattern {
  if (zeros === 2) return 'all-zero';
  if (zeros === 1) return holdsOneZero(penalty, mix) && lambda > 0 ? 'one-zero' : 'lined-up';
  if (lambda === 0) return 'none';
  if (penalty === 'linf' && Math.abs(phi[0]) === Math.abs(phi[1])) return 'tie';
  return penalty === 'unsquared-l2' ? 'all-kept' : 'none';
}

/** Whether the penalty has a kink, or worse, along each axis. */
function holdsOneZero(penalty: Regularizer, mix: number): boolean {
  return ['l0', 'square-root', 'l1'].includes(penalty) || (penalty === 'elastic-net' && mix > 0);
}
