/** The chart, and what draws it on a canvas: loaded when somebody takes an interest. */
export { default as Chart } from '#plot/chart/Chart.svelte';
export { default as RaceChart } from './RaceChart.svelte';
