import { tableWork } from '#scenes/tables/table-job.ts';
import { askedIn } from './asked.ts';
import address from './worker.ts?worker&url';

const load = () => import('./run.ts');

/** Reads a table and resamples its rows. */
export const work = tableWork({ address, askedIn, load, built: import.meta.env.SSR ? await load() : undefined });
