/** A square matrix by rows. */
export type Matrix = readonly (readonly number[])[];

/** The entry in a row and a column that the caller knows to be there. */
const at = (matrix: Matrix, i: number, j: number) => matrix[i]?.[j] as number;

/** The symmetric matrix whose rows from the diagonal on are h₁₁, h₁₂, …, h₂₂, …. */
export function symmetric(upper: readonly number[]): Matrix {
  const size = Math.round((Math.sqrt(8 * upper.length + 1) - 1) / 2);
  const place = (i: number, j: number) => i * size - (i * (i - 1)) / 2 + (j - i);
  return square(size, (i, j) => upper[place(Math.min(i, j), Math.max(i, j))] as number);
}

/** The matrix with these entries. */
export const square = (size: number, entry: (i: number, j: number) => number): Matrix =>
  Array.from({ length: size }, (_, i) => Array.from({ length: size }, (_, j) => entry(i, j)));

/** a·b, without −0. */
export const inner = (a: readonly number[], b: readonly number[]) =>
  a.reduce((sum, x, j) => sum + x * (b[j] as number), 0) + 0;

/** A v, without −0. */
export const times = (matrix: Matrix, v: readonly number[]) => matrix.map((row) => inner(row, v));

/** A = LDLᵀ: the rows of L left of its diagonal, which is 1, and the diagonal of D. */
export interface Factor {
  readonly rows: Matrix;
  readonly pivots: readonly number[];
}

/** The factor of a symmetric A, without roots; undefined where A is not positive definite in doubles. */
export function factorOf(matrix: Matrix): Factor | undefined {
  const rows: number[][] = [];
  const pivots: number[] = [];
  for (const [i, row] of matrix.entries()) {
    /** The row of LD. */
    const built: number[] = [];
    for (const before of rows) built.push((row[built.length] as number) - inner(before, built));
    const left = built.map((x, j) => x / (pivots[j] as number));
    const pivot = (row[i] as number) - inner(left, built);
    if (!(pivot > 0 && pivot < Infinity)) return undefined;
    rows.push(left);
    pivots.push(pivot);
  }
  return { rows, pivots };
}

/** x with LDLᵀx = b. */
export function solveWith({ rows, pivots }: Factor, b: readonly number[]): number[] {
  const y: number[] = [];
  for (const [i, row] of rows.entries()) y.push((b[i] as number) - inner(row, y));
  return solveTransposed(
    rows,
    y.map((value, i) => value / (pivots[i] as number)),
  );
}

/** x with Lᵀx = y. */
export function solveTransposed(rows: Matrix, y: readonly number[]): number[] {
  const x = y.map(() => 0);
  for (let i = rows.length - 1; i >= 0; i -= 1) {
    const known = x.reduce((sum, xk, k) => (k > i ? sum + at(rows, k, i) * xk : sum), 0);
    x[i] = (y[i] as number) - known + 0;
  }
  return x;
}
