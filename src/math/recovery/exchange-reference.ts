import { type Deviations, firstReference, lastColumn } from './first-reference.ts';
import { scaleRow, takeRow } from './inverse.ts';

/** Places of functions and an h for each, with Σ hⱼBⱼ = 0 and Σ|hⱼ| = 1: no w brings all |cⱼ + Bⱼ·w| below Σ hⱼcⱼ. */
export interface Weights {
  readonly places: Int32Array;
  readonly h: Float64Array;
  /** How much h may have to change for a residual of 1 in Σ hⱼBⱼ. */
  readonly stiffness: number;
}

/** A smaller pivot is rounding. */
const PIVOT = 1e-11;

/** p + 1 functions with signs, and the w at which each, times its sign, is the level; it is the best w for them. */
export class ExchangeReference {
  readonly #problem: Deviations;
  readonly #size: number;
  readonly #places: Int32Array;
  readonly #signs: Float64Array;
  /** Of the matrix with a column (σⱼBⱼ, 1) for each; its last column holds the weights λ ≥ 0 with Σ λσB = 0, Σ λ = 1. */
  readonly #inverse: Float64Array;
  /** (w, −level). */
  readonly #x: Float64Array;

  /** Begins with the functions that are largest at 0. */
  constructor(problem: Deviations) {
    const { places, signs, inverted } = firstReference(problem);
    this.#problem = problem;
    this.#size = problem.p + 1;
    this.#places = places;
    this.#signs = signs;
    this.#inverse = inverted;
    this.#x = this.#solution();
  }

  get level(): number {
    return -(this.#x[this.#size - 1] as number);
  }

  get w(): Float64Array {
    return this.#x.subarray(0, this.#size - 1);
  }

  /** The weights that bound what any w can do, with their signs. */
  weights(): Weights {
    const h = this.#lastColumn().map((share, i) => share * (this.#signs[i] as number));
    const square = this.#inverse.reduce((sum, entry) => sum + entry * entry, 0);
    return { places: this.#places, h, stiffness: Math.sqrt(this.#size * square) };
  }

  /** Takes in a function that is larger than the level there; whether the numbers allow it. */
  exchange(at: number, sign: number): boolean {
    const size = this.#size;
    const column = this.#column(at, sign);
    const combination = this.#combination(column);
    const leaving = this.#leaving(combination);
    if (leaving < 0) return false;
    const { offsets } = this.#problem;
    let deficit = -sign * (offsets[at] as number);
    for (let i = 0; i < size; i += 1) deficit -= (column[i] as number) * (this.#x[i] as number);
    scaleRow(this.#inverse, size, leaving, 1 / (combination[leaving] as number));
    for (let i = 0; i < size; i += 1)
      if (i !== leaving)
        takeRow(this.#inverse, size, { from: i, row: leaving, times: combination[i] as number, first: 0 });
    for (let i = 0; i < size; i += 1)
      this.#x[i] = (this.#x[i] as number) + deficit * (this.#inverse[leaving * size + i] as number);
    this.#places[leaving] = at;
    this.#signs[leaving] = sign;
    return true;
  }

  #lastColumn(): Float64Array {
    return lastColumn(this.#inverse, this.#size);
  }

  #solution(): Float64Array {
    const x = new Float64Array(this.#size);
    for (let i = 0; i < this.#size; i += 1) {
      const value = (this.#signs[i] as number) * (this.#problem.offsets[this.#places[i] as number] as number);
      for (let r = 0; r < this.#size; r += 1)
        x[r] = (x[r] as number) - value * (this.#inverse[i * this.#size + r] as number);
    }
    return x;
  }

  /** (σB, 1) for a function. */
  #column(at: number, sign: number): Float64Array {
    const { slopes, p } = this.#problem;
    const column = new Float64Array(p + 1).fill(1);
    for (let i = 0; i < p; i += 1) column[i] = sign * (slopes[at * p + i] as number);
    return column;
  }

  /** A column as a combination of those of the reference. */
  #combination(column: Float64Array): Float64Array {
    const [size, inverted, combination] = [this.#size, this.#inverse, new Float64Array(this.#size)];
    for (let i = 0; i < size; i += 1) {
      let sum = 0;
      for (let r = 0; r < size; r += 1) sum += (inverted[i * size + r] as number) * (column[r] as number);
      combination[i] = sum;
    }
    return combination;
  }

  /** The function whose weight is the first to vanish when the new one’s grows; −1 where none is. */
  #leaving(combination: Float64Array): number {
    const size = this.#size;
    let [best, least] = [-1, Number.POSITIVE_INFINITY];
    for (let i = 0; i < size; i += 1) {
      const share = combination[i] as number;
      if (!(share > PIVOT)) continue;
      const ratio = (this.#inverse[i * size + size - 1] as number) / share;
      if (ratio < least) [best, least] = [i, ratio];
    }
    return best;
  }
}
