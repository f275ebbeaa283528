import type { Mark, Notice } from '#figure/controls/parameter.ts';
import { lambdaSlider } from '#scenes/tables/lambda-axis.ts';
import { remarksOn } from '#scenes/tables/remarks.ts';
import type { ValidationModel } from './model.ts';

export { namesIn as names } from '#scenes/tables/remarks.ts';
export { default as Bar } from './Bar.svelte';
export { describe } from './describe.ts';
export { work } from './job.ts';
export { default as More } from './More.svelte';
export { model } from './model.ts';
export { default as Picture } from './Picture.svelte';

export const sliders = ({ result: { tried } }: ValidationModel) =>
  lambdaSlider([tried.lambdas.at(-1) as number, tried.lambdas[0] as number]);

/** Of the slider, names of marks are so wide. */
const WIDTH = 0.25;

export function marks({ result: { errors, tried }, values }: ValidationModel): Record<string, Mark[]> {
  if (!errors) return {};
  const apart = (errors.least - errors.oneStandardError) / tried.lambdas.length;
  const lambda = [{ value: values['lambda-min'] as number, label: 'least error' }];
  if (apart > WIDTH) lambda.push({ value: values['lambda-1se'] as number, label: '1 s.e.' });
  return { lambda };
}

export const remarks = (now: ValidationModel): Notice[] => {
  const { asked, folds } = now.result;
  const few = { parameter: 'folds', message: `There are ${now.values.rows} rows: each is a fold.` };
  return [...remarksOn(now), ...(folds < asked.folds ? [few] : [])];
};
