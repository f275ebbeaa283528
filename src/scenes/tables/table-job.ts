import type { ParameterValue } from '#figure/controls/parameter.ts';
import type { Work } from '#figure/work/effort.ts';
import { Job } from '#figure/work/job.svelte.ts';
import { inPage, inWorker } from '#figure/work/places.ts';
import type { Run } from '#figure/work/run.ts';
import type { TableAsked } from './asked.ts';
import { whole } from './table-run.ts';
import { type Texts, textsOf } from './texts.ts';

export interface Runs<Asked extends TableAsked, Result> {
  readonly begin: (asked: Asked, texts: Texts) => Run<Result>;
}

interface Working<Controls, Asked extends TableAsked, Result> {
  /** Of the worker. */
  readonly address: string;
  readonly askedIn: (controls: Controls) => Asked;
  readonly load: () => Promise<Runs<Asked, Result>>;
  /** What `load` loads, where the site is built. */
  readonly built: Runs<Asked, Result> | undefined;
}

const atHand = import.meta.env.SSR ? (await import('./at-hand.ts')).textsAtHand : undefined;

/** Reads a table and computes of it beside the page, or in the page itself where it may not have a worker. */
export function tableWork<Controls, Asked extends TableAsked & Record<string, ParameterValue>, Result>(
  working: Working<Controls, Asked, Result>,
): Work<Controls, Result> {
  const { address, askedIn, load, built } = working;
  return {
    done:
      built &&
      atHand &&
      ((controls) => {
        const asked = askedIn(controls);
        return whole(built.begin(asked, atHand(asked)));
      }),
    start: () =>
      new Job<Controls, Asked, Result>(
        [
          inWorker(address),
          inPage(async () => {
            const { begin } = await load();
            return async (asked: Asked) => begin(asked, await textsOf(asked));
          }),
        ],
        askedIn,
      ),
  };
}
