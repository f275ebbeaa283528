import type { Operation } from './operations.ts';

/** How a function of the formula language is called and computed. */
export interface FunctionEntry {
  readonly operation: Operation;
  readonly fewest: number;
  readonly most: number;
}

const one = (operation: Operation): FunctionEntry => ({ operation, fewest: 1, most: 1 });

/** The functions of the formula language; `log` and `ln` are the natural logarithm. */
export const FUNCTIONS: ReadonlyMap<string, FunctionEntry> = new Map([
  ['abs', one('abs')],
  ['sqrt', one('sqrt')],
  ['exp', one('exp')],
  ['log', one('log')],
  ['ln', one('log')],
  ['sin', one('sin')],
  ['cos', one('cos')],
  ['tan', one('tan')],
  ['sign', one('sign')],
  ['min', { operation: 'min', fewest: 2, most: Number.POSITIVE_INFINITY }],
  ['max', { operation: 'max', fewest: 2, most: Number.POSITIVE_INFINITY }],
  ['pow', { operation: 'power', fewest: 2, most: 2 }],
]);

/** The constants of the formula language. */
export const CONSTANTS: ReadonlyMap<string, number> = new Map([
  ['pi', Math.PI],
  ['π', Math.PI],
  ['e', Math.E],
]);

/**
 * Splits a word into known names, longest first: `xy` → x, y; `pix` → pi, x; `xsin` → x, sin; `sinx` → sin, x. Within a word
 * a function stands only before a variable, π or another function: `sine` is no sin(e). Returns null when the word has no
 * such reading.
 */
export function splitName(word: string, variables: readonly string[]): string[] | null {
  if (variables.includes(word) || CONSTANTS.has(word) || FUNCTIONS.has(word)) return [word];
  for (let length = word.length - 1; length > 0; length -= 1) {
    const head = word.slice(0, length);
    if (!variables.includes(head) && !CONSTANTS.has(head) && !FUNCTIONS.has(head)) continue;
    const tail = splitName(word.slice(length), variables);
    const [next = ''] = tail ?? [];
    const follows = !FUNCTIONS.has(head) || variables.includes(next) || next === 'π' || FUNCTIONS.has(next);
    if (tail !== null && follows) return [head, ...tail];
  }
  return null;
}
