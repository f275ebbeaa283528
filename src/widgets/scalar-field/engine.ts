import { formulaChecks } from '#figure/controls/formula-checks.ts';
import { widget } from './parameters.ts';

export { describe } from './describe.ts';
export { model } from './model.ts';
export { default as Picture } from './Picture.svelte';
export { default as Aside } from './PinnedSurface.svelte';

export const checks = formulaChecks(widget.parameters);
