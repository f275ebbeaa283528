import { requireWhole } from '../checks.ts';
import { entry, real } from '../entries.ts';
import { type Random, seededRandom } from '../random.ts';
import { type Column, designOf } from './design.ts';
import { type ElasticNet, requireElasticNet } from './elastic-net.ts';
import { elasticNet } from './elastic-net-fit.ts';
import { drawnAnew, rowsOf } from './rows-of.ts';

export interface ResampledOptions extends Omit<ElasticNet, 'mix'> {
  /** How many samples are drawn, at least 1. */
  readonly resamples: number;
  readonly seed: number;
  /** In [0, 1]; 1, the lasso, when left out. */
  readonly mix?: number | undefined;
}

/** What are too many samples to wait for. */
const MOST = 1_000_000;

/**
 * How often each feature is kept when the rows are drawn anew: n of n with replacement, all alike likely, each sample standardized
 * by itself, with the same λ. One sample a step; `advance()` says whether there are more. A feature that is constant in a
 * sample is not kept there. The same seed draws the same samples, whatever λ is. Throws a RangeError naming resamples, seed,
 * lambda, mix, columns or target. [Efron 1979; what is kept says how stable a choice is, not that it is right (F37)]
 */
export class ResampledSupport {
  readonly total: number;
  done = 0;
  readonly #columns: readonly Column[];
  readonly #target: Column;
  readonly #penalty: ElasticNet;
  readonly #random: Random;
  readonly #counts: Float64Array;

  constructor(columns: readonly Column[], target: Column, options: ResampledOptions) {
    const { resamples, seed, lambda, mix = 1 } = options;
    designOf(columns, target);
    requireWhole('resamples', resamples, [1, MOST]);
    this.#penalty = { lambda, mix };
    requireElasticNet(this.#penalty);
    this.total = resamples;
    this.#columns = columns;
    this.#target = target;
    this.#random = seededRandom(seed);
    this.#counts = new Float64Array(columns.length);
  }

  /** The share of the samples so far in which each feature’s coefficient is not 0; NaN before the first. */
  get shares(): Float64Array {
    return this.#counts.map((count) => count / this.done);
  }

  advance(): boolean {
    if (this.done < this.total) this.#work();
    return this.done < this.total;
  }

  #work(): void {
    const count = this.#target.length;
    const rows = drawnAnew(count, this.#random);
    const design = designOf(rowsOf(this.#columns, rows), entry(rowsOf([this.#target], rows), 0));
    const { beta } = elasticNet(design, this.#penalty);
    for (let j = 0; j < beta.length; j += 1) if (real(beta, j) !== 0) this.#counts[j] = real(this.#counts, j) + 1;
    this.done += 1;
  }
}
