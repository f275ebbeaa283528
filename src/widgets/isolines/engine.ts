import { formulaChecks } from '#figure/controls/formula-checks.ts';
import type { LevelSetModel } from './model.ts';
import { widget } from './parameters.ts';

export { default as Aside } from './CutSurface.svelte';
export { describe } from './describe.ts';
export { model } from './model.ts';
export { default as Picture } from './Picture.svelte';
export { work } from './proof-work.ts';

export const sliders = ({ sliders }: LevelSetModel) => sliders;
export const marks = ({ marks }: LevelSetModel) => marks;
export const checks = formulaChecks(widget.parameters);
