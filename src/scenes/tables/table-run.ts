import type { Run } from '#figure/work/run.ts';
import { type Column, type Design, designOf } from '#math/regression';
import type { TableAsked } from './asked.ts';
import { summaryOf, type TableSummary } from './summary.ts';
import { TableStage } from './table-stage.ts';
import type { Texts } from './texts.ts';

/** What every figure has of its table, beside what it computes of it: plain data. */
export interface OfTable<Asked extends TableAsked> {
  readonly asked: Asked;
  readonly table: TableSummary;
  /** The names of the columns that predict, in the order of the design. */
  readonly features: readonly string[];
  readonly design: Design;
}

/** The numbers of a table, as they are and standardized. */
export interface TableColumns {
  readonly columns: readonly Column[];
  readonly target: Column;
  readonly design: Design;
}

/** What a figure computes of the numbers of a table, in steps. */
export interface TableWork<Found> {
  /** Whether there is more to come. */
  advance(): boolean;
  /** From 0 to 1. */
  readonly progress: number;
  /** What there is so far. */
  found(): Found;
  /** Whether that is of any use before the end; if this is left out, it is. */
  readonly isOfUse?: boolean;
}

/** Begins a run on these texts of tables. */
type BeginTable<Asked extends TableAsked, Found> = (asked: Asked, texts: Texts) => Run<OfTable<Asked> & Found>;

/** Of all steps, reading takes so many. */
const [READING, TOTAL] = [300, 1000];

class TableRun<Asked extends TableAsked, Found> implements Run<OfTable<Asked> & Found> {
  readonly total = TOTAL;
  readonly #asked: Asked;
  readonly #stage: TableStage;
  readonly #begin: (asked: Asked, columns: TableColumns) => TableWork<Found>;
  #read: Omit<OfTable<Asked>, 'asked'> | undefined;
  #work: TableWork<Found> | undefined;

  constructor(asked: Asked, texts: Texts, begin: (asked: Asked, columns: TableColumns) => TableWork<Found>) {
    this.#asked = asked;
    this.#stage = new TableStage(asked, texts);
    this.#begin = begin;
  }

  get progress(): number {
    const { progress } = this.#work ?? { progress: 0 };
    return Math.floor(READING * this.#stage.progress + (TOTAL - READING) * progress);
  }

  advance(): boolean {
    if (this.#work) return this.#work.advance();
    if (!this.#stage.advance()) this.#startWork();
    return true;
  }

  /** A table of the site is short, and read in any case. */
  get isOfUse(): boolean {
    return this.#work ? this.#work.isOfUse !== false : this.#asked.file.name === '';
  }

  /** Whatever of the work is done; the table is read in any case. */
  result(): OfTable<Asked> & Found {
    while (!this.#work) this.advance();
    return { asked: this.#asked, ...(this.#read as Omit<OfTable<Asked>, 'asked'>), ...this.#work.found() };
  }

  #startWork(): void {
    const { numbers } = this.#stage;
    const columns = numbers.data.features.map(({ values }) => values);
    const target = numbers.data.target.values;
    const design = designOf(columns, target);
    this.#read = { table: summaryOf(numbers), features: numbers.data.features.map(({ name }) => name), design };
    this.#work = this.#begin(this.#asked, { columns, target, design });
  }
}

/** Reads a table and then computes of its numbers. */
export const tableRun =
  <Asked extends TableAsked, Found>(
    begin: (asked: Asked, columns: TableColumns) => TableWork<Found>,
  ): BeginTable<Asked, Found> =>
  (asked, texts) =>
    new TableRun(asked, texts, begin);

/** What comes of a run at its end. */
export function whole<Result>(run: Run<Result>): Result {
  while (run.advance(1));
  return run.result();
}
