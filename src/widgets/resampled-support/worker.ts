/** Reads a table and resamples its rows beside the page. */
import { serve } from '#figure/work/serve.ts';
import { shippedText } from '#scenes/tables/shipped.ts';
import type { Asked } from './asked.ts';
import { begin, type Resampled } from './run.ts';

serve<Asked, Resampled>(async (asked) => begin(asked, await shippedText(asked.data)));
