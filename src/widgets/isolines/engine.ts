/** What a moved level set takes: loaded when somebody moves it. */
export { default as CutSurface } from './CutSurface.svelte';
export { model } from './model.ts';
