import type { Random } from '../random.ts';
import type { Vec2 } from '../vector.ts';
import { exp, log1p, logistic, tanh } from './elementary.ts';
import type { LabelledPoints } from './points.ts';

/**
 * A network with two inputs, h hidden tanh units and one output: the logit of class 1 is
 * c + Σⱼ vⱼ·tanh(w₁ⱼx₁ + w₂ⱼx₂ + bⱼ). Its numbers stand in one array of 4h + 1, the connections first:
 * w₁ (h) · w₂ (h) · v (h) · b (h) · c. The first 3h are the weights; b and c, the biases, are never penalized.
 */
export type Network = Float64Array;

/** Connections a hidden unit has: two in, one out. */
const CONNECTIONS = 3;

/** The number of connections of a network with this many hidden units. */
export const weightCount = (hidden: number): number => CONNECTIONS * hidden;

/** The numbers that stand for a network with this many hidden units. */
export const networkLength = (hidden: number): number => weightCount(hidden) + hidden + 1;

/** The number of hidden units of a network. Throws a RangeError naming network when its length is that of none. */
export function hiddenUnits(network: Network): number {
  const hidden = (network.length - 1) / 4;
  if (!Number.isInteger(hidden) || hidden < 1)
    throw new RangeError(`network must hold 4h + 1 numbers for some h of at least 1, not ${network.length}`);
  return hidden;
}

/** The weights into a unit and its bias start within ± this: steep enough that the units bend across points near 1. */
const REACH = 1.5;

/**
 * A network to start from: what goes into a unit, and its bias, even within ±1.5, the weights out even within ±√(3/hidden),
 * so that the logit starts within about ±1; its own bias 0. The same on every machine for the same generator.
 * Throws a RangeError naming hidden unless it is an integer ≥ 1.
 */
export function startingNetwork(hidden: number, random: Random): Network {
  if (!Number.isInteger(hidden) || hidden < 1)
    throw new RangeError(`hidden must be an integer of at least 1, not ${hidden}`);
  const network = new Float64Array(networkLength(hidden));
  for (let k = 0; k < 4 * hidden; k += 1) {
    const isOut = k >= 2 * hidden && k < weightCount(hidden);
    network[k] = (isOut ? Math.sqrt(3 / hidden) : REACH) * (2 * random() - 1);
  }
  return network;
}

/** The logit of class 1 at a point. NaN and ∞ in the network are carried on. */
export function logitAt(network: Network, x1: number, x2: number): number {
  const h = (network.length - 1) / 4;
  let sum = network[4 * h] as number;
  for (let j = 0; j < h; j += 1) sum += (network[2 * h + j] as number) * unitAt(network, j, [x1, x2]);
  return sum;
}

/** What the j-th hidden unit gives at a point. */
function unitAt(network: Network, j: number, [x1, x2]: Vec2): number {
  const h = (network.length - 1) / 4;
  return tanh((network[j] as number) * x1 + (network[h + j] as number) * x2 + (network[3 * h + j] as number));
}

/** −ln of the probability that a logit z gives to the true class: max(z, 0) − z·label + ln(1 + e^−|z|), never overflowing. */
export function crossEntropy(z: number, label: number): number {
  return Math.max(z, 0) - z * label + log1p(exp(-Math.abs(z)));
}

/** Whether a logit is on the side of a class; ½ is on the side of class 0. */
const isRight = (z: number, label: number) => z > 0 === (label === 1);

/** How well a network does on points: the mean cross-entropy, and the share of points on the right side. */
export interface Score {
  readonly loss: number;
  readonly accuracy: number;
}

/** The score of a network on points, at least one. NaN in the network gives a NaN loss. */
export function scoreOf(network: Network, { at, label }: LabelledPoints): Score {
  let loss = 0;
  let right = 0;
  for (let i = 0; i < label.length; i += 1) {
    const z = logitAt(network, at[2 * i] as number, at[2 * i + 1] as number);
    loss += crossEntropy(z, label[i] as number);
    if (isRight(z, label[i] as number)) right += 1;
  }
  return { loss: loss / label.length, accuracy: right / label.length };
}

/**
 * The score of a network on points and, in `gradient` (as long as the network, overwritten), the derivatives of its mean
 * cross-entropy L: with the error δ = p − label of each point, ∂L/∂c = mean δ, ∂L/∂vⱼ = mean δuⱼ and, through the unit's
 * slope 1 − uⱼ², ∂L/∂bⱼ = mean δvⱼ(1 − uⱼ²), ∂L/∂wₖⱼ = mean δvⱼ(1 − uⱼ²)xₖ. Throws a RangeError naming network.
 */
export function scoreWithGradient(network: Network, { at, label }: LabelledPoints, gradient: Float64Array): Score {
  const h = hiddenUnits(network);
  const units = new Float64Array(h);
  gradient.fill(0);
  let loss = 0;
  let right = 0;
  for (let i = 0; i < label.length; i += 1) {
    const point = [at[2 * i] as number, at[2 * i + 1] as number] as const;
    let z = network[4 * h] as number;
    for (let j = 0; j < h; j += 1) {
      units[j] = unitAt(network, j, point);
      z += (network[2 * h + j] as number) * (units[j] as number);
    }
    loss += crossEntropy(z, label[i] as number);
    if (isRight(z, label[i] as number)) right += 1;
    addSlopes({ network, gradient, units }, point, logistic(z) - (label[i] as number));
  }
  for (let j = 0; j < gradient.length; j += 1) gradient[j] = (gradient[j] as number) / label.length;
  return { loss: loss / label.length, accuracy: right / label.length };
}

interface Backward {
  readonly network: Network;
  readonly gradient: Float64Array;
  readonly units: Float64Array;
}

/** Adds one point's part to the sums of the gradient. */
function addSlopes({ network, gradient, units }: Backward, [x1, x2]: Vec2, delta: number): void {
  const h = units.length;
  const add = (k: number, slope: number) => {
    gradient[k] = (gradient[k] as number) + slope;
  };
  for (let j = 0; j < h; j += 1) {
    const unit = units[j] as number;
    const inner = delta * (network[2 * h + j] as number) * (1 - unit * unit);
    add(j, inner * x1);
    add(h + j, inner * x2);
    add(2 * h + j, delta * unit);
    add(3 * h + j, inner);
  }
  add(4 * h, delta);
}

/** The hidden units with no way through, by index: both weights in are exactly zero, or the one out. */
export function deadUnits(network: Network): number[] {
  const h = hiddenUnits(network);
  const isZero = (k: number) => network[k] === 0;
  return Array.from({ length: h }, (_, j) => j).filter((j) => isZero(2 * h + j) || (isZero(j) && isZero(h + j)));
}
