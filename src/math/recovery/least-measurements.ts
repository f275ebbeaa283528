import { requireWhole } from '../checks.ts';
import type { Measurements } from './measurements.ts';
import { recovers } from './recovery-trial.ts';

/** Where the answer is likely, and how far from there. */
interface Guess {
  readonly at: number;
  readonly reach: number;
}

/**
 * From how many measurements on L1 recovers a vector whose first k entries are positive and the others zero. What m rows recover, m + 1
 * do: their null space is smaller. Fewer than k never suffice, as some direction on the support alone keeps them, nor do
 * fewer than n where all of k = n; n do, being independent: all this almost surely. The others are decided by certificates,
 * from the guess outward, and then by halving. NaN where a decision on the way cannot be told from rounding.
 * Throws a RangeError naming k.
 */
export function leastMeasurements(measurements: Measurements, k: number, { at, reach }: Guess): number {
  requireWhole('k', k, [0, measurements.n]);
  if (k === 0) return 0;
  let [fails, works] = [k - 1, measurements.n];
  let [probe, step] = [Math.round(at), Math.max(1, Math.round(reach))];
  let last: boolean | undefined;
  while (works - fails > 1) {
    if (!(probe > fails && probe < works)) probe = Math.floor((fails + works) / 2);
    const outcome = recovers(measurements.first(probe), k);
    if (outcome === undefined) return Number.NaN;
    if (outcome) works = probe;
    else fails = probe;
    const turned = last !== undefined && last !== outcome;
    if (turned) step = 0;
    last = outcome;
    probe = step === 0 ? Math.floor((fails + works) / 2) : outcome ? probe - step : probe + step;
    step *= 2;
  }
  return works;
}
