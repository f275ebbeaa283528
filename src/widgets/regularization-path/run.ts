import type { Run } from '#figure/work/run.ts';
import { type Design, designOf, exactPath, type LassoPath } from '#math/regression';
import { summaryOf, type TableSummary } from '#scenes/tables/summary.ts';
import { TableStage } from '#scenes/tables/table-stage.ts';
import type { Texts } from '#scenes/tables/texts.ts';
import type { Asked } from './asked.ts';
import { type Grid, gridSteps } from './grid.ts';

/** A path through all λ: plain data. */
export interface Traced {
  readonly asked: Asked;
  readonly table: TableSummary;
  readonly features: readonly string[];
  readonly design: Design;
  /** The lasso’s own path from knot to knot; the elastic net has none. */
  readonly path: LassoPath | undefined;
  readonly grid: Grid;
}

/** Of all steps, reading takes so many. */
const [READING, TOTAL] = [600, 1000];

class Tracing implements Run<Traced> {
  readonly #asked: Asked;
  readonly #stage: TableStage;
  readonly #steps: Generator<number, Omit<Traced, 'asked'>>;
  #progress = 0;
  #traced: Omit<Traced, 'asked'> | undefined;
  readonly total = TOTAL;

  constructor(asked: Asked, texts: Texts) {
    this.#asked = asked;
    this.#stage = new TableStage(asked, texts);
    this.#steps = this.#trace();
  }

  get progress(): number {
    return Math.floor(this.#progress);
  }

  advance(): boolean {
    const { done, value } = this.#steps.next();
    if (!done) this.#progress = value;
    else this.#traced = value;
    return !done;
  }

  result(): Traced {
    while (!this.#traced) this.advance();
    return { asked: this.#asked, ...this.#traced };
  }

  *#trace(): Generator<number, Omit<Traced, 'asked'>> {
    while (this.#stage.advance()) yield READING * this.#stage.progress;
    const { numbers } = this.#stage;
    yield READING;
    const { target, features } = numbers.data;
    const design = designOf(
      features.map(({ values }) => values),
      target.values,
    );
    yield READING + 1;
    const { mix } = this.#asked;
    const path = mix === 1 ? exactPath(design) : undefined;
    yield READING + 2;
    const steps = gridSteps({ design, path, mix });
    let step = steps.next();
    for (; !step.done; step = steps.next()) yield READING + 2 + (TOTAL - READING - 2) * step.value;
    const grid = step.value;
    return { table: summaryOf(numbers), features: features.map(({ name }) => name), design, path, grid };
  }
}

/** Begins to trace a path. */
export const begin = (asked: Asked, texts: Texts): Run<Traced> => new Tracing(asked, texts);

/** All at once. */
export const trace = (asked: Asked, texts: Texts): Traced => begin(asked, texts).result();
