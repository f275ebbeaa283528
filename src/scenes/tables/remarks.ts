import type { Names, Notice } from '#figure/controls/parameter.ts';
import type { TableAsked } from './asked.ts';
import type { TableSummary } from './summary.ts';

/** What a figure has of its table. */
interface Tabled {
  readonly table: TableSummary;
  readonly result: { readonly asked: TableAsked };
}

/** The columns that can be predicted, and the one that is. */
export const namesIn = ({ table }: Tabled): Record<string, Names> => ({
  target: { among: table.columns.filter(({ kind }) => kind === 'number').map(({ name }) => name), taken: table.target },
});

/** So many reasons are given why a table cannot be used. */
const REASONS = 3;

/** Why the figure shows another table, or another column, than it was asked for. */
export function remarksOn({ table, result: { asked } }: Tabled): Notice[] {
  const reasons = table.trouble.slice(0, REASONS).map(({ message }) => message);
  return [
    ...(reasons.length > 0
      ? [
          {
            parameter: 'file',
            message: `${asked.file.name} cannot be used. ${reasons.join(' ')} The figure shows the table “${asked.data}” meanwhile.`,
          },
        ]
      : []),
    ...(table.notTarget
      ? [{ parameter: 'target', message: `${table.notTarget} The figure predicts the usual column, ${table.target}.` }]
      : []),
  ];
}
