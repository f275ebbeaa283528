/** What a training takes, and the drawings of one: loaded when the reader takes an interest. */
export { default as Chart } from '#plot/chart/Chart.svelte';
export { describe } from './describe.ts';
export { model } from './model.ts';
export { default as RunBar } from './RunBar.svelte';
export { default as Charts } from './TrainingCharts.svelte';
export { default as Picture } from './TrainingPicture.svelte';
export { Trainer } from './trainer.svelte.ts';
