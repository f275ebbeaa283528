/** What draws the chart on a canvas: loaded when somebody takes an interest. */
export { default as Chart } from '#plot/Chart.svelte';
