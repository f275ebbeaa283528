/**
 * Reads a table beside the page, and computes of it what the figure does that its address names after the `#`. One file serves
 * all such figures, as most of it is the same for all.
 */
import { serve } from '#figure/work/serve.ts';
import type { TableAsked } from '#scenes/tables/asked.ts';
import type { Runs } from '#scenes/tables/table-job.ts';
import { textsOf } from '#scenes/tables/texts.ts';

const RUNS: Record<string, () => Promise<Runs<never, unknown>>> = {
  'cross-validation': () => import('./cross-validation/run.ts'),
  'regularization-path': () => import('./regularization-path/run.ts'),
  'resampled-support': () => import('./resampled-support/run.ts'),
  'two-columns': () => import('./two-columns/run.ts'),
};

serve<TableAsked, unknown>(async (asked) => {
  const load = RUNS[location.hash.slice(1)] as () => Promise<Runs<never, unknown>>;
  const [texts, { begin }] = await Promise.all([textsOf(asked), load()]);
  return begin(asked as never, texts);
});
