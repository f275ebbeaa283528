import { byte, real, signed } from '../entries.ts';
import type { ActiveSet } from './active-set.ts';
import { largest, sumOfSquares } from './correlations.ts';
import type { Design } from './design.ts';
import { type Ending, meet } from './next-event.ts';
import { FREE, type PathPulls } from './path-pulls.ts';
import { addColumn, pullsInto } from './products.ts';

/** How much further than the last step the first look goes, and each look than the one before. */
const FURTHER = 4;
/** Of the target, at most: rounding of what is compared. */
const ROUNDING = 1e-12;

/**
 * Pulls that are reckoned from the residuals r, and only where a column may be the next to enter. It enters where
 * |xⱼᵀr/n| = λ, that is, where |xⱼᵀθ/n| = 1, θ = r/λ. On a piece of the path r = r₀ + λu, u = Xw, so θ = r₀/λ + u comes as far as
 * ‖r₀‖ times the growth of 1/λ, and as xⱼ has mean square 1, its share of θ changes by no more than that divided by √n. So what was
 * known once is known within the sum of those since, and of thousands of columns most need no look in most steps.
 */
export class RowPulls implements PathPulls {
  readonly #design: Design;
  readonly #residuals: Float64Array;
  readonly #fit: Float64Array;
  /** xⱼᵀθ/n as a column was looked at, how far θ had come then, and in which turn that was. */
  readonly #shares: Float64Array;
  readonly #seen: Float64Array;
  readonly #turns: Int32Array;
  readonly #size: number;
  #lambda = 0;
  #travelled = 0;
  #speed = 0;
  #turn = 0;
  #reach: number;

  constructor(design: Design) {
    const { n, p, pulls } = design;
    const top = largest(pulls);
    this.#design = design;
    this.#residuals = design.y.slice();
    this.#fit = new Float64Array(n);
    this.#shares = pulls.map((pull) => pull / top);
    this.#seen = new Float64Array(p);
    this.#turns = new Int32Array(p);
    this.#size = Math.sqrt(sumOfSquares(design.y) / n);
    this.#reach = top;
  }

  turn(active: ActiveSet, way: Float64Array, lambda: number): void {
    this.#lambda = lambda;
    this.#turn += 1;
    this.#fit.fill(0);
    for (let k = 0; k < active.size; k += 1)
      addColumn(this.#fit, this.#design, signed(active.columns, k), real(way, k));
    let sum = 0;
    for (let i = 0; i < this.#fit.length; i += 1) sum += (real(this.#residuals, i) - lambda * real(this.#fit, i)) ** 2;
    this.#speed = Math.sqrt(sum / this.#fit.length);
  }

  findEntering(states: Uint8Array, ending: Ending): void {
    let reach = Math.min(this.#reach, ending.step);
    this.#look(states, ending, reach);
    while (reach < ending.step) {
      reach = Math.min(FURTHER * reach, ending.step);
      this.#look(states, ending, reach);
    }
  }

  move(step: number): void {
    for (let i = 0; i < this.#fit.length; i += 1)
      this.#residuals[i] = real(this.#residuals, i) - step * real(this.#fit, i);
    this.#travelled += this.#way(step);
    this.#lambda -= step;
    this.#reach = step;
  }

  refresh(active: ActiveSet, beta: Float64Array): void {
    this.#residuals.set(this.#design.y);
    for (let k = 0; k < active.size; k += 1)
      addColumn(this.#residuals, this.#design, signed(active.columns, k), -real(beta, k));
  }

  all(): Float64Array {
    const pulls = new Float64Array(this.#design.p);
    pullsInto(pulls, this.#design, this.#residuals);
    return pulls;
  }

  /** How far θ comes while λ falls by `step`, divided by √n. */
  #way(step: number): number {
    return (this.#speed / this.#lambda) * (step / (this.#lambda - step));
  }

  /** Looks at the columns that may enter before λ has fallen by `reach`. */
  #look(states: Uint8Array, ending: Ending, reach: number): void {
    const rounding = (ROUNDING * this.#size) / this.#lambda;
    const bound = 1 - this.#way(reach) - this.#travelled - rounding;
    for (let j = 0; j < states.length; j += 1) {
      if (Math.abs(real(this.#shares, j)) - real(this.#seen, j) < bound) continue;
      if (byte(states, j) !== FREE || signed(this.#turns, j) === this.#turn) continue;
      this.#lookAt(j, ending);
    }
  }

  #lookAt(j: number, ending: Ending): void {
    const { n, x } = this.#design;
    const from = j * n;
    let pull = 0;
    let change = 0;
    for (let i = 0; i < n; i += 1) {
      const entry = real(x, from + i);
      pull += entry * real(this.#residuals, i);
      change += entry * real(this.#fit, i);
    }
    this.#shares[j] = pull / n / this.#lambda;
    this.#seen[j] = this.#travelled;
    this.#turns[j] = this.#turn;
    meet(ending, j, pull / n, change / n);
  }
}
