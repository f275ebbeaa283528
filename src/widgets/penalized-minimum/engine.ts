import type { Mark } from '#figure/controls/parameter.ts';
import type { PenalizedModel } from './model.ts';

export { describe } from './describe.ts';
export { model } from './model.ts';
export { default as Picture } from './Picture.svelte';
export { default as Aside } from './Slopes.svelte';

export const marks = ({ lambdaMax: top }: PenalizedModel): Record<string, Mark[]> =>
  top !== undefined && Number.isFinite(top) ? { lambda: [{ value: top, label: 'λₘₐₓ' }] } : {};
