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
  const whole = text.length <= CHARACTERS;
  const sample = text.slice(0, CHARACTERS);
  const scores = DELIMITERS.filter((delimiter) => sample.includes(delimiter)).map((delimiter) => {
    const rows = [...rowsIn(sample, delimiter)].flatMap((chunk) => chunk.rows);
    return { delimiter, score: scoreOf(whole ? rows : rows.slice(0, Math.max(1, rows.length - 1)), delimiter) };
  });
  return scores.reduce((best, one) => (one.score > best.score ? one : best), { delimiter: ',', score: 0 } as Scored)
    .delimiter;
}

interface Scored {
  readonly delimiter: Delimiter;
  readonly score: number;
}

function scoreOf(all: readonly Row[], delimiter: Delimiter): number {
  const rows = all.filter(({ cells }) => cells.some((cell) => cell.trim() !== '')).slice(0, ROWS);
  const width = new Counts(rows.map(({ cells }) => cells.length)).mostFrequent();
  if (width < 2) return 0;
  const fitting = rows.filter(({ cells }) => cells.length === width);
  const cells = fitting.flatMap((row) => row.cells);
  const tidy = cells.filter((cell) => !isUntidy(cell, delimiter));
  return (fitting.length / rows.length) * (1 + tidy.length / cells.length);
}

const isUntidy = (cell: string, delimiter: Delimiter) =>
  DELIMITERS.some((other) => other !== delimiter && cell.includes(other)) && shapeOf(cleaned(cell)) === 'text';
