import { defineFigure } from '#figure/define-figure.ts';
import { figure as contact } from '#widgets/constraint-contact/figure.ts';

/** The contact picture as ground to be painted: the same model, and a picture of its own. */
export const figure = defineFigure({
  widget: contact.widget,
  room: contact.room,
  load: () => import('./engine.ts'),
  built: import.meta.env.SSR ? await import('./engine.ts') : undefined,
});
