import { real, signed } from '../entries.ts';
import { inverse, scaleRow, takeRow } from './inverse.ts';

/** Functions of w ∈ ℝᵖ: the j-th is cⱼ + Bⱼ·w, its slope Bⱼ at p·j. More than p of them. */
export interface Deviations {
  readonly offsets: Float64Array;
  readonly slopes: Float64Array;
  readonly p: number;
}

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
    const { offsets, p } = problem;
    this.#problem = problem;
    this.#size = p + 1;
    const bySize = Array.from(offsets.keys()).sort((i, j) => Math.abs(real(offsets, j)) - Math.abs(real(offsets, i)));
    this.#places = Int32Array.from(bySize.slice(0, p + 1));
    const weights = this.#lastColumn(inverse(this.#matrix(Array.from(this.#places, (j) => real(offsets, j))), p + 1));
    this.#signs = weights.map((u) => (u < 0 ? -1 : 1));
    this.#inverse = inverse(this.#matrix(this.#signs), p + 1);
    for (let i = 0; i <= p; i += 1) scaleRow(this.#inverse, p + 1, i, real(this.#signs, i));
    this.#x = this.#solution();
  }

  get level(): number {
    return -real(this.#x, this.#size - 1);
  }

  get w(): Float64Array {
    return this.#x.subarray(0, this.#size - 1);
  }

  /** The weights that bound what any w can do, with their signs. */
  weights(): Weights {
    const h = this.#lastColumn(this.#inverse).map((share, i) => share * real(this.#signs, i));
    const square = this.#inverse.reduce((sum, entry) => sum + entry * entry, 0);
    return { places: this.#places, h, stiffness: Math.sqrt(this.#size * square) };
  }

  /** Takes in a function that is larger than the level there; whether the numbers allow it. */
  exchange(at: number, sign: number): boolean {
    const size = this.#size;
    const combination = this.#combination(at, sign);
    const leaving = this.#leaving(combination);
    if (leaving < 0) return false;
    const { offsets } = this.#problem;
    const column = this.#column(at, sign);
    let deficit = -sign * real(offsets, at);
    for (let i = 0; i < size; i += 1) deficit -= real(column, i) * real(this.#x, i);
    scaleRow(this.#inverse, size, leaving, 1 / real(combination, leaving));
    for (let i = 0; i < size; i += 1)
      if (i !== leaving) takeRow(this.#inverse, size, { from: i, row: leaving, times: real(combination, i), first: 0 });
    for (let i = 0; i < size; i += 1) this.#x[i] = real(this.#x, i) + deficit * real(this.#inverse, leaving * size + i);
    this.#places[leaving] = at;
    this.#signs[leaving] = sign;
    return true;
  }

  /** Rows are the parts of the slopes, and these numbers. */
  #matrix(last: ArrayLike<number>): Float64Array {
    const { slopes, p } = this.#problem;
    const size = this.#size;
    const matrix = new Float64Array(size * size);
    this.#places.forEach((j, i) => {
      for (let r = 0; r < p; r += 1) matrix[r * size + i] = real(slopes, j * p + r);
      matrix[p * size + i] = last[i] as number;
    });
    return matrix;
  }

  #lastColumn(matrix: Float64Array): Float64Array {
    return Float64Array.from({ length: this.#size }, (_, i) => real(matrix, i * this.#size + this.#size - 1));
  }

  #solution(): Float64Array {
    const x = new Float64Array(this.#size);
    for (let i = 0; i < this.#size; i += 1) {
      const value = real(this.#signs, i) * real(this.#problem.offsets, signed(this.#places, i));
      for (let r = 0; r < this.#size; r += 1) x[r] = real(x, r) - value * real(this.#inverse, i * this.#size + r);
    }
    return x;
  }

  #column(at: number, sign: number): Float64Array {
    const { slopes, p } = this.#problem;
    return Float64Array.from({ length: p + 1 }, (_, i) => (i < p ? sign * real(slopes, at * p + i) : 1));
  }

  /** The new column as a combination of those of the reference. */
  #combination(at: number, sign: number): Float64Array {
    const column = this.#column(at, sign);
    const size = this.#size;
    return column.map((_, i) => {
      let sum = 0;
      for (let r = 0; r < size; r += 1) sum += real(this.#inverse, i * size + r) * real(column, r);
      return sum;
    });
  }

  /** The function whose weight is the first to vanish when the new one’s grows; −1 where none is. */
  #leaving(combination: Float64Array): number {
    const size = this.#size;
    let [best, least] = [-1, Number.POSITIVE_INFINITY];
    for (let i = 0; i < size; i += 1) {
      const share = real(combination, i);
      if (!(share > PIVOT)) continue;
      const ratio = real(this.#inverse, i * size + size - 1) / share;
      if (ratio < least) [best, least] = [i, ratio];
    }
    return best;
  }
}
