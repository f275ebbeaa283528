import { defineFigure } from '#figure/define-figure.ts';
import Numbers from './Numbers.svelte';
import { widget } from './parameters.ts';

export const figure = defineFigure({
  widget,
  room: 230,
  wide: true,
  readout: Numbers,
  load: () => import('./engine.ts'),
  built: import.meta.env.SSR ? await import('./engine.ts') : undefined,
});
