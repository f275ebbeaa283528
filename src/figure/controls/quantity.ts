import { formatNumber } from '#text/format.ts';

/** The quantities of a widget: for each public name, the short label beside its value. */
export type QuantityTable = Readonly<Record<string, string>>;
/** Quantities as a table: for each row its label and its quantities, one a column. */
export interface QuantityGrid {
  readonly columns: readonly string[];
  readonly rows: readonly { readonly label: string; readonly quantities: readonly string[] }[];
}
export type QuantityValue = number | string | boolean;
export type Quantities<T extends QuantityTable> = { [K in keyof T]: QuantityValue };

/** The public, machine-readable form: a double as JavaScript prints it, never −0; `undefined` for no number. */
export function dataValue(value: QuantityValue): string {
  if (typeof value !== 'number') return String(value);
  return Number.isNaN(value) ? 'undefined' : String(value + 0);
}

/** The value that `dataValue` wrote. */
export function parseQuantity(text: string): QuantityValue {
  if (text === 'true' || text === 'false') return text === 'true';
  if (text === 'undefined') return Number.NaN;
  return text === String(Number(text)) ? Number(text) : text;
}

/** The form for people: a rounded number, yes or no, or the word. */
export function formatQuantity(value: QuantityValue): string {
  if (typeof value === 'number') return formatNumber(value);
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return value;
}
