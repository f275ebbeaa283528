import { drawn } from '#figure/demand/drawn.ts';
import Surface from '#plot/space/Surface.svelte';
import { HOME } from '#plot/space/turn.ts';
import { describe } from './describe.ts';
import { model, pictureOf, quantitiesOf, type SurfaceControls } from './model.ts';

/** The figure as it stands in the page until it is touched, made when the site is built. */
export function still(controls: SurfaceControls) {
  const surface = model(controls);
  const values = quantitiesOf(surface);
  return {
    values,
    sentence: describe(surface, values),
    picture: drawn(Surface, { ...pictureOf(surface), turn: HOME, turning: false }),
  };
}
