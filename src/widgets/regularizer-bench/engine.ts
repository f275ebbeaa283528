import type { BenchModel } from './model.ts';

export { describe } from './describe.ts';
export { model } from './model.ts';
export { default as Picture } from './Picture.svelte';

export const marks = ({ lambdaMax }: BenchModel) => ({ lambda: [{ value: lambdaMax, label: 'λₘₐₓ' }] });
