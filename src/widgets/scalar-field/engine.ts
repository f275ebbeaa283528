/** What a moved probe takes besides the plane: loaded when somebody moves it. */
export { default as PinnedSurface } from './PinnedSurface.svelte';
