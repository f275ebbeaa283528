import { entry, real } from '../entries.ts';
import { gramOf, pullsInto } from './products.ts';

/** A column of numbers as it was measured. */
export type Column = Float64Array | readonly number[];

/**
 * Rows of data for min L(β) + penalty, L(β) = (1/2n)‖y − Xβ‖²: n rows, p features, standardized, without units. Plain data:
 * a worker can be sent it.
 */
export interface Design {
  readonly n: number;
  readonly p: number;
  /** X by columns, xⱼ at j·n … (j + 1)·n: mean 0 and mean square 1 each; a constant column is all 0. */
  readonly x: Float64Array;
  /** y, centred: mean 0, in the target's units. */
  readonly y: Float64Array;
  /** The features' means and scales √((1/n)Σ(x − mean)²), in their units; scale 0 for a constant column exactly. */
  readonly means: Float64Array;
  readonly scales: Float64Array;
  /** The mean of the target: the intercept of the standardized problem. */
  readonly targetMean: number;
  /** Xᵀy/n = −∇L(0). */
  readonly pulls: Float64Array;
  /** G = XᵀX/n, p × p, where it pays to have it: for p ≤ 2n. */
  readonly gram: Float64Array | undefined;
}

/** Up to this many features a row, paths and descents take fewer products from G than from X. */
const GRAM_FEATURES = 2;

/**
 * Standardizes the columns of n ≥ 1 numbers and centres the target. Means are reckoned from the first entry, so that
 * a constant column is told without tolerance. Throws a RangeError naming columns (none), target or columns[j]: empty, of
 * another length than the target, or with a number that is not finite, or wider spread than doubles reach.
 */
export function designOf(columns: readonly Column[], target: Column): Design {
  const [n, p] = [target.length, columns.length];
  if (p === 0) throw new RangeError('columns must not be empty');
  const [y, x] = [new Float64Array(n), new Float64Array(n * p)];
  const [means, scales] = [new Float64Array(p), new Float64Array(p)];
  const targetMean = centre('target', target, y);
  for (let j = 0; j < p; j += 1) {
    const [column, z] = [entry(columns, j), x.subarray(j * n, (j + 1) * n)];
    if (column.length !== n) throw new RangeError(`columns[${j}] must have ${n} entries, not ${column.length}`);
    means[j] = centre(`columns[${j}]`, column, z);
    scales[j] = scaleOf(z);
    for (let i = 0; i < n; i += 1) z[i] = real(scales, j) === 0 ? 0 : real(z, i) / real(scales, j);
  }
  const pulls = new Float64Array(p);
  pullsInto(pulls, { n, p, x }, y);
  const gram = p <= GRAM_FEATURES * n ? gramOf({ n, p, x }) : undefined;
  return { n, p, x, y, means, scales, targetMean, pulls, gram };
}

/** Writes a column without its mean, which is returned. */
function centre(name: string, column: Column, into: Float64Array): number {
  const n = column.length;
  if (n === 0) throw new RangeError(`${name} must not be empty`);
  const first = entry(column, 0);
  let sum = 0;
  for (let i = 0; i < n; i += 1) {
    into[i] = entry(column, i) - first;
    sum += real(into, i);
  }
  const shift = sum / n;
  if (!Number.isFinite(shift + first)) throw new RangeError(`${name} must hold finite numbers, and their differences`);
  for (let i = 0; i < n; i += 1) into[i] = real(into, i) - shift + 0;
  return first + shift;
}

/** √((1/n)Σzᵢ²) without overflow or underflow on the way. */
function scaleOf(z: Float64Array): number {
  let most = 0;
  for (let i = 0; i < z.length; i += 1) most = Math.max(most, Math.abs(real(z, i)));
  if (most === 0) return 0;
  let sum = 0;
  for (let i = 0; i < z.length; i += 1) sum += (real(z, i) / most) ** 2;
  return most * Math.sqrt(sum / z.length);
}

/** What standardized coefficients are where features are as they were measured. */
export interface InUnits {
  /** βⱼ/scaleⱼ: the target's units by the feature's. +0 exactly where βⱼ is 0, and for a constant feature. */
  readonly coefficients: Float64Array;
  /** What the model says where all features are 0, in the target's units. */
  readonly intercept: number;
}

/** Coefficients of the standardized features, p of them, in the units of the data. */
export function coefficientsInUnits(design: Design, beta: ArrayLike<number>): InUnits {
  const coefficients = new Float64Array(design.p);
  let intercept = design.targetMean;
  for (let j = 0; j < design.p; j += 1) {
    const scale = real(design.scales, j);
    coefficients[j] = scale === 0 ? 0 : entry(beta, j) / scale + 0;
    intercept -= real(coefficients, j) * real(design.means, j);
  }
  return { coefficients, intercept };
}

/**
 * What a linear model says of rows, given as columns in the data's units, p of one length: intercept + Σcⱼxⱼ each. Throws
 * a RangeError naming columns when there are not p of them.
 */
export function predict({ coefficients, intercept }: InUnits, columns: readonly Column[]): Float64Array {
  if (columns.length !== coefficients.length)
    throw new RangeError(`columns must be ${coefficients.length}, not ${columns.length}`);
  const said = new Float64Array(columns[0]?.length ?? 0).fill(intercept);
  for (const [j, column] of columns.entries()) {
    const share = real(coefficients, j);
    if (share !== 0) for (let i = 0; i < said.length; i += 1) said[i] = real(said, i) + share * entry(column, i);
  }
  return said;
}
