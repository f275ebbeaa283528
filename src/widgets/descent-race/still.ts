/** What stands in the chart's place until then, made when the site is built. */

export { drawn } from '#figure/demand/drawn.ts';
export { default as ChartStill } from '#plot/chart/ChartStill.svelte';
export { default as RaceChart } from './RaceChart.svelte';
