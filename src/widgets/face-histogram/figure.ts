import { defineFigure } from '#figure/define-figure.ts';
import { widget } from './parameters.ts';

export const figure = defineFigure({
  widget,
  room: 345,
  /** Of the two budgets the one that is held. */
  fields: ({ hold }) =>
    Object.fromEntries(
      Object.entries(widget.parameters).filter(([name]) => name !== (hold === 'share' ? 'budget' : 'budget-share')),
    ),
  load: () => import('./engine.ts'),
  built: import.meta.env.SSR ? await import('./engine.ts') : undefined,
});
