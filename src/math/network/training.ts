import { requireNumber, requirePositive } from '../checks.ts';
import { keptFromZero } from '../doubles.ts';
import { softThreshold } from '../penalty.ts';
import { ridgeShrink } from '../shrinkage.ts';
import { emptyHistory, NEAR_ZERO, networkAt, type TrainingHistory } from './history.ts';
import { hiddenUnits, type Network, scoreOf, scoreWithGradient, weightCount } from './network.ts';
import type { LabelledPoints } from './points.ts';

/** What λ multiplies: ‖w‖₁ · ½‖w‖₂² · nothing, w the weights without the biases. */
export type WeightPenalty = 'l1' | 'l2' | 'none';
/** A gradient step on the loss, then the penalty's proximal map · one step on everything, with sign 0 = 0. */
export type TrainingMethod = 'proximal' | 'subgradient';

export interface TrainingOptions {
  /** The network at epoch 0; it is left as it is. */
  readonly start: Network;
  readonly points: LabelledPoints;
  /** Points that the training does not see. */
  readonly heldBack: LabelledPoints;
  readonly penalty: WeightPenalty;
  readonly method: TrainingMethod;
  /** ≥ 0. */
  readonly lambda: number;
  /** The step size, > 0. */
  readonly step: number;
  /** How many epochs there will be at most, an integer ≥ 0. */
  readonly epochs: number;
}

/** One weight after one step of size t = `step` along its slope. */
type Move = (weight: number, slope: number) => number;

/**
 * Never −0. At λ = 0 all are the same to the last bit. Steps that do not stop at zero, those without a penalty or on ½‖w‖₂²,
 * leave no weight there: one that doubles cannot tell from zero stands at the smallest of its sign.
 */
function moveOf({ penalty, method, lambda, step }: TrainingOptions): Move {
  const stepped: Move = (weight, slope) => weight - step * slope + 0;
  const past: Move = (weight, slope) => keptFromZero(stepped(weight, slope), weight);
  if (penalty === 'none' || lambda === 0) return past;
  if (method === 'subgradient')
    return penalty === 'l1'
      ? (weight, slope) => stepped(weight, slope + lambda * Math.sign(weight))
      : (weight, slope) => past(weight, slope + lambda * weight);
  return penalty === 'l1'
    ? (weight, slope) => softThreshold(stepped(weight, slope), step * lambda)
    : (weight, slope) => ridgeShrink(past(weight, slope), step * lambda);
}

/**
 * Trains a network by full batches with a constant step, and keeps the whole history. `advance(n)` trains at most n epochs
 * further and says whether there are more to come; however it is cut into slices, the numbers are the same to the last
 * bit, on every machine. Biases take plain gradient steps. A network or objective beyond the range of doubles ends the
 * training at the epoch before: no NaN, no ∞ is recorded. Throws a RangeError naming lambda, step, epochs or network.
 */
export class Training {
  readonly history: TrainingHistory;
  readonly #options: TrainingOptions;
  readonly #move: Move;
  readonly #gradient: Float64Array;
  #record: { -readonly [K in keyof TrainingHistory]: TrainingHistory[K] };

  constructor(options: TrainingOptions) {
    requireNumber('lambda', options.lambda, 0);
    requirePositive('step', options.step);
    if (!Number.isInteger(options.epochs) || options.epochs < 0)
      throw new RangeError(`epochs must be an integer of at least 0, not ${options.epochs}`);
    this.#options = options;
    this.#move = moveOf(options);
    this.#gradient = new Float64Array(options.start.length);
    this.#record = emptyHistory(hiddenUnits(options.start), options.epochs);
    this.#record.networks.set(options.start);
    this.#score(0);
    this.history = this.#record;
  }

  get finished(): boolean {
    return this.#record.diverged || this.#record.epoch >= this.#options.epochs;
  }

  advance(epochs: number): boolean {
    for (let k = 0; k < epochs && !this.finished; k += 1) this.#step();
    return !this.finished;
  }

  /** One epoch: the gradient is that of the last network, found as it was scored. */
  #step(): void {
    const { epoch, hidden } = this.#record;
    const [from, to] = [networkAt(this.#record, epoch), networkAt(this.#record, epoch + 1)];
    for (let j = 0; j < from.length; j += 1) {
      const [weight, slope] = [from[j] as number, this.#gradient[j] as number];
      to[j] = j < weightCount(hidden) ? this.#move(weight, slope) : weight - this.#options.step * slope + 0;
    }
    if (to.every(Number.isFinite) && Number.isFinite(this.#score(epoch + 1))) this.#record.epoch = epoch + 1;
    else this.#record.diverged = true;
  }

  /** Records how the network of an epoch does, and its gradient; the objective. */
  #score(epoch: number): number {
    const { points, heldBack } = this.#options;
    const record = this.#record;
    const network = networkAt(record, epoch);
    const weights = network.subarray(0, weightCount(record.hidden));
    const { loss, accuracy } = scoreWithGradient(network, points, this.#gradient);
    record.loss[epoch] = loss;
    record.accuracy[epoch] = accuracy;
    record.heldBackAccuracy[epoch] = scoreOf(network, heldBack).accuracy;
    record.zeros[epoch] = count(weights, (w) => w === 0);
    record.nearZeros[epoch] = count(weights, (w) => w !== 0 && Math.abs(w) < NEAR_ZERO);
    const objective = loss + penaltyOf(weights, this.#options);
    record.objective[epoch] = objective;
    return objective;
  }
}

/** λ times the penalty of the weights; 0 for λ = 0, also where their sum would overflow. */
function penaltyOf(weights: Float64Array, { penalty, lambda }: TrainingOptions): number {
  if (penalty === 'none' || lambda === 0) return 0;
  let sum = 0;
  for (const weight of weights) sum += penalty === 'l1' ? Math.abs(weight) : (weight * weight) / 2;
  return lambda * sum;
}

function count(weights: Float64Array, holds: (weight: number) => boolean): number {
  let found = 0;
  for (const weight of weights) if (holds(weight)) found += 1;
  return found;
}
