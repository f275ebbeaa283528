import Papa from 'papaparse';
import type { Delimiter } from './table.ts';

/** So much of a text is cut into rows at a time. */
const CHUNK = 2 ** 18;
/** No row is longer: a quote that is never closed would take the rest of the text into one cell. */
const LONGEST_ROW = 2 ** 20;

/** A row as it stands in the text. */
export interface Row {
  /** At least one; there may be empty ones, and space around. */
  readonly cells: readonly string[];
  /** The line on which it begins, from 1. */
  readonly line: number;
}

export interface Chunk {
  readonly rows: readonly Row[];
  /** The share of the text that ends with this chunk, up to 1. */
  readonly share: number;
  /** The lines of rows in which a closing quote is followed by something else than the next cell. */
  readonly oddQuotes: readonly number[];
  /** The line of a row with a quote that is not closed; nothing comes after it. */
  readonly openQuote?: number;
  /** The line of a row that is too long; nothing comes after it. */
  readonly longRow?: number;
}

interface Parsed {
  readonly data: string[][];
  readonly errors: readonly { readonly code: string; readonly row: number }[];
  readonly meta: { readonly cursor: number };
}

/** A text as `rowsIn` reads it: without byte order mark, its lines ended by line feeds alone. */
export const unified = (text: string): string => {
  const bare = text.replace(/^\uFEFF/, '');
  return bare.includes('\r') ? bare.replace(/\r\n?/g, '\n') : bare;
};

/**
 * The rows of a unified text, a chunk at a time: cells between delimiters, quoted where they hold delimiters, quotes (which
 * are doubled) or line ends, as RFC 4180 has it; spaces may stand before a quoted cell and after it. Empty lines are rows
 * of one empty cell.
 */
export function* rowsIn(text: string, delimiter: Delimiter): Generator<Chunk, void, undefined> {
  const parser = new Papa.Parser({ delimiter, newline: '\n', quoteChar: '"' });
  const input = withoutSpaceBeforeQuotes(text, delimiter);
  let [start, size, line] = [0, CHUNK, 1];
  while (start < input.length) {
    const isLast = start + size >= input.length;
    const parsed = parser.parse(input.slice(start, start + size), 0, !isLast) as Parsed;
    const rows = numbered(parsed.data, line);
    const end = isLast ? input.length : start + parsed.meta.cursor;
    if (end > start) {
      yield { rows, share: end / input.length, ...quotesOf(parsed, rows) };
      line += linesOf(parsed.data);
      [start, size] = [end, CHUNK];
    } else if (size >= LONGEST_ROW) {
      yield { rows: [], share: 1, oddQuotes: [], longRow: line };
      return;
    } else size *= 2;
  }
}

/**
 * Papa Parse takes a quote for the beginning of a quoted cell only where the cell begins. In a quoted cell that is closed a
 * single quote is its end: there nothing but space at the end of the cell is lost.
 */
const withoutSpaceBeforeQuotes = (text: string, delimiter: Delimiter) =>
  text.replace(new RegExp(`(^|[\\n${delimiter}]) +(?="(?!"[^"\\n${delimiter}]))`, 'g'), '$1');

const breaksIn = (cell: string) => (cell.includes('\n') ? cell.split('\n').length - 1 : 0);

const linesOf = (rows: readonly (readonly string[])[]) =>
  rows.reduce((sum, cells) => cells.reduce((lines, cell) => lines + breaksIn(cell), sum + 1), 0);

function numbered(data: readonly (readonly string[])[], first: number): Row[] {
  let line = first;
  return data.map((cells) => {
    const row = { cells, line };
    line += linesOf([cells]);
    return row;
  });
}

/** What is wrong with the quotes of these rows. */
function quotesOf({ errors }: Parsed, rows: readonly Row[]): Pick<Chunk, 'oddQuotes' | 'openQuote'> {
  const linesWith = (wanted: string) =>
    errors.flatMap(({ code, row }) => (code === wanted ? (rows[row]?.line ?? []) : []));
  return { oddQuotes: [...new Set(linesWith('InvalidQuotes'))], openQuote: linesWith('MissingQuotes')[0] };
}
