import { tableAskedIn } from '#scenes/tables/asked.ts';
import { tableWork } from '#scenes/tables/table-job.ts';
import address from '../tables-worker.ts?worker&url';

const load = () => import('./run.ts');

/** Reads a table. What is made of two of its columns takes no time. */
export const work = tableWork({
  address: `${address}#two-columns`,
  askedIn: tableAskedIn,
  load,
  built: import.meta.env.SSR ? await load() : undefined,
});
