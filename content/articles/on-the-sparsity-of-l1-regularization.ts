// The numbers that the article quotes.
import { defaults } from '#figure/controls/controls.ts';
import {
  type Iterates,
  lassoPath,
  leastErrorBetween,
  lossGradient,
  meanSquaredError,
  norm,
  pairMinimizer,
  proximalDescent,
  quadratic,
  sparseShareRound,
  subgradientDescent,
  type Vec2,
  zeroFrom,
} from '#math';
import { formatNumber, formatShare } from '#text/format.ts';
import { widget as twoFeatures } from '#widgets/two-features/parameters.ts';
import { drawSample } from '#widgets/two-features/sample.ts';

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

interface Trials {
  /** How many sets of birds are drawn, by the seeds 1, 2, …. */
  readonly sets?: number;
  /** How many birds are in each. */
  readonly rows?: number;
  readonly lambda?: number;
}
const SETS = 1000;
const { rows: birds, lambda: given } = defaults(twoFeatures.parameters);

/**
 * Of so many sets of birds, the shares for which L1 predicts the birds that were not drawn with a lower mean squared error
 * than least squares does: `some`, for one λ > 0 at least; `given`, for this λ. The first is exact: the solution is
 * piecewise linear in λ. Throws where a set does not determine its least-squares solution.
 */
export function heldOutGains({ sets = SETS, rows = birds, lambda = given }: Trials = {}) {
  let [gained, gainedHere] = [0, 0];
  for (let seed = 1; seed <= sets; seed += 1) {
    const { loss, heldOut } = drawSample({ rows, seed });
    if (!loss.bowl) throw new Error(`${rows} birds, seed ${seed}: there are many least-squares solutions`);
    const path = lassoPath(loss.bowl).map(({ phi }) => phi);
    const plain = meanSquaredError(heldOut, loss.center);
    const least = path.map((phi, i) => leastErrorBetween(heldOut, path[i - 1] ?? phi, phi));
    const { phi } = pairMinimizer(loss, { penalty: 'l1', lambda });
    gained += Number(Math.min(...least) < plain);
    gainedHere += Number(meanSquaredError(heldOut, phi) < plain);
  }
  return { some: gained / sets, given: gainedHere / sets };
}

const gains = heldOutGains();
/** The birds of the running example: how many are not drawn, and for which share of the draws a penalty helps. */
export const drawing = {
  others: drawSample(defaults(twoFeatures.parameters)).heldOut.target.length,
  sets: SETS.toLocaleString('en-GB'),
  some: formatShare(gains.some),
  given: formatShare(gains.given),
  /** The same with forty birds. */
  more: formatShare(heldOutGains({ rows: 40 }).given),
};
