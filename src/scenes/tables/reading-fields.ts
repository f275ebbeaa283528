import type { ReadOptions } from '#tables/table.ts';
import type { TableSummary } from './summary.ts';

/** A choice about how a table is read. */
interface ReadingField {
  readonly name: keyof ReadOptions;
  readonly label: string;
  readonly value: string | boolean;
  readonly options: readonly { readonly value: string | boolean; readonly label: string }[];
}

const DELIMITERS = { ',': 'comma', ';': 'semicolon', '\t': 'tab', '|': 'bar' } as const;

/** How a table was read and may be read instead; `found` leaves it to the table, and what that was is not said of a refused one. */
export function readingFields(table: TableSummary, chosen: ReadOptions): ReadingField[] {
  const found = (what: string) => ({ value: 'found', label: table.refused ? 'as found' : `as found: ${what}` });
  return [
    {
      name: 'delimiter',
      label: 'between cells',
      value: chosen.delimiter ?? 'found',
      options: [
        found(DELIMITERS[table.delimiter]),
        ...Object.entries(DELIMITERS).map(([value, label]) => ({ value, label })),
      ],
    },
    {
      name: 'decimal',
      label: 'decimals after',
      value: chosen.decimal ?? 'found',
      options: [
        found(table.decimal === ',' ? 'a comma' : 'a point'),
        { value: '.', label: 'a point' },
        { value: ',', label: 'a comma' },
      ],
    },
    {
      name: 'header',
      label: 'first row',
      value: chosen.header ?? 'found',
      options: [
        found(table.header ? 'names' : 'data'),
        { value: true, label: 'names' },
        { value: false, label: 'data' },
      ],
    },
  ];
}
