import { entry, real } from '../entries.ts';

/** Of a pivot, in units of its column's square: what is left of it below this is rounding, and the column depends on others. */
const DEPENDENT = 2 ** -46;

/**
 * The Cholesky factor of a symmetric matrix that gains rows at its end and loses any: M = LLᵀ, L lower triangular. Both cost
 * of the order of size², as does solving. The rotations of a loss are orthogonal: they do not let rounding grow.
 */
export class GrowingCholesky {
  /** The rows of L, each in an array of its own that is as long as the most there were. */
  readonly #rows: Float64Array[] = [];
  #size = 0;

  get size(): number {
    return this.#size;
  }

  /**
   * Takes in a row: `cross` holds its products with the rows before, `square` the one with itself. False, and nothing is
   * changed, where it depends on them but for rounding: what is left of its square is below 2⁻⁴⁶ of it.
   */
  append(cross: Float64Array, square: number): boolean {
    const size = this.#size;
    const row = this.#rowOf(size);
    let left = square;
    for (let i = 0; i < size; i += 1) {
      const other = entry(this.#rows, i);
      let sum = real(cross, i);
      for (let k = 0; k < i; k += 1) sum -= real(other, k) * real(row, k);
      row[i] = sum / real(other, i);
      left -= real(row, i) * real(row, i);
    }
    if (!(left > DEPENDENT * square)) return false;
    row[size] = Math.sqrt(left);
    this.#size = size + 1;
    return true;
  }

  /** Lets a row go; those after it move up. */
  drop(at: number): void {
    const gone = this.#rows.splice(at, 1);
    this.#rows.push(...gone);
    this.#size -= 1;
    for (let k = at; k < this.#size; k += 1) this.#rotate(k);
  }

  /** Turns columns k and k + 1 so that row k, which had an entry too many, ends at its diagonal again. */
  #rotate(k: number): void {
    const row = entry(this.#rows, k);
    const length = Math.sqrt(real(row, k) ** 2 + real(row, k + 1) ** 2);
    const [cos, sin] = [real(row, k) / length, real(row, k + 1) / length];
    row[k] = length;
    for (let i = k + 1; i < this.#size; i += 1) {
      const below = entry(this.#rows, i);
      const [a, b] = [real(below, k), real(below, k + 1)];
      below[k] = cos * a + sin * b;
      below[k + 1] = cos * b - sin * a;
    }
  }

  /** Solves Mv = right for the rows there are; `v` may be `right` itself. */
  solve(right: Float64Array, v: Float64Array): void {
    for (let i = 0; i < this.#size; i += 1) {
      const row = entry(this.#rows, i);
      let sum = real(right, i);
      for (let k = 0; k < i; k += 1) sum -= real(row, k) * real(v, k);
      v[i] = sum / real(row, i);
    }
    for (let i = this.#size - 1; i >= 0; i -= 1) {
      const row = entry(this.#rows, i);
      const solved = real(v, i) / real(row, i);
      v[i] = solved;
      for (let k = 0; k < i; k += 1) v[k] = real(v, k) - real(row, k) * solved;
    }
  }

  /** The array of a row, long enough for its entry on the diagonal and one more. */
  #rowOf(index: number): Float64Array {
    const there = this.#rows[index];
    if (there && there.length > index + 1) return there;
    const row = new Float64Array(2 * index + 8);
    this.#rows[index] = row;
    return row;
  }
}
