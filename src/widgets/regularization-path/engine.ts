import type { Mark } from '#figure/controls/parameter.ts';
import { lambdaSlider } from '#scenes/tables/lambda-axis.ts';
import type { PathModel } from './model.ts';

export { namesIn as names, remarksOn as remarks } from '#scenes/tables/remarks.ts';
export { default as Bar } from './Bar.svelte';
export { describe } from './describe.ts';
export { work } from './job.ts';
export { default as More } from './More.svelte';
export { model } from './model.ts';
export { default as Picture } from './Picture.svelte';
export { scripts } from './scripts.ts';

export const sliders = ({ result: { grid } }: PathModel) =>
  lambdaSlider([grid.lambdas.at(-1) as number, grid.lambdas[0] as number]);

export const marks = ({ values, mix }: PathModel): Record<string, Mark[]> =>
  mix > 0 ? { lambda: [{ value: values['lambda-max'] as number, label: 'λₘₐₓ' }] } : {};
