import { lambdaMax, penalizedPoint } from '../optimize/penalized.ts';
import { lossGradient, quadratic } from '../quadratic.ts';
import { seededRandom } from '../random.ts';
import type { Vec2 } from '../vector.ts';
import { clippedDescent } from './descent.ts';

/** What the trials draw: centre and start from the square [−4, 4]², condition from 1 to 100 evenly on a log scale. */
const REACH = 4;
const DECADES = 2;
/** Steps well below 1/(largest curvature), and enough of them for what dies to have died. */
const RUN = { step: 0.1, iterations: 4000 };

/**
 * The share of random two-parameter problems in which clip-at-zero-and-freeze ends with a zero that the minimum of
 * L + λ‖·‖₁ does not have: any angle, λ evenly from 0 to λ max, the problems fixed by the seed.
 * Throws a RangeError naming seed.
 */
export function clippingTrials({ problems, seed }: { problems: number; seed: number }): number {
  const random = seededRandom(seed);
  const between = (low: number, high: number) => low + (high - low) * random();
  const point = (): Vec2 => [between(-REACH, REACH), between(-REACH, REACH)];
  let wrong = 0;
  for (let i = 0; i < problems; i += 1) {
    const q = quadratic({ center: point(), condition: 10 ** between(0, DECADES), angle: between(-180, 180) });
    const lambda = between(0, lambdaMax(q));
    const history = clippedDescent((phi) => lossGradient(q, phi as Vec2), { ...RUN, lambda, start: point() });
    const best = penalizedPoint(q, { penalty: 'l1', lambda });
    if (history.at(-1)?.some((x, j) => x === 0 && best[j] !== 0)) wrong += 1;
  }
  return wrong / problems;
}
