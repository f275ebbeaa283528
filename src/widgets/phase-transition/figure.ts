import { defineFigure } from '#figure/define-figure.ts';
import { withoutPlayhead } from '#figure/playback/playback.ts';
import { widget } from './parameters.ts';

export const figure = defineFigure({
  widget,
  room: 300,
  wide: true,
  fields: () => withoutPlayhead(widget.parameters),
  load: () => import('./engine.ts'),
  built: import.meta.env.SSR ? await import('./engine.ts') : undefined,
});
