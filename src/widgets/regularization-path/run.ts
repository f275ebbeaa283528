import { exactPath, type LassoPath } from '#math/regression';
import { type OfTable, type TableWork, tableRun, whole } from '#scenes/tables/table-run.ts';
import type { Texts } from '#scenes/tables/texts.ts';
import type { Asked } from './asked.ts';
import { type Grid, gridSteps, type Net } from './grid.ts';

interface Found {
  /** The lasso’s own path from knot to knot; the elastic net has none. */
  readonly path: LassoPath | undefined;
  readonly grid: Grid;
}

/** A path through all λ: plain data. */
export type Traced = OfTable<Asked> & Found;

/** The grid of a path, λ by λ: only all of it is of use. */
class Tracing implements TableWork<Found> {
  progress = 0;
  readonly #net: Net;
  readonly #steps: Generator<number, Grid>;
  #grid: Grid | undefined;

  constructor(net: Net) {
    this.#net = net;
    this.#steps = gridSteps(net);
  }

  advance(): boolean {
    const { done, value } = this.#steps.next();
    if (done) this.#grid = value;
    else this.progress = value;
    return !done;
  }

  get isOfUse(): boolean {
    return this.#grid !== undefined;
  }

  found(): Found {
    while (!this.#grid) this.advance();
    return { path: this.#net.path, grid: this.#grid };
  }
}

/** Begins to trace a path. */
export const begin = tableRun<Asked, Found>(
  ({ mix }, { design }) => new Tracing({ design, mix, path: mix === 1 ? exactPath(design) : undefined }),
);

/** All at once. */
export const trace = (asked: Asked, texts: Texts): Traced => whole(begin(asked, texts));
