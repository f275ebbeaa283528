import type { ControlsOf } from '#figure/widget.ts';
import type { Work } from '#figure/work/effort.ts';
import { Job } from '#figure/work/job.svelte.ts';
import { inPage, inWorker } from '#figure/work/places.ts';
import { type Asked, askedIn } from './asked.ts';
import type { widget } from './parameters.ts';
import { allTrials, begin, type Trials } from './run.ts';
import address from './worker.ts?worker&url';

type Controls = ControlsOf<typeof widget>;

export type TrialJob = Job<Controls, Asked, Trials>;

/** Trials beside the page, or in the page itself where it may not have a worker. */
export const work: Work<Controls, Trials> = {
  done: (controls) => allTrials(askedIn(controls)),
  start: (): TrialJob => new Job([inWorker(address), inPage(async () => begin)], askedIn),
};
