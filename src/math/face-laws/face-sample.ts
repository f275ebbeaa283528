import { normal } from '../normal.ts';
import { type Random, seededRandom } from '../random.ts';
import { type Ensemble, requireEnsemble } from './face-law.ts';
import { countAbove, thresholdOf } from './nearest.ts';

/** Draws centres and counts the non-zeros of the nearest points. It knows nothing of the laws. */
export class FaceSample {
  /** Centres outside the ball with k non-zeros, at k − 1. */
  readonly counts: Uint32Array;
  inside = 0;
  drawn = 0;
  readonly #ensemble: Ensemble;
  readonly #random: Random;
  readonly #sizes: Float64Array;

  /** Throws a RangeError naming n, value or seed. */
  constructor(ensemble: Ensemble, seed: number) {
    requireEnsemble(ensemble);
    this.#ensemble = ensemble;
    this.#random = seededRandom(seed);
    this.#sizes = new Float64Array(ensemble.n);
    this.counts = new Uint32Array(ensemble.n);
  }

  /** Draws so many more centres. */
  draw(trials: number): void {
    const { law, hold, value } = this.#ensemble;
    const size = law === 'gaussian' ? () => Math.abs(normal(this.#random)) : () => -Math.log(1 - this.#random());
    for (let trial = 0; trial < trials; trial += 1) {
      const norm = this.#fill(size);
      const budget = hold === 'share' ? value * norm : value;
      if (norm <= budget) this.inside += 1;
      else this.#count(countAbove(this.#sizes, thresholdOf(this.#sizes, budget)));
    }
    this.drawn += trials;
  }

  /** Sizes of the entries of a centre, which are all that counts, and their sum. */
  #fill(size: () => number): number {
    let norm = 0;
    for (let i = 0; i < this.#sizes.length; i += 1) {
      const one = size();
      this.#sizes[i] = one;
      norm += one;
    }
    return norm;
  }

  #count(left: number): void {
    this.counts[left - 1] = (this.counts[left - 1] as number) + 1;
  }
}

/** From so many expected on, a count is nearly normal. */
const EXPECTED = 20;

/**
 * The largest |count − expected|, in standard deviations of the count, √(expected·(1 − p)), over the k of which at least 20 were
 * expected; NaN where there is none. For many bins 2 or 3 is no surprise.
 */
export function largestDeviation(counts: ArrayLike<number>, probability: Float64Array): number {
  const total = Array.from(counts).reduce((sum, count) => sum + count, 0);
  const deviations = [...probability].flatMap((p, i) => {
    const expected = total * p;
    const spread = Math.sqrt(Math.max(expected * (1 - p), Number.MIN_VALUE));
    return expected >= EXPECTED ? [Math.abs((counts[i] as number) - expected) / spread] : [];
  });
  return deviations.length > 0 ? Math.max(...deviations) : Number.NaN;
}
