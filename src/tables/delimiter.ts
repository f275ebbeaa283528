import { cleaned, shapeOf } from './cells.ts';
import { Counts } from './counts.ts';
import { type Row, rowsIn } from './rows.ts';
import { DELIMITERS, type Delimiter } from './table.ts';

/** The delimiter is found in so many rows, within so much of the text. */
const [ROWS, CHARACTERS] = [100, 2 ** 16];

/**
 * The delimiter under which the first rows have the same number of cells, at least two, as often as possible, and cells
 * hold no other delimiter, unless they are numbers such as 1,5. A comma where there is none. Of two that do as well, the
 * one that is rarer in prose.
 */
export function delimiterOf(text: string): Delimiter {
  const scores = DELIMITERS.map((delimiter) => ({ delimiter, score: scoreOf(sampleOf(text, delimiter), delimiter) }));
  return scores.reduce((best, one) => (one.score > best.score ? one : best), { delimiter: ',', score: 0 } as Scored)
    .delimiter;
}

/**
 * How many lines stand above the table: those before its first row of more than one cell, if most rows are such and
 * anything stands there.
 */
export function linesAbove(text: string, delimiter: Delimiter): number {
  const rows = sampleOf(text, delimiter);
  if (rows.length === 0 || widthOf(rows) < 2 || rows[0]?.cells.length !== 1) return 0;
  return (rows.find(({ cells }) => cells.length > 1)?.line ?? 1) - 1;
}

/** The first rows that are not blank. */
function sampleOf(text: string, delimiter: Delimiter): Row[] {
  const sample = text.slice(0, CHARACTERS);
  if (!sample.includes(delimiter)) return [];
  const all = [...rowsIn(sample, delimiter)].flatMap(({ rows }) => rows);
  const whole = text.length <= CHARACTERS ? all : all.slice(0, Math.max(1, all.length - 1));
  return whole.filter(({ cells }) => cells.some((cell) => cell.trim() !== '')).slice(0, ROWS);
}

const widthOf = (rows: readonly Row[]) => new Counts(rows.map(({ cells }) => cells.length)).mostFrequent();

interface Scored {
  readonly delimiter: Delimiter;
  readonly score: number;
}

function scoreOf(rows: readonly Row[], delimiter: Delimiter): number {
  const width = widthOf(rows);
  if (width < 2) return 0;
  const fitting = rows.filter(({ cells }) => cells.length === width);
  const cells = fitting.flatMap((row) => row.cells);
  const tidy = cells.filter((cell) => !isUntidy(cell, delimiter));
  return (fitting.length / rows.length) * (1 + tidy.length / cells.length);
}

const isUntidy = (cell: string, delimiter: Delimiter) =>
  DELIMITERS.some((other) => other !== delimiter && cell.includes(other)) && shapeOf(cleaned(cell)) === 'text';
