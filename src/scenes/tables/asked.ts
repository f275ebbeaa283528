import type { Controls, FileValue } from '#figure/controls/parameter.ts';
import type { ReadOptions } from '#tables/table.ts';
import type { tableParameters } from './table-parameters.ts';

/** How a table is read, and what the reader changed in it. */
export interface Reading {
  readonly options: ReadOptions;
  readonly edits: readonly Edit[];
}
/** One cell, by its row from 0 and its column, and what stands there now. */
export interface Edit {
  readonly row: number;
  readonly column: string;
  readonly text: string;
  /** Whether the first row was names when the cell was changed, and which column it was, from 0. */
  readonly header?: boolean;
  readonly place?: number;
}
export const AS_FOUND: Reading = { options: {}, edits: [] };

export const readingOf = ({ reading }: FileValue): Reading => (reading as Reading | undefined) ?? AS_FOUND;

/** The part of a figure’s controls that is about its table. */
export type TableControls = Controls<typeof tableParameters>;

/** What the columns of numbers depend on. */
export type TableAsked = Pick<TableControls, 'data' | 'file' | 'target' | 'missing' | 'texts'>;

/** The part of a figure’s controls that its table depends on: plain data, as a worker is given them. */
export const tableAskedIn = ({ data, file, target, missing, texts }: TableControls): TableAsked => ({
  data,
  file: { ...file, ...(file.reading ? { reading: JSON.parse(JSON.stringify(file.reading)) } : {}) },
  target,
  missing,
  texts,
});
