import type { Design } from './design.ts';
import { pullsInto } from './products.ts';

/** The columns of G = XᵀX/n: those of the design’s, or where it has none, each reckoned when it is first asked for. */
export class GramColumns {
  readonly #design: Design;
  readonly #known = new Map<number, Float64Array>();

  constructor(design: Design) {
    this.#design = design;
  }

  of(j: number): Float64Array {
    const known = this.#known.get(j);
    if (known) return known;
    const column = this.#reckoned(j);
    this.#known.set(j, column);
    return column;
  }

  #reckoned(j: number): Float64Array {
    const { n, p, x, gram } = this.#design;
    if (gram) return gram.subarray(j * p, (j + 1) * p);
    const column = new Float64Array(p);
    pullsInto(column, this.#design, x.subarray(j * n, (j + 1) * n));
    return column;
  }
}
