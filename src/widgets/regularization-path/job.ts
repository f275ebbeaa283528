import type { ControlsOf } from '#figure/widget.ts';
import type { Work } from '#figure/work/effort.ts';
import { Job } from '#figure/work/job.svelte.ts';
import { inPage, inWorker } from '#figure/work/places.ts';
import { textsOf } from '#scenes/tables/texts.ts';
import { type Asked, askedIn } from './asked.ts';
import type { widget } from './parameters.ts';
import type { Traced } from './run.ts';
import address from './worker.ts?worker&url';

type Settings = ControlsOf<typeof widget>;

const built = import.meta.env.SSR
  ? { ...(await import('#scenes/tables/at-hand.ts')), ...(await import('./run.ts')) }
  : undefined;

/** Reads and traces beside the page, or in the page itself where it may not have a worker. */
export const work: Work<Settings, Traced> = {
  done: built && ((controls) => built.trace(askedIn(controls), built.textsAtHand(controls))),
  start: () =>
    new Job<Settings, Asked, Traced>(
      [
        inWorker(address),
        inPage(async () => {
          const { begin } = await import('./run.ts');
          return async (asked: Asked) => begin(asked, await textsOf(asked));
        }),
      ],
      askedIn,
    ),
};
