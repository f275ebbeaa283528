import type { Run } from '#figure/work/run.ts';
import { trialSeries } from '#math/recovery';
import type { Asked } from './asked.ts';

/** Trials, all of them or the first ones. Plain data: it passes between threads. */
export interface Trials {
  readonly asked: Asked;
  /** From how many measurements on each recovers; NaN where that is not decided. */
  readonly least: Float64Array;
}

class TrialRun implements Run<Trials> {
  readonly #asked: Asked;
  readonly #series: Iterator<number>;
  readonly #least: Float64Array;
  progress = 0;

  constructor(asked: Asked) {
    this.#asked = asked;
    this.#series = trialSeries(asked.n, asked.k, asked.seed);
    this.#least = new Float64Array(asked.trials);
  }

  get total(): number {
    return this.#asked.trials;
  }

  advance(steps: number): boolean {
    for (let i = 0; i < steps && this.progress < this.total; i += 1) {
      this.#least[this.progress] = this.#series.next().value;
      this.progress += 1;
    }
    return this.progress < this.total;
  }

  result(): Trials {
    return { asked: this.#asked, least: this.#least.slice(0, this.progress) };
  }
}

/** Begins trials. */
export const begin = (asked: Asked): Run<Trials> => new TrialRun(asked);

/** All of them at once. */
export function allTrials(asked: Asked): Trials {
  const run = begin(asked);
  run.advance(Number.POSITIVE_INFINITY);
  return run.result();
}
