import { isMissing } from '#tables/columns.ts';
import { cellText } from '#tables/edit-cell.ts';
import type { Problem, Table } from '#tables/table.ts';
import type { Edit } from './asked.ts';
import type { Numbers } from './table-stage.ts';

/** A table as its reader sees it: its columns, its first rows, and how it was read. Plain data. */
export interface TableSummary {
  readonly own: boolean;
  /** What of the reader's own table cannot be used, where this one stands in for it. */
  readonly refused: Numbers['refused'];
  readonly columns: readonly ColumnSummary[];
  /** Rows of the table, and those of them that are used. */
  readonly rows: number;
  readonly used: number;
  readonly target: string;
  /** The texts of the first rows. */
  readonly head: readonly (readonly string[])[];
  /** The line of each of them in the file. */
  readonly lines: readonly number[];
  readonly delimiter: Table['delimiter'];
  readonly decimal: Table['decimal'];
  readonly header: boolean;
  /** Cells that were changed. */
  readonly edits: readonly Edit[];
  readonly said: readonly Problem[];
  readonly trouble: readonly Problem[];
  readonly notTarget: string | undefined;
}

interface ColumnSummary {
  readonly name: string;
  readonly kind: Table['columns'][number]['kind'];
  /** That stands at its numbers. */
  readonly sign: string | undefined;
  readonly missing: number;
}

/** Cells that are shown and can be changed, at most about, and rows. */
const [CELLS, ROWS] = [4000, 200];
/** Remarks that are passed on, of one kind of table. */
const REMARKS = 40;

export function summaryOf({ table, data, own, refused, edits, said, trouble, notTarget }: Numbers): TableSummary {
  const names = table.columns.map(({ name }) => name);
  const rows = Math.min(table.rows, ROWS, Math.max(1, Math.floor(CELLS / names.length)));
  const head = Array.from({ length: rows }, (_, row) => names.map((name) => cellText(table, row, name)));
  return {
    own,
    refused,
    columns: table.columns.map((column) => ({
      name: column.name,
      kind: column.kind,
      sign: column.sign,
      missing: missingIn(column, table.rows),
    })),
    rows: table.rows,
    used: data.rows.length,
    target: data.target.name,
    head,
    lines: Array.from(table.lines.subarray(0, rows)),
    delimiter: table.delimiter,
    decimal: table.decimal,
    header: table.header,
    edits,
    said: said.slice(0, REMARKS),
    trouble: trouble.slice(0, REMARKS),
    notTarget,
  };
}

function missingIn(column: Table['columns'][number], rows: number): number {
  let count = 0;
  for (let row = 0; row < rows; row += 1) if (isMissing(column, row)) count += 1;
  return count;
}
