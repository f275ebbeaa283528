import { real, signed } from '../entries.ts';
import type { Design } from './design.ts';
import { GrowingCholesky } from './growing-cholesky.ts';
import { product } from './products.ts';

/** Some columns of a design, in the order in which they came, and the Cholesky factor of their part of G + ridge. */
export class ActiveSet {
  /** Their numbers; only the first `size` count. */
  readonly columns: Int32Array;
  readonly #design: Design;
  readonly #factor = new GrowingCholesky();
  readonly #cross: Float64Array;
  readonly #ridge: number;

  constructor(design: Design, ridge = 0) {
    this.#design = design;
    this.#ridge = ridge;
    this.columns = new Int32Array(design.p);
    this.#cross = new Float64Array(design.p);
  }

  get size(): number {
    return this.#factor.size;
  }

  /** Takes column j in, which is not there yet; false, and nothing is changed, where it depends on those that are. */
  add(j: number): boolean {
    const { size } = this;
    for (let k = 0; k < size; k += 1) this.#cross[k] = this.#products(j, signed(this.columns, k));
    if (!this.#factor.append(this.#cross, this.#products(j, j) + this.#ridge)) return false;
    this.columns[size] = j;
    return true;
  }

  /** After `add` failed for column j: v with xⱼ = Xv. */
  lastInOthers(v: Float64Array): void {
    this.#factor.solve(this.#cross, v);
  }

  /** Lets the column at this place go. */
  drop(at: number): void {
    this.columns.copyWithin(at, at + 1, this.size);
    this.#factor.drop(at);
  }

  /** Solves (XᵀX/n + ridge)w = right for the columns of the set, in their order; `w` may be `right` itself. */
  solve(right: Float64Array, w: Float64Array): void {
    this.#factor.solve(right, w);
  }

  #products(j: number, k: number): number {
    const { gram, p } = this.#design;
    return gram ? real(gram, j * p + k) : product(this.#design, j, k);
  }
}
