import type { Mark, Names, Notice } from '#figure/controls/parameter.ts';
import type { SliderOf } from '#figure/define-figure.ts';
import { namesIn, remarksOn } from '#scenes/tables/remarks.ts';
import type { TwoColumnsModel } from './model.ts';

export { default as Bar } from './Bar.svelte';
export { describe } from './describe.ts';
export { work } from './job.ts';
export { default as More } from './More.svelte';
export { model } from './model.ts';
export { default as Picture } from './Picture.svelte';

export const names = (now: TwoColumnsModel): Record<string, Names> => {
  const [first, second] = now.names;
  return {
    ...namesIn(now),
    first: { among: now.features, taken: first },
    second: { among: now.features.filter((name) => name !== first), taken: second },
  };
};

export const remarks = (now: TwoColumnsModel): Notice[] => [...remarksOn(now), ...now.said];

/** A slider reaches so much beyond λ_max, in about so many steps. */
const [BEYOND, STEPS] = [1.1, 250];

/** Under L1 λ is in units of the target. Under squared L2 it is beside curvatures of about 1. */
export const sliders = ({ penalty, loss }: TwoColumnsModel): Record<string, SliderOf> => {
  if (penalty === 'l2') return { lambda: { min: 1e-3, max: 1e3, step: 0.01, scale: 'logarithmic' } };
  const most = BEYOND * loss.lambdaMax;
  if (most === 0) return {};
  const step = 10 ** Math.floor(Math.log10(most / STEPS));
  return { lambda: { min: 0, max: Number((step * Math.ceil(most / step)).toPrecision(12)), step } };
};

/** Squared L2 has no λ from which on nothing is left. */
export const marks = ({ penalty, loss }: TwoColumnsModel): Record<string, Mark[]> =>
  penalty === 'l1' ? { lambda: [{ value: loss.lambdaMax, label: 'λₘₐₓ' }] } : {};
