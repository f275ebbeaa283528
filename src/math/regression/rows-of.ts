import { entry } from '../entries.ts';
import type { Column } from './design.ts';

/** Some rows of a table of columns, by their index and in this order; one may come more than once. */
export function rowsOf(columns: readonly Column[], rows: readonly number[]): Float64Array[] {
  return columns.map((column) => Float64Array.from(rows, (row) => entry(column, row)));
}
