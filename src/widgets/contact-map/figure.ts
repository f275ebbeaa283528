import { defineFigure } from '#figure/define-figure.ts';
import { widget } from './parameters.ts';

const { lambda, budget, p, ...common } = widget.parameters;

export const figure = defineFigure({
  widget,
  room: 345,
  /** The fields that mean something in this form, in the table's order. */
  fields: ({ form }) =>
    Object.fromEntries(
      Object.entries(widget.parameters).filter(
        ([name]) => name in common || (name === 'lambda') === (form === 'penalized'),
      ),
    ),
  load: () => import('./engine.ts'),
  built: import.meta.env.SSR ? await import('./engine.ts') : undefined,
});
