export { default as More } from '#scenes/chance/DrawAgain.svelte';
export { describe } from './describe.ts';
export { model } from './model.ts';
export { default as Picture } from './Picture.svelte';
export { default as Aside } from './ShareGraph.svelte';
