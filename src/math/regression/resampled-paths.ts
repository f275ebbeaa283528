import { requireNumber } from '../checks.ts';
import { entry, real } from '../entries.ts';
import type { Column } from './design.ts';
import { exactPath, type LassoPath } from './exact-path.ts';
import { Resamples } from './resamples.ts';

export interface ResampledPathsOptions {
  /** How many samples are drawn, at least 1. */
  readonly resamples: number;
  readonly seed: number;
  /** Paths are followed down to this λ, in the target’s units. */
  readonly least: number;
}

/** Where columns enter and leave the lassos of all samples: plain data. */
export interface SupportEvents {
  readonly least: number;
  /** For each column, all λ at which it enters, falling. Just below it is not 0. */
  readonly entries: readonly Float64Array[];
  /** And all λ at which it leaves: just above it is not 0. The end of a path that stops too early counts as well. */
  readonly exits: readonly Float64Array[];
  /** For each sample, falling, the λ at which its path stops too early; −1 where it does not. */
  readonly ends: Float64Array;
}

/** How often columns are kept at one λ. */
export interface Shares {
  /** Of the samples that are known at this λ, the share in which the coefficient is not 0; NaN if there are none. */
  readonly shares: Float64Array;
  readonly samples: number;
}

/**
 * The lasso’s paths of rows that are drawn anew, n of n with replacement, each sample standardized by itself: the samples of
 * `ResampledSupport` for the same seed, at all λ at once. One sample a step; `advance()` says whether there are more. A column that
 * is constant in a sample is not kept there. Throws a RangeError naming resamples, seed, least, columns or target.
 */
export class ResampledPaths {
  done = 0;
  readonly #samples: Resamples;
  readonly #least: number;
  readonly #entries: number[][];
  readonly #exits: number[][];
  readonly #ends: number[] = [];

  constructor(columns: readonly Column[], target: Column, options: ResampledPathsOptions) {
    this.#samples = new Resamples(columns, target, options);
    requireNumber('least', options.least, 0);
    this.#least = options.least;
    this.#entries = columns.map(() => []);
    this.#exits = columns.map(() => []);
  }

  get total(): number {
    return this.#samples.total;
  }

  /** Of the samples so far. */
  get events(): SupportEvents {
    const [entries, exits] = [this.#entries.map(falling), this.#exits.map(falling)];
    return { least: this.#least, entries, exits, ends: falling(this.#ends) };
  }

  advance(): boolean {
    if (this.done < this.total) {
      this.#note(exactPath(this.#samples.draw(), this.#least));
      this.done += 1;
    }
    return this.done < this.total;
  }

  #note({ knots, stop }: LassoPath): void {
    let before: readonly number[] = [];
    for (const { lambda, active } of knots) {
      const now = [...active];
      for (const j of now) if (!before.includes(j)) entry(this.#entries, j).push(lambda);
      for (const j of before) if (!now.includes(j)) entry(this.#exits, j).push(lambda);
      before = now;
    }
    const end = stop && stop !== 'asked' ? entry(knots, knots.length - 1).lambda : -1;
    this.#ends.push(end);
    if (end >= 0) for (const j of before) entry(this.#exits, j).push(end);
  }
}

const falling = (list: readonly number[]) => Float64Array.from(list).sort().reverse();

/** At λ no less than paths were followed to; below that, those at the least. Throws a RangeError naming lambda. */
export function sharesAt({ least, entries, exits, ends }: SupportEvents, lambda: number): Shares {
  requireNumber('lambda', lambda, 0);
  const at = Math.max(lambda, least);
  const samples = ends.length - countAbove(ends, at, true);
  const kept = entries.map((list, j) => countAbove(list, at, false) - countAbove(entry(exits, j), at, true));
  return { shares: Float64Array.from(kept, (count) => (samples > 0 ? count / samples : Number.NaN)), samples };
}

/** How many of a falling list are above a limit, or at it. */
function countAbove(list: Float64Array, limit: number, included: boolean): number {
  let [from, to] = [0, list.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    const value = real(list, middle);
    if (value > limit || (included && value === limit)) from = middle + 1;
    else to = middle;
  }
  return from;
}
