import { type Random, seededRandom } from '../random.ts';
import { descentVolumes, dimensionSpread, statisticalDimension } from './descent-volumes.ts';
import { leastMeasurements } from './least-measurements.ts';
import { Measurements } from './measurements.ts';

/**
 * Trials of recovery in ℝⁿ with k non-zeros, for ever: from how many measurements on each recovers; NaN where one is undecided.
 * The same seed and n draw the same measurements for every k, and so no trial needs fewer of them for more non-zeros.
 * Throws a RangeError naming n, k or seed.
 */
export function* trialSeries(n: number, k: number, seed: number): Generator<number, never, undefined> {
  const volumes = descentVolumes(n, k);
  const guess = { at: statisticalDimension(volumes), reach: dimensionSpread(volumes) };
  const random = seededRandom(seed);
  for (;;) yield leastMeasurements(new Measurements(n, ownRandom(random)), k, guess);
}

/** A generator for one trial: how many numbers one draws is nothing to the next. */
const ownRandom = (random: Random): Random => seededRandom(random() * 2 ** 53);
