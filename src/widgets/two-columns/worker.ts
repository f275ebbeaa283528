/** Reads a table beside the page. */
import { serve } from '#figure/work/serve.ts';
import type { TableAsked } from '#scenes/tables/asked.ts';
import { textsOf } from '#scenes/tables/texts.ts';
import { begin, type Columns } from './run.ts';

serve<TableAsked, Columns>(async (asked) => begin(asked, await textsOf(asked)));
