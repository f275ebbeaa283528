import type { Run } from '#figure/work/run.ts';
import { type FaceLaw, FaceSample, faceLaw } from '#math/faces';
import type { Asked } from './asked.ts';

/** The centres that were drawn, counted, all or as many as there was time for, beside the law. Plain data. */
export interface Counted {
  readonly asked: Asked;
  /** Centres outside the ball that lead to k non-zeros, at k − 1. */
  readonly counts: Uint32Array;
  readonly drawn: number;
  readonly law: FaceLaw;
}

class Counting implements Run<Counted> {
  readonly #asked: Asked;
  readonly #sample: FaceSample;

  constructor(asked: Asked) {
    this.#asked = asked;
    this.#sample = new FaceSample(asked, asked.seed);
  }

  /** Centres. */
  get progress(): number {
    return this.#sample.drawn;
  }

  get total(): number {
    return this.#asked.trials;
  }

  advance(centres: number): boolean {
    this.#sample.draw(Math.min(centres, this.total - this.progress));
    return this.progress < this.total;
  }

  result(): Counted {
    const { counts, drawn } = this.#sample;
    return { asked: this.#asked, counts, drawn, law: faceLaw(this.#asked) };
  }
}

/** Begins to draw. */
export const begin = (asked: Asked): Run<Counted> => new Counting(asked);

/** All at once. */
export function count(asked: Asked): Counted {
  const run = begin(asked);
  run.advance(Number.POSITIVE_INFINITY);
  return run.result();
}
