import { defineFigure } from '#figure/define-figure.ts';
import { widget } from './parameters.ts';

const { w, ...inSpace } = widget.parameters;
/** Whether a formula has a fourth variable; the w of a name is none. */
const isCut = (f: string) => f.normalize('NFKC').replaceAll('pow', '').includes('w');

export const figure = defineFigure({
  widget,
  fields: ({ f }) => (isCut(f) ? { ...inSpace, w } : inSpace),
  room: 175,
  load: () => import('./engine.ts'),
  built: import.meta.env.SSR ? await import('./engine.ts') : undefined,
});
