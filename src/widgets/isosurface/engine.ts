import { formulaChecks } from '#figure/controls/formula-checks.ts';
import { formatNumber } from '#text/format.ts';
import type { SurfaceModel } from './model.ts';
import { CHANGES_AT, QUARTIC, widget } from './parameters.ts';

export { describe } from './describe.ts';
export { work } from './measuring.svelte.ts';
export { model } from './model.ts';
export { default as Picture } from './Picture.svelte';

export const checks = formulaChecks(widget.parameters);

/** What the picture begins with: later it follows the surface by itself. */
export const prepare = ({ quads }: SurfaceModel) => {
  quads();
};

/** The slider shows where the article's surface changes its topology. */
export const marks = ({ f }: SurfaceModel) => ({
  level: f === QUARTIC ? CHANGES_AT.map((value) => ({ value, label: formatNumber(value) })) : [],
});
