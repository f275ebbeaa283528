import { defineFigure } from '#figure/define-figure.ts';
import { withoutFile } from '#scenes/tables/table-parameters.ts';
import { widget } from './parameters.ts';

export const figure = defineFigure({
  widget,
  room: 520,
  wide: true,
  fields: () => withoutFile(widget.parameters),
  load: () => import('./engine.ts'),
  built: import.meta.env.SSR ? await import('./engine.ts') : undefined,
});
