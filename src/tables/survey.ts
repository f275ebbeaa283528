import { cleaned } from './cells.ts';
import { Counts } from './counts.ts';
import type { Row } from './rows.ts';
import { LIMITS } from './table.ts';
import { Tally } from './tally.ts';

/** What the rows of a text are like, seen once, before it is known what the columns are. */
export class Survey {
  /** The first row, cleaned: it may be names. */
  first: readonly string[] | undefined;
  /** Of the rows below it. */
  readonly tallies: Tally[] = [];
  /** On which line each row begins, the first one’s too. */
  readonly lines: number[] = [];
  /** Rows of which all cells are empty; they are no rows of the table. */
  readonly blanks: number[] = [];
  /** Lengths of the rows below the first, and without empty cells at their ends. */
  readonly #lengths = new Counts();
  readonly #filled = new Counts();

  add(row: Row): void {
    const cells = row.cells.map(cleaned);
    if (isBlank(cells)) {
      if (cells.length > 1) this.blanks.push(row.line);
      return;
    }
    this.lines.push(row.line);
    if (!this.first) this.first = cells;
    else this.count(cells, row.line);
  }

  /** Counts a row among those below the names. */
  count(cells: readonly string[], line: number): void {
    const width = Math.min(cells.length, LIMITS.columns + 1);
    this.#lengths.add(width);
    this.#filled.add(filledIn(cells.slice(0, width)));
    for (let j = 0; j < width; j += 1) this.#tally(j).add(cells[j] as string, line);
  }

  /**
   * How many columns the table has: as many as most rows, the larger number of two as frequent, and at least as many as
   * there are names. Where there are names, empty cells at the end of a row do not count. `dropped` columns at the end have
   * neither a name nor anything in them, as a delimiter at the end of each line makes them.
   */
  width(names: readonly string[] | undefined): { width: number; dropped: number } {
    const named = filledIn(names ?? []);
    const isFilled = (j: number) => !!this.tallies[j]?.filled;
    let width = Math.max(named, (names ? this.#filled : this.#lengths).mostFrequent());
    while (width > named && !isFilled(width - 1)) width -= 1;
    let end = width;
    while (end < Math.max(this.tallies.length, names?.length ?? 0) && !isFilled(end)) end += 1;
    return { width, dropped: end - width };
  }

  /** The tallies of so many columns. Cells that short rows lack are in none. */
  complete(width: number): readonly Tally[] {
    return Array.from({ length: width }, (_, j) => this.#tally(j));
  }

  #tally(j: number): Tally {
    while (this.tallies.length <= j) this.tallies.push(new Tally());
    return this.tallies[j] as Tally;
  }
}

const filledIn = (cells: readonly string[]) => cells.findLastIndex((cell) => cell !== '') + 1;

export const isBlank = (cells: readonly string[]) => cells.every((cell) => cell === '');
