import { NO_NUMBERS, shapeOf, withSign } from './cells.ts';
import { fillerOf, isNumeric, planOf } from './columns.ts';
import type { Column, Kind, Problem, Table } from './table.ts';
import { Tally, writingOf } from './tally.ts';
import { textOf } from './write-table.ts';

/** A column, and what there is to say of it. */
export interface ColumnResult {
  readonly column: Column;
  readonly problems: readonly Problem[];
}

/**
 * A column of a table as it would be read from the texts in its cells, one of them changed, if the reader took it for
 * this. Numbers are texts as they are printed, whatever zeros they once began or ended with.
 */
export function readAnew(
  table: Table,
  column: Column,
  { wish, changed }: { wish: Kind | undefined; changed?: { row: number; text: string } },
): ColumnResult {
  const { row = -1, text = '' } = changed ?? {};
  const typed = NO_NUMBERS.includes(shapeOf(text)) ? text : withSign(text, column.sign);
  const texts = Array.from({ length: table.rows }, (_, i) => (i === row ? typed : textOf(column, i, table.decimal)));
  const tally = new Tally();
  for (const [i, text] of texts.entries()) tally.add(text, table.lines[i] as number);
  const plan = planOf(
    column.name,
    tally,
    { decimal: table.decimal, told: isNumeric(column) || writingOf([], table.delimiter).told },
    wish,
  );
  const filler = fillerOf(plan, table.rows);
  for (const [i, text] of texts.entries()) filler.set(i, text);
  return { column: filler.column(), problems: plan.problems };
}
