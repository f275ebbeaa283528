import type { ControlsOf } from '#figure/widget.ts';
import {
  type LabelledPoints,
  labelledPoints,
  seededRandom,
  startingNetwork,
  Training,
  type TrainingHistory,
  type TrainingOptions,
} from '#math/network';
import type { widget } from './parameters.ts';

/** What a training depends on: everything but which of its epochs is shown. */
export type Asked = Omit<ControlsOf<typeof widget>, 'shown'>;

/** Points to train on, and as many to hold back. */
const POINTS = 200;
/** The step size: the largest round one at which all three sets train quietly. */
const STEP = 1;

/** A training, finished or not, beside one without a penalty. Plain data: it passes between threads. */
export interface Trained {
  readonly asked: Asked;
  readonly points: LabelledPoints;
  readonly heldBack: LabelledPoints;
  readonly history: TrainingHistory;
  /** How the same network does without a penalty, by epoch. */
  readonly bare: Pick<TrainingHistory, 'loss' | 'heldBackAccuracy'>;
}

/** The controls that a training depends on. */
export const askedIn = ({ shown: _, ...asked }: ControlsOf<typeof widget>): Asked => asked;

/** Trains a network and, in step with it, the same one without a penalty. */
export class Run {
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

  get epoch(): number {
    return this.#main.history.epoch;
  }

  /** Trains so many epochs further, or until the end; whether there are more to come. */
  advance(epochs: number): boolean {
    const more = this.#main.advance(epochs);
    if (this.#bare !== this.#main) this.#bare.advance(epochs);
    return more;
  }

  /** What there is so far. */
  trained(): Trained {
    const { points, heldBack } = this.#options;
    const { loss, heldBackAccuracy } = this.#bare.history;
    return { asked: this.#asked, points, heldBack, history: this.#main.history, bare: { loss, heldBackAccuracy } };
  }
}

/** A whole training at once. */
export function train(asked: Asked): Trained {
  const run = new Run(asked);
  run.advance(Number.POSITIVE_INFINITY);
  return run.trained();
}
