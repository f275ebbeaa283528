/** One number or word a widget gives: what it means, for readers and for other programs. */
export interface QuantityInfo {
  /** Short name beside the value. */
  label: string;
  /** What it is, in a sentence, for the widget's page. */
  meaning: string;
}

export type QuantityTable = Readonly<Record<string, QuantityInfo>>;
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
