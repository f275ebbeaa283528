import { lossGradient, penalizedMinimizer, proximalDescent, quadratic, type Vec2 } from '#math';
import { formatNumber } from '#text/format.ts';
import type { Question } from '../../../src/components/practice/practice.ts';
import { wanted } from '../landing-on-zero.ts';

const step = { v: 0.03, t: 0.1, lambda: 0.5 };
const kept = step.v - Math.min(Math.max(step.v, -step.t * step.lambda), step.t * step.lambda);

const momentum = { mu: 0.9, t: 0.01, lambda: 0.3 };
const chatter = { t: 0.1, lambda: 0.3 };

/** Twice the reciprocal of the largest curvature, which is 1 here, is the end; one step beyond it does not settle. */
const loss = quadratic({ center: [1.8, 0.9], condition: 4, angle: 60 });
const slope = (phi: readonly number[]) => lossGradient(loss, phi as Vec2);
const best = penalizedMinimizer(loss, { penalty: 'l1', lambda: 0.5 }).phi;
const arrives = (t: number) => {
  const [x = Number.NaN, y = Number.NaN] =
    proximalDescent(slope, { lambda: 0.5, start: [-1, 2], step: t, iterations: 2000 }).at(-1) ?? [];
  return Math.hypot(x - best[0], y - best[1]) < 1e-6;
};

export const questions: readonly Question[] = [
  {
    kind: 'number',
    ask: `After a gradient step on the loss alone a weight stands at ${step.v}; t = ${step.t} and λ = ${step.lambda}. Where does the proximal step put it?`,
    answer: kept,
    within: 0,
    why: `It lies between −tλ and tλ = ${formatNumber(step.t * step.lambda)}, so clamp gives it back as it is, and what is left is exactly 0.`,
  },
  {
    kind: 'number',
    ask: `PyTorch’s SGD with momentum=${momentum.mu}, a learning rate of ${momentum.t}, and λ = ${momentum.lambda}. By how much should weights be soft-thresholded after each step?`,
    answer: (momentum.t * momentum.lambda) / (1 - momentum.mu),
    within: 1e-6,
    why: 'With momentum μ the steps are about 1/(1 − μ) times as long, and the threshold has to be: tλ/(1 − μ).',
  },
  {
    kind: 'choice',
    ask: 'A weight has been clipped to zero as it crossed, and frozen. Is it a zero of the minimizer?',
    options: [
      {
        text: 'Yes: it was on its way there.',
        right: false,
        why: `It may only have been passing. In the state “Frozen too early” the minimum wants it at ${wanted}.`,
      },
      {
        text: 'Perhaps. Only the slope at the end can tell.',
        right: Number(wanted) !== 0,
        why: 'A zero needs a slope of at most λ in size at the minimizer; one that was frozen early has never been asked again.',
      },
    ],
  },
  {
    kind: 'number',
    ask: `Subgradient steps of constant length t = ${chatter.t} with full batches, λ = ${chatter.lambda}. Within which distance of zero does a weight that belongs there stay, in the end?`,
    answer: 2 * chatter.t * chatter.lambda,
    within: 1e-9,
    why: 'A step from near zero is t times a slope of at most λ + λ: at the minimizer the loss pulls no harder than λ.',
  },
  {
    kind: 'choice',
    ask: 'The largest curvature of a quadratic loss is 1. With which step does proximal gradient descent still arrive?',
    options: [
      {
        text: '0.5 and 1, but not 1.9',
        right: !arrives(1.9),
        why: 'Up to 1 its rate is proved; it arrives with any step below 2.',
      },
      {
        text: '0.5, 1 and 1.9',
        right: arrives(0.5) && arrives(1) && arrives(1.9),
        why: 'It arrives with any step below two over the largest curvature. Beyond, the iterates may grow without bound.',
      },
      {
        text: 'any step, for the proximal map is exact',
        right: false,
        why: 'The proximal map is exact, but the gradient step before it can still be too long.',
      },
    ],
  },
];
