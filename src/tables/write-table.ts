import { csvCell } from '#text/csv-cell.ts';
import { withSign } from './cells.ts';
import { isNumeric, planOf, textAt } from './columns.ts';
import { isBlank } from './survey.ts';
import type { Column, Decimal, Kinds, ReadOptions, Table } from './table.ts';
import { Tally, type Writing } from './tally.ts';

/** How written tables are read. */
const WRITING: Writing = { decimal: '.', told: true };

/**
 * The table as CSV, with commas, points and names in the first row, as RFC 4180 has it but for its line ends, which are line
 * feeds. Numbers stand at full precision. Missing cells are empty; a row of nothing else has NA in each, as empty rows are
 * none. Texts that a spreadsheet would run as formulas are guarded: see `csvCell`.
 */
export function writeTable({ columns, rows }: Table): string {
  const lines = [columns.map(({ name }) => csvCell(name)).join(',')];
  for (let i = 0; i < rows; i += 1) {
    const cells: string[] = columns.map((column) => textOf(column, i, WRITING.decimal));
    lines.push((isBlank(cells) ? cells.fill('NA') : cells.map(csvCell)).join(','));
  }
  return `${lines.join('\n')}\n`;
}

/** The options with which `readTable` finds the same columns and rows in what `writeTable` writes. */
export function writtenOptions(table: Table): ReadOptions {
  const kinds: Kinds = Object.fromEntries(
    table.columns.filter((column) => needsTelling(column)).map(({ name }) => [name, 'text' as const]),
  );
  return { delimiter: ',', decimal: WRITING.decimal, header: true, kinds };
}

/** A column of texts that would be read as numbers. */
function needsTelling(column: Column): boolean {
  if (isNumeric(column)) return false;
  const tally = new Tally();
  for (const text of column.cells.categories) tally.add(text, 0);
  return planOf(column.name, tally, WRITING, undefined).kind === 'number';
}

/** What stands in a cell of a column, a number with this decimal sign and the sign of its column; nothing where it is missing. */
export function textOf(column: Column, row: number, decimal: Decimal): string {
  if (!isNumeric(column)) return textAt(column.cells, row) ?? '';
  const value = column.cells[row] as number;
  return Number.isNaN(value) ? '' : withSign(String(value).replace('.', decimal), column.sign);
}
