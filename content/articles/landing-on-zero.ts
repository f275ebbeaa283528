// The numbers that the article quotes.

import { defaults } from '#figure/controls/controls.ts';
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
import { askedIn } from '#widgets/network-training/asked.ts';
import { modelAt } from '#widgets/network-training/model.ts';
import { widget } from '#widgets/network-training/parameters.ts';
import { STEP, train } from '#widgets/network-training/run.ts';

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

/**
 * Each parameter as a product, the factors penalized smoothly: plain gradient descent on L(u∘v) + ½λ(‖u‖² + ‖v‖²), over
 * (u₁, u₂, v₁, v₂).
 */
const factors = { lambda: 0, start: [1, 1, 1, 1], step: 0.1, iterations: 1000 };
const [u1 = 0, u2 = 0, v1 = 0, v2 = 0] =
  subgradientDescent(([a = 0, b = 0, c = 0, d = 0]) => {
    const [g1 = 0, g2 = 0] = slope([a * c, b * d]);
    return [g1 * c + lambda * a, g2 * d + lambda * b, g1 * a + lambda * c, g2 * b + lambda * d];
  }, factors).at(-1) ?? [];
export const products: Vec2 = [u1 * v1, u2 * v2];
export const factored = {
  step: factors.step,
  steps: whole(factors.iterations),
  first: formatNumber(products[0]),
  second: formatNumber(products[1], 2),
};

/** Of how many random problems clipping ends with a zero that is not there in which share. */
export const trials = 400;
export const wrong = `${Math.round(100 * clippingTrials({ problems: trials, seed: 1 }))}%`;

/** The weights that the figure's network ends with, or one that is trained in another way. */
const usual = askedIn(defaults(widget.parameters));
const trained = (changed: Partial<typeof usual> = {}) =>
  modelAt(Number.POSITIVE_INFINITY, train({ ...usual, ...changed }));
const proximal = trained();
const chattering = trained({ method: 'subgradient' });
/** How many weights are exactly zero after as many epochs as usual, and after ten times as many. */
export const epochs = {
  few: whole(usual.epochs),
  many: whole(10 * usual.epochs),
  usual: proximal.values['exact-zeros'],
  long: trained({ epochs: 10 * usual.epochs }).values['exact-zeros'],
};

/**
 * What a threshold makes of the weights that subgradient steps end with: how many are below it, and how many are then zero,
 * or not, as they are in the proximal network.
 */
export function cutAt(threshold: number) {
  const cut = Array.from(chattering.weights, (weight) => Math.abs(weight) < threshold);
  return {
    zeros: cut.filter(Boolean).length,
    same: cut.filter((zero, i) => zero === (proximal.weights[i] === 0)).length,
  };
}
/** A weight that belongs at zero stays within 2tλ of it. */
const threshold = 2 * STEP * usual.lambda;
const cut = cutAt(threshold);
export const honest = {
  at: formatNumber(threshold),
  zeros: cut.zeros,
  agree:
    cut.same === proximal.weights.length
      ? 'the same as the proximal method’s'
      : `${cut.same} of the ${proximal.weights.length} weights as the proximal method has them`,
};

/** At how many iterations there is an exact zero, and the second parameter at the end. */
function described(history: Iterates) {
  return {
    withZero: history.filter((phi) => countZeros(phi) > 0).length || 'none',
    second: formatNumber(history.at(-1)?.[1] ?? Number.NaN),
  };
}
