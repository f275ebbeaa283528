/** What a training takes, and the drawings of one: loaded when the reader takes an interest. */
export { default as Bar } from '#figure/work/JobBar.svelte';
export { default as Chart } from '#plot/chart/Chart.svelte';
export { describe } from './describe.ts';
export { trainings } from './job.ts';
export { model } from './model.ts';
export { default as Charts } from './TrainingCharts.svelte';
export { default as Picture } from './TrainingPicture.svelte';
export { words } from './words.ts';
