import type { PhaseModel } from './model.ts';

export { default as Bar } from './Bar.svelte';
export { describe } from './describe.ts';
export { work } from './job.ts';
export { default as More } from './More.svelte';
export { model } from './model.ts';
export { default as Picture } from './Picture.svelte';

/** There are no more of either than entries. */
export const sliders = ({ n }: PhaseModel) => ({
  m: { min: 0, max: n, step: 1 },
  k: { min: 0, max: n, step: 1 },
});

export const marks = ({ n, law, k }: PhaseModel) => ({
  m: k > 0 && k < n ? [{ value: Math.round(law.limit), label: 'threshold' }] : [],
});
