import type { Notice } from '#figure/controls/parameter.ts';
import { lambdaSlider } from '#scenes/tables/lambda-axis.ts';
import { remarksOn } from '#scenes/tables/remarks.ts';
import { formatNumber } from '#text/format.ts';
import type { ResamplingModel } from './model.ts';

export { namesIn as names } from '#scenes/tables/remarks.ts';
export { default as Bar } from './Bar.svelte';
export { describe } from './describe.ts';
export { work } from './job.ts';
export { default as More } from './More.svelte';
export { model } from './model.ts';
export { default as Picture } from './Picture.svelte';

export const sliders = ({ result: { range } }: ResamplingModel) => lambdaSlider(range);

export const remarks = (now: ResamplingModel): Notice[] => {
  const least = {
    parameter: 'lambda',
    message: `Paths are followed to λ = ${formatNumber(now.lambda)}, which is shown.`,
  };
  return [...remarksOn(now), ...(now.asked < now.lambda ? [least] : [])];
};
