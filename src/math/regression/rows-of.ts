import { entry } from '../entries.ts';
import type { Random } from '../random.ts';
import type { Column } from './design.ts';

/** Some rows of a table of columns, by their index and in this order; one may come more than once. */
export function rowsOf(columns: readonly Column[], rows: readonly number[]): Float64Array[] {
  return columns.map((column) => Float64Array.from(rows, (row) => entry(column, row)));
}

/** As many rows as there are, by their index, drawn with replacement, all alike likely. */
export const drawnAnew = (count: number, random: Random): number[] =>
  Array.from({ length: count }, () => Math.floor(random() * count));
