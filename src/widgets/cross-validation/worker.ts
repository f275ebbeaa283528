/** Reads a table and cross-validates beside the page. */
import { serve } from '#figure/work/serve.ts';
import { textsOf } from '#scenes/tables/texts.ts';
import type { Asked } from './asked.ts';
import { begin, type Validated } from './run.ts';

serve<Asked, Validated>(async (asked) => begin(asked, await textsOf(asked)));
