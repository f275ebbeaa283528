import { formatNumber } from '#text/format.ts';

/**
 * The quantities of a widget: for each public name, the short label beside its value. A name with a star is a family, one
 * quantity for whatever the data bring: `'coefficient-*': 'coefficient of *'`.
 */
export type QuantityTable = Readonly<Record<string, string>>;
/** Quantities as a table: for each row its label and its quantities, one a column. */
export interface QuantityGrid {
  readonly columns: readonly string[];
  readonly rows: readonly { readonly label: string; readonly quantities: readonly string[] }[];
}
export type QuantityValue = number | string | boolean;
type NameOf<K> = K extends `${infer Before}*${infer After}` ? `${Before}${string}${After}` : K;
export type Quantities<T extends QuantityTable> = { [K in keyof T as NameOf<K>]: QuantityValue };

/**
 * The name and label of every quantity that there is among these values, in the order of the table; a family's members in
 * that of the values. A value whose name stands in the table by itself is no member of a family, and none is of two.
 */
export function quantityEntries(table: QuantityTable, values: Readonly<Record<string, unknown>>): [string, string][] {
  const taken = new Set(Object.keys(table));
  return Object.entries(table).flatMap(([name, label]): [string, string][] => {
    if (!name.includes('*')) return [[name, label]];
    const members = Object.keys(values).filter((value) => !taken.has(value) && memberOf(name, value) !== undefined);
    for (const member of members) taken.add(member);
    return members.map((member) => [member, label.replace('*', () => memberOf(name, member) ?? '')]);
  });
}

/** What stands for the star of a family's name in this one; nothing if it is not of the family. */
function memberOf(family: string, name: string): string | undefined {
  const [before = '', after = ''] = family.split('*');
  const fits = name.length > before.length + after.length && name.startsWith(before) && name.endsWith(after);
  return fits ? name.slice(before.length, name.length - after.length) : undefined;
}

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

/** What is computed as a difference, and 0 but for the rounding of doubles where it is this small. */
const DIFFERENCE = /(residual|gap|spread)$/;
const ROUNDING = 1e-12;

/** The form for people of the quantity of this name: a rounded number, yes or no, or the word. */
export function formatQuantity(value: QuantityValue, name = ''): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'string') return value.replaceAll('-', ' ');
  return value !== 0 && Math.abs(value) < ROUNDING && DIFFERENCE.test(name) ? '≈ 0' : formatNumber(value);
}

/** The ends of two names that belong together. */
const SECOND: Readonly<Record<string, string>> = { 1: '2', low: 'high', x: 'y' };

/** The entries of quantities, the two of a pair in one group; what a family’s members end in is not the table’s word. */
export function inPairs<T extends readonly [name: string, ...rest: unknown[]]>(
  table: QuantityTable,
  entries: readonly T[],
): T[][] {
  const groups: T[][] = [];
  for (const entry of entries) {
    const last = groups.at(-1) ?? [];
    const [name] = last[0] ?? [''];
    const paired = entry[0] === name.replace(/(1|low|x)$/, (end) => SECOND[end] ?? '');
    if (paired && !last[1] && Object.hasOwn(table, entry[0])) last.push(entry);
    else groups.push([entry]);
  }
  return groups;
}
