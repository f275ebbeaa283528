import type { OctahedronModel } from './model.ts';

export { default as Aside } from './Aside.svelte';
export { describe } from './describe.ts';
export { default as More } from './More.svelte';
export { model } from './model.ts';
export { default as Picture } from './Picture.svelte';

export const marks = ({ price }: OctahedronModel) => ({ budget: [{ value: price, label: '‖φ̂‖' }] });
