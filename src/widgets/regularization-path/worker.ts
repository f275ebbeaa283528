/** Reads a table and traces its path beside the page. */
import { serve } from '#figure/work/serve.ts';
import { shippedText } from '#scenes/tables/shipped.ts';
import type { Asked } from './asked.ts';
import { begin, type Traced } from './run.ts';

serve<Asked, Traced>(async (asked) => begin(asked, await shippedText(asked.data)));
