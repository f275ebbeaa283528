import { normal } from '../normal.ts';
import type { Random } from '../random.ts';
import type { Columns } from './reflections.ts';

/** Gaussian measurements of ℝⁿ, one row after the other: more of them begin with the same ones. */
export class Measurements {
  readonly n: number;
  readonly #random: Random;
  readonly #rows: Float64Array[] = [];

  constructor(n: number, random: Random) {
    this.n = n;
    this.#random = random;
  }

  /** The first m of them, as a matrix of m rows. */
  first(m: number): Columns {
    while (this.#rows.length < m) this.#rows.push(Float64Array.from({ length: this.n }, () => normal(this.#random)));
    const data = new Float64Array(m * this.n);
    for (let i = 0; i < m; i += 1) {
      const row = this.#rows[i] as Float64Array;
      for (let j = 0; j < this.n; j += 1) data[j * m + i] = row[j] as number;
    }
    return { data, height: m, width: this.n };
  }
}
