// The whole path of the lasso from the raw table, each in a fresh process: milliseconds of CPU a run, the standardizing
// included, and how far from the minimum it is at worst on 100 λ from λ max to λ max/1000, as a share of the objective at 0.
import { join } from 'node:path';
import { dualityGap } from '../math/regression/duality-gap.ts';
import { lambdaGrid, lambdaMax } from '../math/regression/lambdas.ts';
import { pathAt } from '../math/regression/path-at.ts';
import { measureApart } from './pair.mjs';

const TABLES = ['diabetes', 'tall', 'wide'];

console.log('lasso, the exact path\n  table               ms   knots   largest gap');
for (const table of TABLES) {
  const file = join(import.meta.dirname, 'lasso', `${table}.mjs`);
  const { default: run } = await import(file);
  const path = /** @type {import('../math/regression/exact-path.ts').LassoPath} */ (run());
  const { design, knots } = path;
  const gaps = lambdaGrid(lambdaMax(design), { count: 100, ratio: 1e-3 }).map(
    (lambda) => dualityGap(design, pathAt(path, lambda), { lambda, mix: 1 }).relative,
  );
  const name = `${design.n} × ${design.p}`.padEnd(12);
  const ms = measureApart(file).toFixed(3).padStart(9);
  console.log(
    `  ${name} ${ms} ${String(knots.length).padStart(7)}   ${Math.max(...gaps)
      .toExponential(1)
      .padStart(11)}`,
  );
}
