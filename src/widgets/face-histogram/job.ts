import type { ControlsOf } from '#figure/widget.ts';
import type { Work } from '#figure/work/effort.ts';
import { Job } from '#figure/work/job.svelte.ts';
import { inPage, inWorker } from '#figure/work/places.ts';
import { type Asked, askedIn } from './asked.ts';
import type { widget } from './parameters.ts';
import { begin, type Counted, count } from './run.ts';
import address from './worker.ts?worker&url';

type Settings = ControlsOf<typeof widget>;

export type Countings = Job<Settings, Asked, Counted>;

/** Counts beside the page, or in the page itself where it may not have a worker. */
export const work: Work<Settings, Counted> = {
  done: (controls) => count(askedIn(controls)),
  start: (): Countings => new Job([inWorker(address), inPage(async () => begin)], askedIn),
};
