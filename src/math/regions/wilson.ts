import { requireNumber, requireWithin } from '../checks.ts';
import type { Interval } from '../subgradient.ts';

/** The normal distribution has 95% of its mass within this many standard deviations. */
const NORMAL_95 = 1.959963984540054;

/**
 * A 95% interval for a probability, of which `hits` in `trials` independent trials is the evidence [Wilson 1927, JASA 22]:
 * the p with |hits/trials − p| ≤ z√(p(1−p)/trials). Within [0, 1]; its low end is exactly 0 for no hit and its high end exactly
 * 1 for no miss; [0, 1] for no trial. Throws a RangeError naming trials (negative, not finite) or hits (not in [0, trials]).
 */
export function wilsonInterval(hits: number, trials: number): Interval {
  requireNumber('trials', trials, 0);
  requireWithin('hits', hits, [0, trials]);
  if (trials === 0) return [0, 1];
  const z2 = NORMAL_95 * NORMAL_95;
  const middle = hits + z2 / 2;
  const reach = NORMAL_95 * Math.sqrt((hits * (trials - hits)) / trials + z2 / 4);
  return [hits === 0 ? 0 : (middle - reach) / (trials + z2), hits === trials ? 1 : (middle + reach) / (trials + z2)];
}
