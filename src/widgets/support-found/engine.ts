import type { SupportModel } from './model.ts';

export { work } from './counting.svelte.ts';
export { describe } from './describe.ts';
export { model } from './model.ts';
export { default as Aside } from './Note.svelte';
export { default as Picture } from './Picture.svelte';

export const marks = ({ lambdaMax }: SupportModel) => ({ lambda: [{ value: lambdaMax, label: 'λₘₐₓ' }] });
