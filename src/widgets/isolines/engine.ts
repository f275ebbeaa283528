import { fieldProblem } from '#scenes/field/read-field.ts';
import type { LevelSetModel } from './model.ts';

export { default as Aside } from './CutSurface.svelte';
export { describe } from './describe.ts';
export { model } from './model.ts';
export { default as Picture } from './Picture.svelte';

export const sliders = ({ sliders }: LevelSetModel) => sliders;
export const marks = ({ marks }: LevelSetModel) => marks;
export const checks = { f: fieldProblem };
