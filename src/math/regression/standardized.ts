import { plusZero } from '../vector.ts';

/** Where a column lies and how far it spreads, in the column's own units: what it takes to standardize it, or new rows. */
export interface Spread {
  readonly mean: number;
  /** √((1/n)·Σ(xᵢ − mean)²): divided by n, not n − 1. Exactly 0 for a constant column. */
  readonly scale: number;
}

/**
 * The mean and scale of a column of n ≥ 1 numbers. They are reckoned from its first entry, so a constant column has exactly
 * that entry for its mean, and scale 0. NaN in it gives NaN. Throws a RangeError naming column when it is empty.
 */
export function spreadOf(column: readonly number[]): Spread {
  const [first] = column;
  if (first === undefined) throw new RangeError('column must not be empty');
  const mean = first + meanOf(column.map((x) => x - first));
  const most = column.reduce((size, x) => Math.max(size, Math.abs(x - mean)), 0);
  // In units of the largest: squares of tiny numbers would be 0.
  return { mean, scale: most === 0 ? 0 : most * Math.sqrt(meanOf(column.map((x) => ((x - mean) / most) ** 2))) };
}

/**
 * (x − mean)/scale for every x: without units, and for the column's own spread with mean 0 and mean square 1, as glmnet and
 * scikit-learn have it. A spread with scale 0 gives zeros: a feature that is constant says nothing. Never −0; a NaN stays.
 */
export function standardized(column: readonly number[], { mean, scale }: Spread = spreadOf(column)): number[] {
  return column.map((x) => (scale === 0 ? 0 : plusZero((x - mean) / scale)));
}

/** (1/n)·Σvᵢ; NaN for no values. */
export function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
