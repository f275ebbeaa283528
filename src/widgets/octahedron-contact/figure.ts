import { defineFigure } from '#figure/define-figure.ts';
import { widget } from './parameters.ts';

export const figure = defineFigure({
  widget,
  room: 190,
  wide: true,
  load: () => import('./engine.ts'),
  built: import.meta.env.SSR ? await import('./engine.ts') : undefined,
});
