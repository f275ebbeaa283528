import { entry, real } from '../entries.ts';
import { softThreshold } from '../penalty.ts';
import { correlations, largest } from './correlations.ts';
import type { Design } from './design.ts';
import { type Gap, gapFrom } from './duality-gap.ts';
import type { ElasticNet } from './elastic-net.ts';
import { GramColumns } from './gram-columns.ts';
import { polish, type Weights } from './polish.ts';

/** A minimizer, and how it was come by. */
export interface Fit extends Gap {
  /** p coefficients of the standardized features; zeros are +0. */
  readonly beta: Float64Array;
  /** Sweeps over coefficients; 0 for a closed form. */
  readonly sweeps: number;
  /** Whether the relative gap is at most 1e-12. */
  readonly converged: boolean;
}

/** The relative gap that is asked for. */
export const CLOSE = 1e-12;
/** Sweeps before the signs are taken for those of the minimum, and rounds without half the gap after which no more is hoped for. */
const [SWEEPS, IDLE] = [12, 20];

/**
 * Coordinate descent with covariance updates [Friedman, Hastie, Tibshirani 2010, J. Stat. Softw. 33] for one mix > 0 and any
 * number of λ > 0, each from the coefficients of the last. Only a working set of columns is swept: the support and
 * those that the strong rule keeps [Tibshirani et al. 2012, JRSS-B 74]; where the conditions of a minimum are violated
 * outside, columns are added. A few sweeps find signs, the linear equations for these the coefficients, and so on in turn.
 */
export class CoordinateDescent {
  readonly #design: Design;
  readonly #mix: number;
  readonly #columns: GramColumns;
  readonly #beta: Float64Array;
  #pulls: Float64Array;
  #lambda: number;

  constructor(design: Design, mix: number, start?: Float64Array) {
    this.#design = design;
    this.#mix = mix;
    this.#columns = new GramColumns(design);
    this.#beta = start ? start.slice() : new Float64Array(design.p);
    this.#pulls = start ? correlations(design, start) : design.pulls.slice();
    this.#lambda = largest(this.#pulls) / mix;
  }

  solve(lambda: number): Fit {
    const penalty = { lambda, mix: this.#mix };
    const weights = { bound: lambda * this.#mix, ridge: lambda * (1 - this.#mix) };
    const kept = this.#strong(lambda);
    let best = this.#fit(penalty, 0);
    // At least once: where the ridge part is large, a small gap at the start says little of the coefficients.
    for (let idle = 0; idle < IDLE && !(best.converged && best.sweeps > 0); ) {
      const working = kept.flatMap((is, j) => (is ? [j] : []));
      const sweeps = best.sweeps + this.#sweeps(working, weights);
      polish(this.#design, weights, this.#beta);
      this.#pulls = correlations(this.#design, this.#beta);
      const fit = this.#fit(penalty, sweeps);
      idle = fit.gap < best.gap / 2 ? 0 : idle + 1;
      best = fit.gap < best.gap ? fit : { ...best, sweeps };
      for (let j = 0; j < kept.length; j += 1) kept[j] ||= Math.abs(this.#rest(j, weights)) > weights.bound;
    }
    this.#beta.set(best.beta);
    this.#pulls = correlations(this.#design, this.#beta);
    this.#lambda = lambda;
    return best;
  }

  #fit(penalty: ElasticNet, sweeps: number): Fit {
    const gap = gapFrom(this.#design, this.#beta, penalty, this.#pulls);
    return { ...gap, beta: this.#beta.slice(), sweeps, converged: gap.relative <= CLOSE };
  }

  /** Which columns the strong rule keeps, from the pulls at the λ before; those of the support always. */
  #strong(lambda: number): boolean[] {
    const least = this.#mix * (2 * lambda - this.#lambda);
    return Array.from(this.#pulls, (pull, j) => Math.abs(pull) >= least || real(this.#beta, j) !== 0);
  }

  /** cⱼ less the slope of the ridge part. */
  #rest(j: number, { ridge }: Weights): number {
    return real(this.#pulls, j) - ridge * real(this.#beta, j);
  }

  /** Sweeps over the working set until one changes no sign; how many. */
  #sweeps(working: readonly number[], weights: Weights): number {
    for (let sweep = 1; sweep < SWEEPS; sweep += 1) {
      let turned = false;
      for (const j of working) if (this.#update(j, working, weights)) turned = true;
      if (!turned) return sweep;
    }
    return SWEEPS;
  }

  /** Minimizes over one coefficient, and brings the pulls of the working set up to date; whether its sign changes. */
  #update(j: number, working: readonly number[], { bound, ridge }: Weights): boolean {
    const before = real(this.#beta, j);
    const column = this.#columns.of(j);
    const curvature = real(column, j);
    if (curvature === 0) return false;
    const after = softThreshold(real(this.#pulls, j) + curvature * before, bound) / (curvature + ridge);
    const step = after - before;
    if (step === 0) return false;
    this.#beta[j] = after;
    for (let k = 0; k < working.length; k += 1) {
      const i = entry(working, k);
      this.#pulls[i] = real(this.#pulls, i) - step * real(column, i);
    }
    return Math.sign(after) !== Math.sign(before);
  }
}
