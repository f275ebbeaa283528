import { meanOf } from './standardized.ts';

/** Rows of data: the columns of X, and y, each of length n. */
export interface Rows {
  readonly columns: readonly (readonly number[])[];
  readonly target: readonly number[];
}

/** Xφ: what a linear model without intercept says of each row. `phi` has an entry for each column. */
export function predictions({ columns, target }: Rows, phi: readonly number[]): number[] {
  return target.map((_, i) => columns.reduce((sum, column, j) => sum + (phi[j] as number) * (column[i] as number), 0));
}

/** (1/n)‖y − Xφ‖², in the target's units squared: twice the loss of least squares. NaN without rows, or with a NaN in them. */
export function meanSquaredError(rows: Rows, phi: readonly number[]): number {
  const fitted = predictions(rows, phi);
  return meanOf(rows.target.map((y, i) => (y - (fitted[i] as number)) ** 2));
}
