import type { ControlsOf } from '#figure/widget.ts';
import type { Work } from '#figure/work/effort.ts';
import { Job } from '#figure/work/job.svelte.ts';
import { inPage, inWorker } from '#figure/work/places.ts';
import { type TableAsked, tableAskedIn } from '#scenes/tables/asked.ts';
import { textsOf } from '#scenes/tables/texts.ts';
import type { widget } from './parameters.ts';
import type { Columns } from './run.ts';
import address from './worker.ts?worker&url';

type Settings = ControlsOf<typeof widget>;

const built = import.meta.env.SSR
  ? { ...(await import('#scenes/tables/at-hand.ts')), ...(await import('./run.ts')) }
  : undefined;

/** Reads the table beside the page, or in the page itself where it may not have a worker. The rest takes no time. */
export const work: Work<Settings, Columns> = {
  done: built && ((controls) => built.columnsOf(tableAskedIn(controls), built.textsAtHand(controls))),
  start: () =>
    new Job<Settings, TableAsked, Columns>(
      [
        inWorker(address),
        inPage(async () => {
          const { begin } = await import('./run.ts');
          return async (asked: TableAsked) => begin(asked, await textsOf(asked));
        }),
      ],
      tableAskedIn,
    ),
};
