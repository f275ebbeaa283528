/** What spreadsheets take for the beginning of a formula. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;
/** A number as the site writes it; a vector is several, with commas between. */
const NUMBER = /^-?(?:\d+(?:\.\d+)?(?:e[+-]?\d+)?|inf|Infinity)$/;

const isGuarded = (text: string) => FORMULA.test(text) && text.split(',').some((part) => !NUMBER.test(part));

/**
 * A cell of CSV, quoted as RFC 4180 has it. A text that a spreadsheet would run as a formula is given an apostrophe in
 * front; numbers stay as they are.
 */
export function csvCell(text: string): string {
  const safe = isGuarded(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** What stands in a cell, without the apostrophe that `csvCell` puts in front of it. */
export const unguarded = (cell: string) => (cell[0] === "'" && isGuarded(cell.slice(1)) ? cell.slice(1) : cell);
