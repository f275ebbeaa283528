import { entry, real } from '../entries.ts';

/** A symmetric k × k matrix without negative eigenvalues. */
export interface Semidefinite {
  readonly k: number;
  readonly entries: Float64Array;
}

/** L = QR by columns: those of Q of length 1 and at right angles, column c of R with its entries 0 … c. */
interface Orthogonal {
  readonly q: readonly Float64Array[];
  readonly r: readonly Float64Array[];
}

/** Of a remainder, in units of the largest square: below it, it is rounding. */
const ROUNDING = 2 ** -44;
/** Corrections after the first solution. */
const CORRECTIONS = 2;

/** L of M = LLᵀ by Cholesky with pivots, by columns: as many as M has dimensions but for rounding, 2⁻⁴⁴ of the largest square. */
function pivotedCholesky({ k, entries }: Semidefinite): Float64Array[] {
  const left = Float64Array.from({ length: k }, (_, i) => real(entries, i * k + i));
  const limit = ROUNDING * left.reduce((most, x) => Math.max(most, x), 0);
  const columns: Float64Array[] = [];
  while (columns.length < k) {
    const pivot = left.reduce((best, x, i) => (x > real(left, best) ? i : best), 0);
    if (!(real(left, pivot) > limit)) break;
    const column = entries.slice(pivot * k, (pivot + 1) * k);
    for (const other of columns) add(column, -real(other, pivot), other);
    const root = Math.sqrt(real(left, pivot));
    for (let i = 0; i < k; i += 1) {
      column[i] = real(column, i) / root;
      left[i] = real(left, i) - real(column, i) * real(column, i);
    }
    left[pivot] = 0;
    columns.push(column);
  }
  return columns;
}

/**
 * Of the vectors v that make ‖Mv − right‖₂ least, the one of least ‖v‖₂: with L = QR it is Q(RRᵀ)⁻¹Qᵀ·right, corrected by
 * the same. Which of M’s dimensions count is decided as in `pivotedCholesky`.
 */
export function leastNormSolution(matrix: Semidefinite, right: Float64Array): Float64Array {
  const { q, r } = orthogonal(pivotedCholesky(matrix));
  const v = new Float64Array(matrix.k);
  const apart = right.slice();
  for (let round = 0; round <= CORRECTIONS; round += 1) {
    const along = Float64Array.from(q, (column) => dot(column, apart));
    solveTwice(r, along);
    for (const [c, column] of q.entries()) add(v, real(along, c), column);
    for (let i = 0; i < matrix.k; i += 1) apart[i] = real(right, i) - rowTimes(matrix, i, v);
  }
  return v;
}

/** Gram–Schmidt, done twice: so the columns are at right angles to the last digits. */
function orthogonal(columns: readonly Float64Array[]): Orthogonal {
  const [q, r]: [Float64Array[], Float64Array[]] = [[], []];
  for (const [c, column] of columns.entries()) {
    const [rest, shares] = [column.slice(), new Float64Array(c + 1)];
    for (const _ of [1, 2])
      for (const [d, other] of q.entries()) {
        const share = dot(other, rest);
        shares[d] = real(shares, d) + share;
        add(rest, -share, other);
      }
    const length = Math.sqrt(dot(rest, rest));
    shares[c] = length;
    q.push(rest.map((x) => x / length));
    r.push(shares);
  }
  return { q, r };
}

/** z with RRᵀz = v, in place: Ru = v from below, Rᵀz = u from above. */
function solveTwice(r: readonly Float64Array[], v: Float64Array): void {
  for (let c = r.length - 1; c >= 0; c -= 1) {
    const column = entry(r, c);
    v[c] = real(v, c) / real(column, c);
    for (let d = 0; d < c; d += 1) v[d] = real(v, d) - real(column, d) * real(v, c);
  }
  for (let c = 0; c < r.length; c += 1) {
    const column = entry(r, c);
    let sum = real(v, c);
    for (let d = 0; d < c; d += 1) sum -= real(column, d) * real(v, d);
    v[c] = sum / real(column, c);
  }
}

/** Adds share · other to v. */
function add(v: Float64Array, share: number, other: Float64Array): void {
  for (let i = 0; i < v.length; i += 1) v[i] = real(v, i) + share * real(other, i);
}

function rowTimes({ k, entries }: Semidefinite, row: number, v: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < k; i += 1) sum += real(entries, row * k + i) * real(v, i);
  return sum;
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i += 1) sum += real(a, i) * real(b, i);
  return sum;
}
