export { describe } from './describe.ts';
export { default as More } from './HoldChoice.svelte';
export { model } from './model.ts';
export { default as Picture } from './Picture.svelte';
export { default as Aside } from './RhoGraph.svelte';
