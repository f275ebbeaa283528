import { type Network, networkLength } from './network.ts';

/** A training so far: one entry an epoch, from epoch 0, the start, to `epoch`; later entries mean nothing yet. */
export interface TrainingHistory {
  readonly hidden: number;
  /** The last epoch there is. */
  readonly epoch: number;
  /** The training left the range of doubles: there will be no further epoch. */
  readonly diverged: boolean;
  /** The networks, one after the other. */
  readonly networks: Float64Array;
  /** Mean cross-entropy on the training points, without the penalty. */
  readonly loss: Float64Array;
  /** The loss plus λ times the penalty. */
  readonly objective: Float64Array;
  /** Shares of the training points and of the held-back ones that are on the right side. */
  readonly accuracy: Float64Array;
  readonly heldBackAccuracy: Float64Array;
  /** Weights that are exactly zero, and other weights smaller than NEAR_ZERO. */
  readonly zeros: Uint16Array;
  readonly nearZeros: Uint16Array;
}

/** A weight this small that is not zero is near zero. */
export const NEAR_ZERO = 1e-3;

/** The network of an epoch, a view into the history. */
export function networkAt({ networks, hidden }: Pick<TrainingHistory, 'networks' | 'hidden'>, epoch: number): Network {
  const length = networkLength(hidden);
  return networks.subarray(epoch * length, (epoch + 1) * length);
}

/** A history with room for this many epochs, and nothing in it. */
export function emptyHistory(hidden: number, epochs: number) {
  const numbers = () => new Float64Array(epochs + 1);
  return {
    hidden,
    epoch: 0,
    diverged: false,
    networks: new Float64Array((epochs + 1) * networkLength(hidden)),
    loss: numbers(),
    objective: numbers(),
    accuracy: numbers(),
    heldBackAccuracy: numbers(),
    zeros: new Uint16Array(epochs + 1),
    nearZeros: new Uint16Array(epochs + 1),
  };
}
