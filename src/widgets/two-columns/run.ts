import type { Run } from '#figure/work/run.ts';
import { designOf } from '#math/regression';
import type { TableAsked } from '#scenes/tables/asked.ts';
import { summaryOf, type TableSummary } from '#scenes/tables/summary.ts';
import { TableStage } from '#scenes/tables/table-stage.ts';
import type { Texts } from '#scenes/tables/texts.ts';
import type { Feature } from '#tables/choices.ts';

/** The columns of a table, of which any two may be looked at: plain data. */
export interface Columns {
  readonly asked: TableAsked;
  readonly table: TableSummary;
  /** At least two. */
  readonly features: readonly Feature[];
  /** √((1/n)Σ(x − mean)²) of each, 0 where it is constant. */
  readonly scales: Float64Array;
  /** Of each, standardized, its mean product with the centred target: Xᵀy/n. */
  readonly pulls: Float64Array;
  readonly target: Float64Array;
}

const [PARTS, LEAST] = [1000, 2];

class ReadingColumns implements Run<Columns> {
  readonly #asked: TableAsked;
  readonly #stage: TableStage;
  readonly total = PARTS;

  constructor(asked: TableAsked, texts: Texts) {
    this.#asked = asked;
    this.#stage = new TableStage(asked, texts, LEAST);
  }

  get progress(): number {
    return Math.floor(PARTS * this.#stage.progress);
  }

  advance(): boolean {
    return this.#stage.advance();
  }

  get isOfUse(): boolean {
    return this.#stage.progress === 1;
  }

  result(): Columns {
    while (this.advance());
    const { numbers } = this.#stage;
    const { target, features } = numbers.data;
    const design = designOf(
      features.map(({ values }) => values),
      target.values,
    );
    return {
      asked: this.#asked,
      table: summaryOf(numbers),
      features,
      scales: design.scales,
      pulls: design.pulls,
      target: target.values,
    };
  }

  transfer({ features, scales, pulls, target }: Columns): Transferable[] {
    return [...features.map(({ values }) => values), scales, pulls, target].map(({ buffer }) => buffer as ArrayBuffer);
  }
}

/** Begins to read a table. */
export const begin = (asked: TableAsked, texts: Texts): Run<Columns> => new ReadingColumns(asked, texts);
