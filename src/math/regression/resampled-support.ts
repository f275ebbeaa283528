import { real } from '../entries.ts';
import type { Column } from './design.ts';
import { type ElasticNet, requireElasticNet } from './elastic-net.ts';
import { elasticNet } from './elastic-net-fit.ts';
import { Resamples } from './resamples.ts';

export interface ResampledOptions extends Omit<ElasticNet, 'mix'> {
  /** How many samples are drawn, at least 1. */
  readonly resamples: number;
  readonly seed: number;
  /** In [0, 1]; 1, the lasso, when left out. */
  readonly mix?: number | undefined;
}

/**
 * How often each feature is kept when the rows are drawn anew: n of n with replacement, all alike likely, each sample standardized
 * by itself, with the same λ. One sample a step; `advance()` says whether there are more. A feature that is constant in a
 * sample is not kept there. The same seed draws the same samples, whatever λ is. Throws a RangeError naming resamples, seed,
 * lambda, mix, columns or target. [Efron 1979; what is kept says how stable a choice is, not that it is right (F37)]
 */
export class ResampledSupport {
  done = 0;
  readonly #samples: Resamples;
  readonly #penalty: ElasticNet;
  readonly #counts: Float64Array;

  constructor(columns: readonly Column[], target: Column, options: ResampledOptions) {
    const { lambda, mix = 1 } = options;
    this.#samples = new Resamples(columns, target, options);
    this.#penalty = { lambda, mix };
    requireElasticNet(this.#penalty);
    this.#counts = new Float64Array(columns.length);
  }

  get total(): number {
    return this.#samples.total;
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
    const { beta } = elasticNet(this.#samples.draw(), this.#penalty);
    for (let j = 0; j < beta.length; j += 1) if (real(beta, j) !== 0) this.#counts[j] = real(this.#counts, j) + 1;
    this.done += 1;
  }
}
