import type { Run } from '#figure/work/run.ts';
import {
  type LabelledPoints,
  labelledPoints,
  seededRandom,
  startingNetwork,
  Training,
  type TrainingHistory,
  type TrainingOptions,
} from '#math/network';
import type { Asked } from './asked.ts';

/** Points to train on, and as many to hold back. */
const POINTS = 200;
/** The step size: the largest round one at which all three sets train quietly. */
export const STEP = 1;

/** A training, finished or not, beside one without a penalty. Plain data: it passes between threads. */
export interface Trained {
  readonly asked: Asked;
  readonly points: LabelledPoints;
  readonly heldBack: LabelledPoints;
  readonly history: TrainingHistory;
  /** How the same network does without a penalty, by epoch. */
  readonly bare: Pick<TrainingHistory, 'loss' | 'heldBackAccuracy'>;
}

/** Trains a network and, in step with it, the same one without a penalty. */
export class TrainingRun implements Run<Trained> {
  readonly #asked: Asked;
  readonly #options: TrainingOptions;
  readonly #main: Training;
  readonly #bare: Training;

  constructor(asked: Asked) {
    const random = seededRandom(asked.seed);
    this.#asked = asked;
    this.#options = {
      ...asked,
      points: labelledPoints(asked.data, POINTS, random),
      heldBack: labelledPoints(asked.data, POINTS, random),
      // Half a seed further the numbers are others: a start does not depend on which points were drawn.
      start: startingNetwork(asked.hidden, seededRandom(asked.seed + 0.5)),
      step: STEP,
    };
    this.#main = new Training(this.#options);
    this.#bare = asked.penalty === 'none' ? this.#main : new Training({ ...this.#options, penalty: 'none' });
  }

  /** Epochs. */
  get progress(): number {
    return this.#main.history.epoch;
  }

  get total(): number {
    return this.#asked.epochs;
  }

  advance(epochs: number): boolean {
    const more = this.#main.advance(epochs);
    if (this.#bare !== this.#main) this.#bare.advance(epochs);
    return more;
  }

  result(): Trained {
    const { points, heldBack } = this.#options;
    const { loss, heldBackAccuracy } = this.#bare.history;
    return { asked: this.#asked, points, heldBack, history: this.#main.history, bare: { loss, heldBackAccuracy } };
  }

  transfer({ history }: Trained): Transferable[] {
    return [history.networks, history.loss, history.objective].map(({ buffer }) => buffer);
  }
}

/** Begins a training. */
export const begin = (asked: Asked) => new TrainingRun(asked);

/** A whole training at once. */
export function train(asked: Asked): Trained {
  const run = begin(asked);
  run.advance(Number.POSITIVE_INFINITY);
  return run.result();
}
