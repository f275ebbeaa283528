export { describe } from '#widgets/constraint-contact/describe.ts';
export { model } from '#widgets/constraint-contact/model.ts';
export { default as Picture } from './Picture.svelte';
