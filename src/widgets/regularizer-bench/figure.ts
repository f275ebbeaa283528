import { defineFigure } from '#figure/define-figure.ts';
import { grid, widget } from './parameters.ts';

export const figure = defineFigure({
  widget,
  wide: true,
  readout: [{ grid }],
  load: () => import('./engine.ts'),
  built: import.meta.env.SSR ? await import('./engine.ts') : undefined,
});
