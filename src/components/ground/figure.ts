import { defineFigure } from '#figure/define-figure.ts';
import { widget } from '#widgets/constraint-contact/parameters.ts';

/** The contact picture as ground to be painted: the same model, and a picture of its own. */
export const figure = defineFigure({
  widget,
  load: () => import('./engine.ts'),
  built: import.meta.env.SSR ? await import('./engine.ts') : undefined,
});
