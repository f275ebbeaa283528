import { byte, real, signed } from '../entries.ts';
import type { ActiveSet } from './active-set.ts';
import type { Design } from './design.ts';
import { type Ending, meet } from './next-event.ts';

/** What a column is to the path: it may enter, or it is active or depends on the active ones. */
export const FREE = 0;

/** The pulls c = Xᵀ(y − Xβ)/n of all columns on the way down the lasso's path. */
export interface PathPulls {
  /** Sets out from λ along a way, w for the active columns: as λ falls by t, c falls by t·XᵀXw/n. */
  turn(active: ActiveSet, way: Float64Array, lambda: number): void;
  /** The free column that meets ±λ first, if it is sooner than `ending`. */
  findEntering(states: Uint8Array, ending: Ending): void;
  move(step: number): void;
  /** The pulls of β, given for the active columns, from the data. */
  refresh(active: ActiveSet, beta: Float64Array): void;
  /** All pulls; they are not kept. */
  all(): Float64Array;
}

/** All pulls, kept up to date by the columns of G that are active. */
export class GramPulls implements PathPulls {
  readonly #design: Design;
  readonly #gram: Float64Array;
  readonly #pulls: Float64Array;
  readonly #change: Float64Array;

  constructor(design: Design, gram: Float64Array) {
    this.#design = design;
    this.#gram = gram;
    this.#pulls = design.pulls.slice();
    this.#change = new Float64Array(design.p);
  }

  turn(active: ActiveSet, way: Float64Array): void {
    this.#change.fill(0);
    this.#add(this.#change, active, way, 1);
  }

  findEntering(states: Uint8Array, ending: Ending): void {
    for (let j = 0; j < states.length; j += 1)
      if (byte(states, j) === FREE) meet(ending, j, real(this.#pulls, j), real(this.#change, j));
  }

  move(step: number): void {
    for (let j = 0; j < this.#pulls.length; j += 1)
      this.#pulls[j] = real(this.#pulls, j) - step * real(this.#change, j);
  }

  refresh(active: ActiveSet, beta: Float64Array): void {
    this.#pulls.set(this.#design.pulls);
    this.#add(this.#pulls, active, beta, -1);
  }

  all(): Float64Array {
    return this.#pulls;
  }

  /** Adds share · XᵀXw/n. */
  #add(to: Float64Array, active: ActiveSet, w: Float64Array, share: number): void {
    const { p } = this.#design;
    for (let k = 0; k < active.size; k += 1) {
      const from = signed(active.columns, k) * p;
      const part = share * real(w, k);
      for (let j = 0; j < p; j += 1) to[j] = real(to, j) + part * real(this.#gram, from + j);
    }
  }
}
