/** Reads a table and resamples its rows beside the page. */
import { serve } from '#figure/work/serve.ts';
import { textsOf } from '#scenes/tables/texts.ts';
import type { Asked } from './asked.ts';
import { begin, type Resampled } from './run.ts';

serve<Asked, Resampled>(async (asked) => begin(asked, await textsOf(asked)));
