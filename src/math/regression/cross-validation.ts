import { requireWhole } from '../checks.ts';
import { entry, real } from '../entries.ts';
import { type Column, coefficientsInUnits, type Design, designOf, predict } from './design.ts';
import { requireElasticNet } from './elastic-net.ts';
import { elasticNetPath } from './elastic-net-fit.ts';
import { exactPath } from './exact-path.ts';
import { pathAt } from './path-at.ts';
import { relaxedRefit } from './refit.ts';
import { rowsOf } from './rows-of.ts';
import { splitRows } from './split-rows.ts';

export interface CrossValidationOptions {
  /** How many parts the rows are dealt to, from 2 to their number. */
  readonly folds: number;
  readonly seed: number;
  /** In the target’s units, falling. */
  readonly lambdas: readonly number[];
  /** In [0, 1]; 1, the lasso, when left out. */
  readonly mix?: number | undefined;
  /** Whether least squares on each support is tried, too. */
  readonly refit?: boolean | undefined;
}

/** How well rows are predicted that were not learned from, for each λ. */
export interface CrossValidated {
  readonly lambdas: readonly number[];
  /** The mean squared error of all rows, in the target’s units squared. */
  readonly errors: Float64Array;
  /** Its standard error, from how the folds differ: √(Σwᵢ(eᵢ − mean)²/(folds − 1)), wᵢ the fold’s share of the rows. */
  readonly standardErrors: Float64Array;
  /** The mean number of coefficients that are not 0. */
  readonly nonZeros: Float64Array;
  /** The mean squared error of least squares with the columns that are not 0, chosen in each fold anew (F37); if asked for. */
  readonly refitErrors: Float64Array | undefined;
  /** That of the mean of the rows that are learned from, as a prediction. */
  readonly meanError: number;
  /** Where in the list the least error is, at the largest λ that has it. */
  readonly least: number;
  /** Where the largest λ is whose error is at most one standard error above that. */
  readonly oneStandardError: number;
}

/**
 * Cross-validation, one fold a step: the rows are shuffled with a seed and dealt round, so that folds differ by a row at most;
 * each is predicted by a model of the others, standardized by these alone. A feature that is constant in them gets 0.
 * `advance()` works one fold and says whether there are more. Throws a RangeError naming folds, seed, lambdas (none, or not
 * falling), lambda, mix, columns or target.
 */
export class CrossValidation {
  readonly total: number;
  done = 0;
  readonly #columns: readonly Column[];
  readonly #target: Column;
  readonly #options: Required<CrossValidationOptions>;
  readonly #order: readonly number[];
  /** Mean squared errors and numbers of non-zeros, a list a fold, and the share of the rows that it holds. */
  readonly #errors: Float64Array[] = [];
  readonly #nonZeros: Float64Array[] = [];
  readonly #refitErrors: Float64Array[] = [];
  readonly #meanErrors: Float64Array[] = [];
  readonly #weights: number[] = [];

  constructor(columns: readonly Column[], target: Column, options: CrossValidationOptions) {
    const { folds, seed, lambdas, mix = 1, refit = false } = options;
    designOf(columns, target);
    requireWhole('folds', folds, [2, target.length]);
    if (lambdas.length === 0 || lambdas.some((lambda, k) => k > 0 && !(lambda < entry(lambdas, k - 1))))
      throw new RangeError('lambdas must be there, and fall');
    for (const lambda of lambdas) requireElasticNet({ lambda, mix });
    this.total = folds;
    this.#columns = columns;
    this.#target = target;
    this.#options = { folds, seed, lambdas, mix, refit };
    this.#order = splitRows({ count: target.length, drawn: target.length, seed }).drawn;
  }

  advance(): boolean {
    if (this.done < this.total) this.#work(this.done);
    return this.done < this.total;
  }

  /** What came of it, after the last fold; nothing before. */
  get result(): CrossValidated | undefined {
    if (this.done < this.total) return undefined;
    const { lambdas, refit } = this.#options;
    const errors = meansOf(this.#errors, this.#weights);
    const squares = this.#errors.map((list) => list.map((error, k) => (error - real(errors, k)) ** 2));
    const standardErrors = meansOf(squares, this.#weights).map((mean) => Math.sqrt(mean / (this.total - 1)));
    const least = errors.reduce((best, error, k) => (error < real(errors, best) ? k : best), 0);
    const limit = real(errors, least) + real(standardErrors, least);
    const oneStandardError = errors.findIndex((error) => error <= limit);
    const nonZeros = meansOf(
      this.#nonZeros,
      this.#nonZeros.map(() => 1 / this.total),
    );
    const refitErrors = refit ? meansOf(this.#refitErrors, this.#weights) : undefined;
    const meanError = entry(meansOf(this.#meanErrors, this.#weights), 0);
    return { lambdas, errors, standardErrors, nonZeros, refitErrors, meanError, least, oneStandardError };
  }

  #work(fold: number): void {
    const held = this.#order.filter((_, k) => k % this.total === fold);
    const others = this.#order.filter((_, k) => k % this.total !== fold);
    const design = designOf(rowsOf(this.#columns, others), entry(rowsOf([this.#target], others), 0));
    const [columns, [target]] = [rowsOf(this.#columns, held), rowsOf([this.#target], held)];
    const fits = fitsOf(design, this.#options);
    const error = (beta: Float64Array) =>
      meanSquare(predict(coefficientsInUnits(design, beta), columns), target as Float64Array);
    this.#errors.push(Float64Array.from(fits, error));
    if (this.#options.refit) this.#refitErrors.push(Float64Array.from(refitsOf(design, fits), error));
    this.#meanErrors.push(Float64Array.of(error(new Float64Array(design.p))));
    this.#nonZeros.push(Float64Array.from(fits, (beta) => beta.filter((x) => x !== 0).length));
    this.#weights.push(held.length / this.#order.length);
    this.done += 1;
  }
}

/** The coefficients for each λ: of the lasso from its path, else by coordinate descent. */
function fitsOf(design: Design, { lambdas, mix }: Required<CrossValidationOptions>): Float64Array[] {
  if (mix !== 1) return elasticNetPath(design, lambdas, mix).map(({ beta }) => beta);
  const path = exactPath(design);
  return lambdas.map((lambda) => pathAt(path, lambda));
}

/** Least squares on the support of each fit; neighbours that share one are refitted once. */
function refitsOf(design: Design, fits: readonly Float64Array[]): Float64Array[] {
  let known: { readonly support: string; readonly refit: Float64Array } | undefined;
  return fits.map((beta) => {
    const support = [...beta.keys()].filter((j) => beta[j] !== 0).join();
    if (known?.support !== support) known = { support, refit: relaxedRefit(design, beta) };
    return known.refit;
  });
}

/** The mean of (aᵢ − bᵢ)². */
function meanSquare(a: Float64Array, b: Float64Array): number {
  return a.reduce((sum, x, i) => sum + (x - real(b, i)) ** 2, 0) / a.length;
}

/** Entry by entry, the mean of lists of one length, by weights that sum to 1. */
function meansOf(lists: readonly Float64Array[], weights: readonly number[]): Float64Array {
  const means = new Float64Array(lists[0]?.length ?? 0);
  for (const [k, list] of lists.entries())
    for (let i = 0; i < means.length; i += 1) means[i] = real(means, i) + entry(weights, k) * real(list, i);
  return means;
}
