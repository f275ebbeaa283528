import { formatNumber } from '#text/format.ts';
import { capital, listed } from '#text/sentence.ts';
import type { ShrinkageModel } from './model.ts';
import type { Name } from './penalties.ts';

const CALLED: Record<Name, string> = {
  lasso: 'the lasso',
  ridge: 'ridge',
  'elastic-net': 'the elastic net',
  hard: 'the hard threshold',
  'square-root': 'the square root',
  mcp: 'MCP',
  scad: 'SCAD',
};

/** What the penalties do to this z, in words. */
export function describe(model: ShrinkageModel): string {
  const { z, lambda, shown } = model;
  if (z === 0) return 'The loss itself wants 0, and no penalty minds.';
  if (lambda === 0) return 'Nothing is penalized: every minimizer is z itself.';
  return shown ? `${capital(fate(model, shown))} ${remark(model, shown)}` : comparison(model);
}

function comparison({ z, curves }: ShrinkageModel): string {
  const called = (of: (value: number) => boolean) =>
    curves.filter(({ value }) => of(value)).map(({ name }) => CALLED[name]);
  const [held, kept] = [called((x) => x === 0), called((x) => x === z)];
  const shrunk = called((x) => x !== 0 && x !== z);
  const parts = [
    held.length > 0 ? `${listed(held)} ${held.length > 1 ? 'hold' : 'holds'} it at exactly zero` : '',
    shrunk.length > 0 ? `${listed(shrunk)} ${shrunk.length > 1 ? 'shrink' : 'shrinks'} it` : '',
    kept.length > 0 ? `${listed(kept)} ${kept.length > 1 ? 'leave' : 'leaves'} it as it is, without bias` : '',
  ];
  return `At z = ${formatNumber(z)}: ${parts.filter(Boolean).join('; ')}.`;
}

/** What becomes of z under one penalty. */
function fate({ z, lambda, mix, curves }: ShrinkageModel, name: Name): string {
  const { value, halfWidth } = curves.find((curve) => curve.name === name) as ShrinkageModel['curves'][number];
  const result = formatNumber(value);
  if (value === 0)
    return `${CALLED[name]} holds every |z| up to ${formatNumber(halfWidth)} at exactly zero, and this one with them.`;
  switch (name) {
    case 'lasso':
      return `the lasso takes λ = ${formatNumber(lambda)} off and leaves ${result}.`;
    case 'ridge':
      return `ridge divides z by 1 + λ = ${formatNumber(1 + lambda)} and leaves ${result}.`;
    case 'elastic-net':
      return `the elastic net takes mix·λ = ${formatNumber(mix * lambda)} off, divides by ${formatNumber(1 + (1 - mix) * lambda)} and leaves ${result}.`;
    case 'hard':
      return `the hard threshold keeps ${formatNumber(z)} as it is.`;
    case 'square-root':
      return `the square root takes ${formatNumber(Math.abs(z - value))} off and leaves ${result}.`;
    case 'mcp':
    case 'scad':
      return value === z
        ? `${CALLED[name]} leaves ${result} as it is.`
        : `${CALLED[name]} takes ${formatNumber(Math.abs(z - value))} off and leaves ${result}.`;
  }
}

const REMARKS: Record<Exclude<Name, 'scad' | 'elastic-net'>, string> = {
  lasso: 'Whatever survives is off by λ, however large it is.',
  ridge: 'No z but 0 ever becomes zero, and the larger it is the more it loses.',
  hard: 'What survives has no bias, but the minimizer jumps at the threshold.',
  'square-root': 'Beyond its jump, the larger z is the less it loses.',
  mcp: 'From λ to γλ it takes ever less, and nothing jumps.',
};

function remark({ gamma, mix }: ShrinkageModel, name: Name): string {
  if (name === 'elastic-net') return between(mix);
  if (name !== 'scad') return REMARKS[name];
  return gamma > 2
    ? 'It is the lasso up to 2λ, takes ever less from there to γλ, and nothing jumps.'
    : 'It is the lasso at first; for γ ≤ 2 it then jumps to z itself.';
}

function between(mix: number): string {
  if (mix === 0) return 'With mix = 0 it is ridge.';
  if (mix === 1) return 'With mix = 1 it is the lasso.';
  return 'It holds small z at zero like the lasso; beyond, its slope is below 1, as ridge’s is.';
}
