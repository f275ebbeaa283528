import {
  type DeadBand,
  deadBand,
  elasticNetShrink,
  farMinimum,
  hardThreshold,
  mcp,
  mcpShrink,
  powerShrink,
  ridgeShrink,
  scad,
  scadEdge,
  scadShrink,
  secondScadMinimum,
  softThreshold,
  type Vec2,
} from '#math';

export const NAMES = ['lasso', 'ridge', 'elastic-net', 'hard', 'square-root', 'mcp', 'scad'] as const;
export type Name = (typeof NAMES)[number];

interface Strength {
  lambda: number;
  mix: number;
  gamma: number;
}

/** One penalty of one parameter. */
export interface OnePenalty {
  /** The penalty of x, λ included. */
  value(x: number): number;
  /** The global minimizer of ½(x−z)² + penalty. */
  shrink(z: number): number;
  band: DeadBand;
  /** The local minimum of ½(x−z)² + penalty that is not the least, where there is one. */
  second?(z: number): number | undefined;
  /** The corners of the minimizer's graph over z beyond the dead band, in pieces that are apart; none: straight from its end on. */
  corners?: readonly (readonly Vec2[])[];
}

/** The penalties at their strength. */
export const penalties = ({ lambda, mix, gamma }: Strength): Record<Name, OnePenalty> => ({
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
    second: (z) => secondPowerMinimum(z, { lambda, p: 0 }),
  },
  'square-root': {
    value: (x) => lambda * Math.sqrt(Math.abs(x)),
    shrink: (z) => powerShrink(z, { lambda, p: 0.5 }),
    band: deadBand({ lambda, p: 0.5 }),
    second: (z) => secondPowerMinimum(z, { lambda, p: 0.5 }),
  },
  ...foldedPenalties({ lambda, gamma }),
});

const foldedPenalties = ({ lambda, gamma }: Omit<Strength, 'mix'>): Record<'mcp' | 'scad', OnePenalty> => ({
  mcp: {
    value: (x) => mcp(x, { lambda, gamma }),
    shrink: (z) => mcpShrink(z, { lambda, gamma }),
    band: deadBand({ lambda, p: 1 }),
    corners: [[[gamma * lambda, gamma * lambda]]],
  },
  scad: {
    value: (x) => scad(x, { lambda, gamma }),
    shrink: (z) => scadShrink(z, { lambda, gamma }),
    band: deadBand({ lambda, p: 1 }),
    second: (z) => secondScadMinimum(z, { lambda, gamma }),
    corners: scadCorners({ lambda, gamma }),
  },
});

/** The local minimum under λ|x|^p, p < 1, that is not the least. */
function secondPowerMinimum(z: number, penalty: { lambda: number; p: number }): number | undefined {
  const far = farMinimum(z, penalty);
  if (far === undefined) return undefined;
  return powerShrink(z, penalty) === 0 ? far : 0;
}

function scadCorners({ lambda, gamma }: Omit<Strength, 'mix'>): Vec2[][] {
  const edge = scadEdge({ lambda, gamma });
  const bend: Vec2 = [edge, edge - lambda];
  return gamma > 2 ? [[bend, [gamma * lambda, gamma * lambda]]] : [[bend], [[edge, edge]]];
}
