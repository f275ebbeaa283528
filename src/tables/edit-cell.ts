import { quoted } from '#text/quoted.ts';
import { cleaned } from './cells.ts';
import { readAnew } from './read-anew.ts';
import { unified } from './rows.ts';
import { grave, type Table, type TableResult } from './table.ts';
import { textOf } from './write-table.ts';

/** What stands in a cell, with the table’s decimal sign; nothing where it is missing, or there is no such cell. */
export function cellText(table: Table, row: number, name: string): string {
  const column = table.columns.find((one) => one.name === name);
  return column && hasRow(table, row) ? textOf(column, row, table.decimal) : '';
}

/**
 * A new table in which one cell of row `row`, from 0, holds another text; all other columns are shared with the old one.
 * The column is what it would be if it were read with that text: a number that becomes a word makes it text, unless the
 * reader asked for numbers, and the last word that becomes a number makes it numbers. There is no table, and a grave
 * problem, where there is no such cell.
 */
export function editCell(table: Table, row: number, name: string, text: string): TableResult {
  const column = table.columns.find((one) => one.name === name);
  if (!column) return { problems: [grave(`There is no column ${quoted(name)}.`)] };
  if (!hasRow(table, row))
    return { problems: [grave(`There is no row ${row + 1}; the table has ${table.rows}.`, { column: name })] };
  const changed = { row, text: cleaned(unified(text)) };
  const { column: edited, problems } = readAnew(table, column, { wish: column.asked, changed });
  return { table: { ...table, columns: table.columns.map((one) => (one === column ? edited : one)) }, problems };
}

const hasRow = ({ rows }: Table, row: number) => Number.isInteger(row) && row >= 0 && row < rows;
