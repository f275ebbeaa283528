import type { ControlsOf } from '#figure/widget.ts';
import type { Work } from '#figure/work/effort.ts';
import { Job } from '#figure/work/job.svelte.ts';
import { inPage, inWorker } from '#figure/work/places.ts';
import { type Asked, askedIn } from './asked.ts';
import type { widget } from './parameters.ts';
import { begin, type Trained, train } from './run.ts';
import address from './worker.ts?worker&url';

type Settings = ControlsOf<typeof widget>;

export type Trainings = Job<Settings, Asked, Trained>;

/** Trainings beside the page, or in the page itself where it may not have a worker. */
export const work: Work<Settings, Trained> = {
  done: (controls) => train(askedIn(controls)),
  start: (): Trainings => new Job([inWorker(address), inPage(async () => begin)], askedIn),
};
