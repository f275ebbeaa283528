import { defineWidget } from '#figure/widget.ts';
import { REGULARIZERS, type Regularizer } from '#math';
import { lossParameters, mix, strength } from '#scenes/loss/loss-parameters.ts';
import { NAMES } from './names.ts';

/** What is said of each penalty's minimizer. */
const COLUMNS = {
  phi1: 'φ₁*',
  phi2: 'φ₂*',
  zeros: 'zeros',
  pattern: 'zeros or ties',
  residual: 'residual',
} as const;
type Column = keyof typeof COLUMNS;
export type QuantityName = `${Regularizer}-${Column}`;

/** A text for each quantity of each penalty. */
export const forEachQuantity = (text: (penalty: Regularizer, column: Column) => string) =>
  Object.fromEntries(
    REGULARIZERS.flatMap((penalty) =>
      (Object.keys(COLUMNS) as Column[]).map((column) => [`${penalty}-${column}`, text(penalty, column)]),
    ),
  ) as Record<QuantityName, string>;

export const widget = defineWidget({
  name: 'regularizer-bench',
  title: 'Seven penalties, one loss',
  lead: ['lambda'],
  parameters: {
    lambda: strength,
    ...lossParameters,
    mix,
  },
  quantities: forEachQuantity((penalty, column) => `${NAMES[penalty].title}: ${COLUMNS[column]}`),
});

/** The read-out as a table: a row for each penalty. */
export const grid = {
  columns: Object.values(COLUMNS),
  rows: REGULARIZERS.map((penalty) => ({
    label: NAMES[penalty].title,
    quantities: Object.keys(COLUMNS).map((column) => `${penalty}-${column}`),
  })),
};
