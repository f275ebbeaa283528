/** A small network and its training, a door of their own: figures load them when somebody takes an interest. */

export { NEAR_ZERO, networkAt, type TrainingHistory } from '../network/history.ts';
export { deadUnits, logitAt, type Network, startingNetwork, weightCount } from '../network/network.ts';
export { type LabelledPoints, labelledPoints } from '../network/points.ts';
export { Training, type TrainingOptions } from '../network/training.ts';
export { seededRandom } from '../random.ts';
