import { fieldProblem } from '#scenes/field/read-field.ts';

export { describe } from './describe.ts';
export { model } from './model.ts';
export { default as Picture } from './Picture.svelte';
export { default as Aside } from './PinnedSurface.svelte';

export const checks = { f: fieldProblem };
