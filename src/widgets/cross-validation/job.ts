import { tableWork } from '#scenes/tables/table-job.ts';
import address from '../tables-worker.ts?worker&url';
import { askedIn } from './asked.ts';

const load = () => import('./run.ts');

/** Reads a table and cross-validates on it. */
export const work = tableWork({
  address: `${address}#cross-validation`,
  askedIn,
  load,
  built: import.meta.env.SSR ? await load() : undefined,
});
