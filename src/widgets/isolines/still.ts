/** What the figure shows until it is touched, made when the site is built. */
export { drawn } from '#figure/demand/drawn.ts';
export { default as CutSurface } from './CutSurface.svelte';
export { model } from './model.ts';
