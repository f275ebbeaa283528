/** Reads a table and traces its path beside the page. */
import { serve } from '#figure/work/serve.ts';
import { textsOf } from '#scenes/tables/texts.ts';
import type { Asked } from './asked.ts';
import { begin, type Traced } from './run.ts';

serve<Asked, Traced>(async (asked) => begin(asked, await textsOf(asked)));
