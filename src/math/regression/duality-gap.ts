import { entry, real } from '../entries.ts';
import { correlations, largest, residualsOf, sumOfSquares } from './correlations.ts';
import type { Design } from './design.ts';
import { type ElasticNet, requireElasticNet } from './elastic-net.ts';
import { leastSquares } from './least-squares.ts';

/** How far above the minimum an objective is at most. */
export interface Gap {
  /** In the units of the objective, the target's squared; ≥ 0. */
  readonly gap: number;
  /** The same divided by the objective at 0, ½·mean(y²): without units. 0 where the gap is 0. */
  readonly relative: number;
}

/**
 * The objective at β less a lower bound of its minimum, from duality: β is proved to be no worse than that, but for
 * rounding. It is a sum of terms that are ≥ 0, none a difference of large numbers; what rounding makes negative is 0.
 *
 * - λ·mix > 0: the bound of the lasso, the ridge part taken for p more rows. With c̃ = c − λ(1 − mix)β, R̃ the loss and the ridge
 *   part: R̃(1 − τ)² + Σ(λ·mix|βⱼ| − τβⱼc̃ⱼ), for the best τ with τ‖c̃‖_∞ ≤ λ·mix. [Kim and others 2007]
 * - ridge, mix = 0: ‖c − λβ‖²/2λ.
 * - any λ > 0, where it is less: the penalty, and how far the loss is above that of least squares.
 * - 0 < mix < 1, where it is less: λ·mix‖β‖₁, and the bound of ridge with λ(1 − mix), whose objective is never above this one.
 * - λ = 0: how far the loss is above that of least squares, ½cᵀ(XᵀX/n)⁺c: as there is one equation to a feature left, no bound
 *   that does without solving them says anything.
 *
 * NaN in β gives NaN. Throws a RangeError naming lambda or mix.
 */
export function dualityGap(design: Design, beta: ArrayLike<number>, penalty: ElasticNet): Gap {
  requireElasticNet(penalty);
  return gapFrom(design, beta, penalty, correlations(design, beta));
}

interface Solved {
  readonly design: Design;
  readonly beta: ArrayLike<number>;
  readonly penalty: ElasticNet;
  readonly pulls: Float64Array;
}

/** The gap of β whose pulls c are known. */
export function gapFrom(design: Design, beta: ArrayLike<number>, penalty: ElasticNet, pulls: Float64Array): Gap {
  const { lambda, mix } = penalty;
  const atZero = sumOfSquares(design.y) / (2 * design.n);
  const bound =
    lambda === 0
      ? aboveLeastSquares(design, beta, pulls)
      : lambda * mix === 0
        ? ridgeGap(beta, lambda, pulls)
        : lassoGap(
            beta,
            { bound: lambda * mix, ridge: lambda * (1 - mix) },
            pulls,
            lossFrom(atZero, beta, design, pulls),
          );
  const gap = Math.max(0, closer(bound, { design, beta, penalty, pulls }));
  return { gap, relative: gap === 0 ? 0 : gap / atZero };
}

/**
 * The least of this bound and how far the objective is above problems that leave out what is next to rounding beside the pulls,
 * and is at most as large: without ‖β‖₁, ridge; without any penalty, least squares, computed only where that can be less.
 */
function closer(bound: number, { design, beta, penalty, pulls }: Solved): number {
  const { lambda, mix } = penalty;
  let [kinks, squares] = [0, 0];
  for (let j = 0; j < design.p; j += 1) {
    kinks += lambda * mix * Math.abs(entry(beta, j));
    squares += (lambda * (1 - mix) * entry(beta, j) ** 2) / 2;
  }
  let least = bound;
  if (kinks < least && squares > 0) least = Math.min(least, kinks + ridgeGap(beta, lambda * (1 - mix), pulls));
  if (lambda > 0 && kinks + squares < least)
    least = Math.min(least, kinks + squares + Math.max(0, aboveLeastSquares(design, beta, pulls)));
  return least;
}

/** L(β) = ½mean(y²) − ½βᵀ(Xᵀy/n + c), ≥ 0. */
function lossFrom(atZero: number, beta: ArrayLike<number>, design: Design, pulls: Float64Array): number {
  let sum = 0;
  for (let j = 0; j < pulls.length; j += 1) sum += entry(beta, j) * (real(design.pulls, j) + real(pulls, j));
  return Math.max(0, atZero - sum / 2);
}

function aboveLeastSquares(design: Design, beta: ArrayLike<number>, pulls: Float64Array): number {
  if (!pulls.every(Number.isFinite)) return Number.NaN;
  const way = leastSquares(design, residualsOf(design, beta));
  return pulls.reduce((sum, pull, j) => sum + pull * real(way, j), 0) / 2;
}

function ridgeGap(beta: ArrayLike<number>, lambda: number, pulls: Float64Array): number {
  return pulls.reduce((sum, pull, j) => sum + (pull - lambda * entry(beta, j)) ** 2, 0) / (2 * lambda);
}

/** `loss` is L(β). */
function lassoGap(
  beta: ArrayLike<number>,
  { bound, ridge }: { bound: number; ridge: number },
  pulls: Float64Array,
  loss: number,
): number {
  const rest = pulls.map((pull, j) => pull - ridge * entry(beta, j));
  let along = 0;
  let whole = loss;
  for (let j = 0; j < rest.length; j += 1) {
    along += entry(beta, j) * real(rest, j);
    whole += (ridge * entry(beta, j) ** 2) / 2;
  }
  const most = largest(rest) === 0 ? 1 : bound / largest(rest);
  const best = whole === 0 ? 1 : 1 + along / (2 * whole);
  const share = Math.max(-most, Math.min(most, best));
  let gap = whole * (1 - share) ** 2;
  for (let j = 0; j < rest.length; j += 1)
    gap += bound * Math.abs(entry(beta, j)) - share * entry(beta, j) * real(rest, j);
  return gap;
}
