import type { ControlsOf, QuantitiesOf } from '#figure/widget.ts';
import { deadUnits, networkAt, weightCount } from '#math/network';
import type { widget } from './parameters.ts';
import type { Trained } from './run.ts';

/** One epoch of a training, the last one that there is where a later one is asked for. */
export function modelAt(shown: number, trained: Trained) {
  const { asked, points, heldBack, history, bare } = trained;
  const { hidden } = history;
  const epoch = Math.min(shown, history.epoch);
  const network = networkAt(history, epoch);
  const weights = network.subarray(0, weightCount(hidden));
  const dead = deadUnits(network);
  const at = (row: ArrayLike<number>) => row[epoch] as number;
  const values = {
    'exact-zeros': at(history.zeros),
    'near-zeros': at(history.nearZeros),
    weights: weights.length,
    'dead-units': dead.length,
    accuracy: at(history.heldBackAccuracy),
    'unregularized-accuracy': at(bare.heldBackAccuracy),
    'training-accuracy': at(history.accuracy),
    loss: at(history.loss),
    'unregularized-loss': at(bare.loss),
    objective: at(history.objective),
    epoch,
  } satisfies QuantitiesOf<typeof widget>;
  return {
    asked,
    epoch,
    last: history.epoch,
    history,
    trained,
    points,
    heldBack,
    network,
    hidden,
    weights,
    dead,
    values,
  };
}

export type TrainingModel = ReturnType<typeof modelAt>;

/** Everything that the figure shows; nothing before the first training. */
export const model = ({ shown }: ControlsOf<typeof widget>, trained: Trained | undefined): TrainingModel | undefined =>
  trained && modelAt(shown, trained);
