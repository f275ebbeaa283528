import {
  type DeadBand,
  deadBand,
  elasticNetShrink,
  farMinimum,
  hardThreshold,
  powerShrink,
  ridgeShrink,
  softThreshold,
} from '#math';

export const NAMES = ['lasso', 'ridge', 'elastic-net', 'hard', 'square-root'] as const;
export type Name = (typeof NAMES)[number];

interface Strength {
  lambda: number;
  mix: number;
}

/** One penalty of one parameter. */
export interface OnePenalty {
  /** The penalty of x, λ included. */
  value(x: number): number;
  /** The global minimizer of ½(x−z)² + penalty. */
  shrink(z: number): number;
  band: DeadBand;
  /** The exponent of a penalty that is not convex, and with it has a second local minimum. */
  cusp?: number;
}

/** The five penalties at their strength. */
export const penalties = ({ lambda, mix }: Strength): Record<Name, OnePenalty> => ({
  lasso: {
    value: (x) => lambda * Math.abs(x),
    shrink: (z) => softThreshold(z, lambda),
    band: deadBand({ lambda, p: 1 }),
  },
  ridge: {
    value: (x) => (lambda * x * x) / 2,
    shrink: (z) => ridgeShrink(z, lambda),
    band: deadBand({ lambda, p: 2 }),
  },
  'elastic-net': {
    value: (x) => lambda * (mix * Math.abs(x) + ((1 - mix) * x * x) / 2),
    shrink: (z) => elasticNetShrink(z, { lambda, mix }),
    band: deadBand({ lambda: mix * lambda, p: 1 }),
  },
  hard: {
    value: (x) => (x === 0 ? 0 : lambda),
    shrink: (z) => hardThreshold(z, lambda),
    band: deadBand({ lambda, p: 0 }),
    cusp: 0,
  },
  'square-root': {
    value: (x) => lambda * Math.sqrt(Math.abs(x)),
    shrink: (z) => powerShrink(z, { lambda, p: 0.5 }),
    band: deadBand({ lambda, p: 0.5 }),
    cusp: 0.5,
  },
});

/** The local minimum that is not the least, if there is one. */
export function secondMinimum({ shrink, cusp }: OnePenalty, z: number, lambda: number): number | undefined {
  const far = cusp === undefined ? undefined : farMinimum(z, { lambda, p: cusp });
  if (far === undefined) return undefined;
  return shrink(z) === 0 ? far : 0;
}
