// The numbers that the article quotes.
import {
  type Iterates,
  lossGradient,
  norm,
  proximalDescent,
  quadratic,
  sparseShareRound,
  subgradientDescent,
  type Vec2,
  zeroFrom,
} from '#math';
import { formatNumber } from '#text/format.ts';

/** The length of (2, 2) for p = 1/2, 1, 2, 4 and ∞. */
export const lengths = [0.5, 1, 2, 4, Infinity].map((p) => formatNumber(norm([2, 2], p)));
/** The share of minima of round losses, in the square of half-width 10, that give a zero within a budget. */
export const share = (budget: number) => `${(100 * sparseShareRound({ budget, halfWidth: 10 })).toFixed(1)}%`;

/** One problem, run three ways. */
export const lambda = 0.5;
export const steps = 10_000;
const loss = quadratic({ center: [1.9, 0.7], condition: 4, angle: 55 });
const slope = (phi: readonly number[]) => lossGradient(loss, phi as Vec2);
const run = { lambda, start: [-1, 2], iterations: steps };
export const constant = described(subgradientDescent(slope, { ...run, step: 0.1 }));
export const falling = described(subgradientDescent(slope, { ...run, step: (k) => 0.1 / Math.sqrt(k) }));
export const proximal = described(proximalDescent(slope, { ...run, step: 0.1 }));

/** Of the second parameter: at how many steps it is zero, from which on it stays zero, and its last value. */
function described(history: Iterates) {
  const last = history.at(-1)?.[1] ?? Number.NaN;
  return {
    zeros: history.filter((phi) => phi[1] === 0).length,
    zeroFrom: zeroFrom(history, 1),
    last: last === 0 ? '0' : last.toFixed(5).replace('-', '−'),
  };
}
