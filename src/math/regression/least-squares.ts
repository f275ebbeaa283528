import { real } from '../entries.ts';
import { largest } from './correlations.ts';
import { GrowingCholesky } from './growing-cholesky.ts';
import { leastNormSolution, type Semidefinite } from './least-norm.ts';
import { addColumn, gramOf, type Matrix, pullsInto } from './products.ts';

const REFINEMENTS = 5;

/** A matrix, and XᵀX/n where it is known already. */
export interface Features extends Matrix {
  readonly gram?: Float64Array | undefined;
}

/**
 * argmin (1/2n)‖y − Xβ‖² + (λ/2)‖β‖₂², λ ≥ 0: p entries for y of n. For λ = 0 least squares, of many solutions the one of
 * least ‖β‖₂. In closed form, from p equations, (XᵀX/n + λ)β = Xᵀy/n, or where n < p from the n of β = Xᵀα/n,
 * (XXᵀ/n + λ)α = y. A column of zeros gets +0. Finite y only.
 */
export function leastSquares(features: Features, y: Float64Array, lambda = 0): Float64Array {
  const { n, p } = features;
  const beta = new Float64Array(p);
  if (p <= n) {
    pullsInto(beta, features, y);
    const solve = solverOf(shifted(features.gram ?? gramOf(features), p, lambda));
    const first = solve(beta);
    return lambda === 0 ? refined(first, { left: (at) => pullsLeft(features, y, at), solve }) : first;
  }
  pullsInto(beta, features, solverOf(shifted(rowProducts(features), n, lambda))(y));
  return beta;
}

/** Xᵀ(y − Xβ)/n. */
function pullsLeft(features: Features, y: Float64Array, beta: Float64Array): Float64Array {
  const left = y.slice();
  for (let j = 0; j < features.p; j += 1) addColumn(left, features, j, -real(beta, j));
  const pulls = new Float64Array(features.p);
  pullsInto(pulls, features, left);
  return pulls;
}

interface Equations {
  /** What coefficients leave of the right-hand sides, reckoned from the rows themselves. */
  left(beta: Float64Array): Float64Array;
  /** The solution of XᵀX/n for a right-hand side. */
  solve(right: Float64Array): Float64Array;
}

/**
 * The equations square the condition number; what is left of y, taken from the rows themselves and solved for in turn, wins the
 * digits back that were lost. [Björck 1987, corrected seminormal equations]
 */
export function refined(beta: Float64Array, { left, solve }: Equations): Float64Array {
  let best = beta;
  let least = Infinity;
  for (let step = 0; step < REFINEMENTS; step += 1) {
    const way = solve(left(best));
    const size = largest(way);
    if (!(size < least / 2) || size === 0) break;
    least = size;
    best = best.map((coefficient, j) => coefficient + real(way, j));
  }
  return best;
}

/** From right to v with Mv = right, or where M is singular but for rounding, of the closest v the least. */
function solverOf(matrix: Semidefinite): (right: Float64Array) => Float64Array {
  const { k, entries } = matrix;
  const factor = new GrowingCholesky();
  while (factor.size < k && factor.append(entries.subarray(factor.size * k), real(entries, factor.size * (k + 1))));
  if (factor.size < k) return (right) => leastNormSolution(matrix, right);
  return (right) => {
    const v = new Float64Array(k);
    factor.solve(right, v);
    return v;
  };
}

/** M + λ on its diagonal. */
function shifted(m: Float64Array, k: number, lambda: number): Semidefinite {
  const entries = m.slice();
  for (let i = 0; i < k; i += 1) entries[i * k + i] = real(entries, i * k + i) + lambda;
  return { k, entries };
}

/** XXᵀ/n, n × n: what the rows have in common. */
function rowProducts({ n, p, x }: Matrix): Float64Array {
  const rows = new Float64Array(n * p);
  for (let j = 0; j < p; j += 1) for (let i = 0; i < n; i += 1) rows[i * p + j] = real(x, j * n + i);
  return gramOf({ n: p, p: n, x: rows }).map((entry) => (entry * p) / n);
}
