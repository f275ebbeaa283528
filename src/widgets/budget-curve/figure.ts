import { defineFigure } from '#figure/define-figure.ts';
import { fieldsHolding } from '#scenes/loss/hold.ts';
import { widget } from './parameters.ts';

export const figure = defineFigure({
  widget,
  room: 150,
  wide: true,
  fields: ({ hold }) => fieldsHolding(widget.parameters, hold),
  load: () => import('./engine.ts'),
  built: import.meta.env.SSR ? await import('./engine.ts') : undefined,
});
