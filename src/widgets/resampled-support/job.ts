import { tableWork } from '#scenes/tables/table-job.ts';
import address from '../tables-worker.ts?worker&url';
import { askedIn } from './asked.ts';

const load = () => import('./run.ts');

/** Reads a table and resamples its rows. */
export const work = tableWork({
  address: `${address}#resampled-support`,
  askedIn,
  load,
  built: import.meta.env.SSR ? await load() : undefined,
});
