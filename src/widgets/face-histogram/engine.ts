export { default as More } from '#scenes/chance/DrawAgain.svelte';
export { default as Aside } from './Aside.svelte';
export { default as Bar } from './Bar.svelte';
export { describe } from './describe.ts';
export { work } from './job.ts';
export { model } from './model.ts';
export { default as Picture } from './Picture.svelte';
