export { default as Aside } from './ChartNumbers.svelte';
export { describe } from './describe.ts';
export { model } from './model.ts';
export { default as Picture } from './Picture.svelte';
