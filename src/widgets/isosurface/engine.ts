/** All that a surface takes once it is moved: loaded when somebody does. */
export { default as Surface } from '#plot/space/Surface.svelte';
export { describe } from './describe.ts';
export { countsOf, model, pictureOf, quantitiesOf } from './model.ts';
