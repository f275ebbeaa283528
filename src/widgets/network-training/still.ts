/** What the figure shows until somebody takes an interest: a training made when the site is built. */

import { drawn } from '#figure/demand/drawn.ts';
import type { ControlsOf } from '#figure/widget.ts';
import JobBar from '#figure/work/JobBar.svelte';
import ChartStill from '#plot/chart/ChartStill.svelte';
import { askedIn } from './asked.ts';
import { describe } from './describe.ts';
import { model } from './model.ts';
import type { widget } from './parameters.ts';
import { train } from './run.ts';
import TrainingCharts from './TrainingCharts.svelte';
import TrainingPicture from './TrainingPicture.svelte';
import { words } from './words.ts';

/** The numbers, the sentence and the drawings of a state. */
export function still(controls: ControlsOf<typeof widget>) {
  const now = model(controls.shown, train(askedIn(controls)));
  return {
    values: now.values,
    sentence: describe(now),
    picture: drawn(TrainingPicture, { now }),
    bar: drawn(JobBar, { job: undefined, total: controls.epochs, words }),
    charts: drawn(TrainingCharts, { now, view: ChartStill }),
  };
}
