import { join } from 'node:path';
import { pair } from './pair.mjs';

const here = join(import.meta.dirname, 'isolines');

pair({
  name: 'isolines, 512² samples, 12 levels, stitched: ours against d3-contour',
  ours: join(here, 'ours.mjs'),
  theirs: join(here, 'theirs.mjs'),
});
