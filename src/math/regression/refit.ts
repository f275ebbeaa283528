import { real } from '../entries.ts';
import { plusZero } from '../vector.ts';
import { ActiveSet } from './active-set.ts';
import type { Design } from './design.ts';
import { leastSquares } from './least-squares.ts';

/**
 * An unbiased estimate of the lasso’s degrees of freedom (F20): the rank of the columns whose coefficient is not 0, that is, their
 * number where none depends on the others. For a λ that was fixed before the target was seen, and normal noise.
 */
export function degreesOfFreedom(design: Design, beta: Float64Array): number {
  const set = new ActiveSet(design);
  for (const j of supportOf(beta)) set.add(j);
  return set.size;
}

/** Least squares with the columns whose coefficient is not 0, of many solutions the one of least ‖β‖₂; +0 for the others. */
export function relaxedRefit(design: Design, beta: Float64Array): Float64Array {
  const { n, p, x, y } = design;
  const support = supportOf(beta);
  const chosen = new Float64Array(n * support.length);
  for (const [k, j] of support.entries()) chosen.set(x.subarray(j * n, (j + 1) * n), k * n);
  const refit = new Float64Array(p);
  const found = leastSquares({ n, p: support.length, x: chosen }, y);
  for (const [k, j] of support.entries()) refit[j] = plusZero(real(found, k));
  return refit;
}

/** The numbers of the coefficients that are not 0. */
function supportOf(beta: Float64Array): number[] {
  return [...beta.keys()].filter((j) => real(beta, j) !== 0);
}
