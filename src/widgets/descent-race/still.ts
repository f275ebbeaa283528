/** What stands in the chart's place until then, made when the site is built. */
export { default as ChartStill } from '#plot/chart/ChartStill.svelte';
export { drawn } from '../drawn.ts';
export { default as RaceChart } from './RaceChart.svelte';
