import { exactPath, type LassoPath, lambdaMax, ResampledPaths, type SupportEvents } from '#math/regression';
import { type OfTable, type TableColumns, type TableWork, tableRun } from '#scenes/tables/table-run.ts';
import type { Asked } from './asked.ts';

interface Found {
  /** The lasso’s path of the rows as they are. */
  readonly path: LassoPath;
  readonly events: SupportEvents;
  /** The least λ and the largest that are drawn: beyond it nothing is kept, neither of these rows nor of a resample. */
  readonly range: readonly [number, number];
}

/** The paths of a table and of its resamples: plain data. */
export type Resampled = OfTable<Asked> & Found;

/** Paths are followed to this share of λ_max: on their way on many may come and go, and all columns are kept at the end. */
const LEAST = 1e-3;

/** One resample a step. */
class Resampling implements TableWork<Found> {
  readonly #path: LassoPath;
  readonly #paths: ResampledPaths;
  readonly #most: number;

  constructor({ resamples, seed }: Asked, { columns, target, design }: TableColumns) {
    // Nothing pulls: any λ is as good.
    this.#most = lambdaMax(design) || 1;
    const least = LEAST * this.#most;
    this.#path = exactPath(design, least);
    this.#paths = new ResampledPaths(columns, target, { resamples, seed, least });
  }

  get progress(): number {
    return this.#paths.done / this.#paths.total;
  }

  advance(): boolean {
    return this.#paths.advance();
  }

  found(): Found {
    const { events } = this.#paths;
    const most = Math.max(this.#most, ...events.entries.map(([first = 0]) => first));
    return { path: this.#path, events, range: [events.least, most] };
  }
}

/** Begins a resampling. */
export const begin = tableRun<Asked, Found>((asked, columns) => new Resampling(asked, columns));
