import type { PenalizedModel } from './model.ts';

const NAMES = ['−∂₁L', '−∂₂L'];

/** At the minimum, the loss's pull on each parameter against what the penalty answers. */
export function slopeRows({ values, allowed, best, threshold }: PenalizedModel) {
  return allowed.map((interval, j) => ({
    name: NAMES[j] as string,
    slope: -(j === 0 ? values.gradient1 : values.gradient2) + 0,
    allowed: interval,
    verdict: best.phi[j] !== 0 ? 'in balance' : threshold > 0 ? 'too weak to leave zero' : 'zero, and not held',
  }));
}
