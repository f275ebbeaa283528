import { join } from 'node:path';
import { pair } from './pair.mjs';

const here = join(import.meta.dirname, 'isosurface');

for (const n of [64, 128]) {
  pair({
    name: `isosurface of the default quartic, ${n}³ samples, sampling included: ours against the package isosurface`,
    ours: join(here, `ours-${n}.mjs`),
    theirs: join(here, `theirs-${n}.mjs`),
  });
}
