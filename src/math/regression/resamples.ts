import { requireWhole } from '../checks.ts';
import { entry } from '../entries.ts';
import { type Random, seededRandom } from '../random.ts';
import { type Column, type Design, designOf } from './design.ts';
import { drawnAnew, rowsOf } from './rows-of.ts';

/** What are too many samples to wait for. */
const MOST = 1_000_000;

/**
 * Rows that are drawn anew: n of n with replacement, all alike likely, each sample standardized by itself. The same seed draws the
 * same samples. Throws a RangeError naming resamples, seed, columns or target.
 */
export class Resamples {
  readonly total: number;
  readonly #columns: readonly Column[];
  readonly #target: Column;
  readonly #random: Random;

  constructor(
    columns: readonly Column[],
    target: Column,
    { resamples, seed }: { readonly resamples: number; readonly seed: number },
  ) {
    designOf(columns, target);
    requireWhole('resamples', resamples, [1, MOST]);
    this.total = resamples;
    this.#columns = columns;
    this.#target = target;
    this.#random = seededRandom(seed);
  }

  /** The next sample. */
  draw(): Design {
    const rows = drawnAnew(this.#target.length, this.#random);
    return designOf(rowsOf(this.#columns, rows), entry(rowsOf([this.#target], rows), 0));
  }
}
