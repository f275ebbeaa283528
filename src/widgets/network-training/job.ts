import type { ControlsOf } from '#figure/widget.ts';
import { Job } from '#figure/work/job.svelte.ts';
import { inPage, inWorker } from '#figure/work/places.ts';
import { type Asked, askedIn } from './asked.ts';
import type { widget } from './parameters.ts';
import type { Trained } from './run.ts';
import address from './worker.ts?worker&url';

type Settings = ControlsOf<typeof widget>;

/** Trainings beside the page, or in the page itself where it may not have a worker. */
export const trainings = () =>
  new Job<Settings, Asked, Trained>([inWorker(address), inPage(async () => (await import('./run.ts')).begin)], askedIn);
