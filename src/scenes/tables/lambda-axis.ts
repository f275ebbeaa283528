import type { SliderOf } from '#figure/define-figure.ts';
import type { ChartAxis, ChartTick } from '#plot/chart/chart.ts';
import { formatNumber } from '#text/format.ts';

/** Room on the axis beyond the largest λ, as a share of it. */
const BEYOND = 0.03;

/** A logarithmic axis of λ: its places are their decimal logarithms. */
export function lambdaAxis([least, most]: readonly [number, number]): ChartAxis {
  const [low, high] = [Math.log10(least), Math.log10(most)];
  return { name: 'λ', range: [low, high + BEYOND * (high - low)], ticks: decades(low, high) };
}

/** The λ at a place of such an axis, for people. */
export const readLambda = (x: number): string => formatNumber(10 ** x);

/** λ from the least that is drawn to the largest. */
export const lambdaSlider = ([min, max]: readonly [number, number]): { lambda: SliderOf } => ({
  lambda: { min, max, step: 0.005, scale: 'logarithmic' },
});

/** Powers of ten, with 2 and 5 of each where there are few. */
function decades(low: number, high: number): ChartTick[] {
  const factors = high - low > 2.2 ? [1] : [1, 2, 5];
  const from = Math.floor(low);
  return Array.from({ length: Math.ceil(high) - from + 1 }, (_, k) => from + k)
    .flatMap((power) => factors.map((factor) => Math.log10(factor) + power))
    .filter((at) => at >= low && at <= high)
    .map((at) => ({ at, label: formatNumber(Number((10 ** at).toPrecision(1))) }));
}
