import { real, signed } from '../entries.ts';
import { ActiveSet } from './active-set.ts';
import type { Design } from './design.ts';
import { firstBlocked, type Piece } from './next-event.ts';

/**
 * The active columns on the lasso's path with their coefficients β and signs s, in the order in which they came. As λ falls by t,
 * β rises by t·w, w = (XᵀX/n)⁻¹s. [Efron et al. 2004, section 3.1]
 */
export class ActiveCoefficients implements Piece {
  readonly set: ActiveSet;
  /** Only the first `set.size` entries count. */
  readonly beta: Float64Array;
  readonly signs: Float64Array;
  readonly way: Float64Array;
  /** The last way on which no coefficient goes against its sign. */
  readonly #held: Float64Array;
  readonly #right: Float64Array;
  readonly #pulls: Float64Array;

  constructor(design: Design) {
    const list = () => new Float64Array(design.p);
    this.set = new ActiveSet(design);
    [this.beta, this.signs, this.way, this.#held, this.#right] = [list(), list(), list(), list(), list()];
    this.#pulls = design.pulls;
  }

  get size(): number {
    return this.set.size;
  }

  /** Finds the way; the place of a coefficient that is 0 and must leave before it can be gone, or −1. */
  turn(): number {
    this.set.solve(this.signs, this.way);
    const blocked = firstBlocked(this, this.#held);
    if (blocked < 0) this.#held.set(this.way);
    return blocked;
  }

  move(step: number): void {
    for (let k = 0; k < this.size; k += 1) this.#put(k, real(this.beta, k) + step * real(this.way, k));
  }

  /** β anew, from (XᵀX/n)β = Xᵀy/n − λs; what is 0 stays so. */
  refresh(lambda: number): void {
    for (let k = 0; k < this.size; k += 1)
      this.#right[k] = real(this.#pulls, signed(this.set.columns, k)) - lambda * real(this.signs, k);
    this.set.solve(this.#right, this.#right);
    for (let k = 0; k < this.size; k += 1) if (real(this.beta, k) !== 0) this.#put(k, real(this.#right, k));
  }

  /** Column j enters at 0, to grow with this sign; false where it depends on those there are. */
  enter(j: number, sign: number): boolean {
    const { size } = this;
    if (!this.set.add(j)) return false;
    this.beta[size] = 0;
    this.#held[size] = 0;
    this.signs[size] = sign;
    return true;
  }

  /** The column at a place leaves; its number is returned. */
  leave(at: number): number {
    const j = signed(this.set.columns, at);
    this.set.drop(at);
    for (const list of [this.beta, this.signs, this.way, this.#held]) list.copyWithin(at, at + 1, this.size + 1);
    return j;
  }

  /** The last place of a coefficient that is 0, or on its way there and there within t; −1 if there is none. */
  atZero(t: number): number {
    for (let k = this.size - 1; k >= 0; k -= 1) {
      const speed = -real(this.way, k) * real(this.signs, k);
      if (Math.abs(real(this.beta, k)) <= t * Math.max(0, speed)) return k;
    }
    return -1;
  }

  /** A coefficient keeps its sign or is +0: beyond 0 it is only by rounding. */
  #put(k: number, value: number): void {
    this.beta[k] = value * real(this.signs, k) > 0 ? value : 0;
  }
}
