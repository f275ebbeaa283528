import { defineFigure } from '#figure/define-figure.ts';
import { widget } from './parameters.ts';

export const figure = defineFigure({
  widget,
  room: 520,
  wide: true,
  /** The file has its place below the picture. */
  fields: () => Object.fromEntries(Object.entries(widget.parameters).filter(([name]) => name !== 'file')),
  load: () => import('./engine.ts'),
  built: import.meta.env.SSR ? await import('./engine.ts') : undefined,
});
