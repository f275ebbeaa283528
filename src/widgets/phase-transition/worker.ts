/** Makes trials beside the page. */
import { serve } from '#figure/work/serve.ts';
import { begin } from './run.ts';

serve(begin);
