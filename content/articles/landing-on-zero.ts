// The numbers that the article quotes.
import {
  acceleratedDescent,
  clippingTrials,
  countZeros,
  type Iterates,
  lossGradient,
  penalizedMinimizer,
  proximalDescent,
  quadratic,
  subgradientDescent,
  supportFrom,
  type Vec2,
} from '#math';
import { formatNumber } from '#text/format.ts';

const whole = (count: number) => count.toLocaleString('en-GB');

/** One loss, four ways down. */
export const lambda = 0.5;
export const step = 0.3;
const loss = quadratic({ center: [1.8, 0.9], condition: 4, angle: 60 });
const slope = (phi: readonly number[]) => lossGradient(loss, phi as Vec2);
const long = { lambda, start: [-1, 2], step, iterations: 100_000 };
const short = { ...long, iterations: 200 };
export const iterations = { long: whole(long.iterations), short: whole(short.iterations) };
export const constant = described(subgradientDescent(slope, long));
export const falling = described(subgradientDescent(slope, { ...long, step: (k) => step / Math.sqrt(k) }));

const best = penalizedMinimizer(loss, { penalty: 'l1', lambda }).phi;
/** From which iteration on the zeros are right. */
export const found = {
  proximal: supportFrom(proximalDescent(slope, short), best),
  accelerated: supportFrom(acceleratedDescent(slope, short), best),
};

/** Where the minimum wants the parameter that clipping freezes at zero. */
export const wanted = formatNumber(penalizedMinimizer(loss, { penalty: 'l1', lambda: 0.3 }).phi[0]);

/** Of how many random problems clipping ends with a zero that is not there in which share. */
export const trials = 400;
export const wrong = `${Math.round(100 * clippingTrials({ problems: trials, seed: 1 }))}%`;

/** At how many iterations there is an exact zero, and the second parameter at the end. */
function described(history: Iterates) {
  return {
    withZero: history.filter((phi) => countZeros(phi) > 0).length || 'none',
    second: formatNumber(history.at(-1)?.[1] ?? Number.NaN),
  };
}
