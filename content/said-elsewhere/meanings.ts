import { formatNumber, formatPoint } from '#text/format.ts';
import type { Values } from '#widgets/values-at.ts';
import { less } from '../articles/testing/claim.ts';
import { laplaceMean } from './numbers.ts';
import type { Saying } from './saying.ts';

const shown = (value: Values[string] | undefined) => formatNumber(Number(value));
const point = (now: Values) => formatPoint([Number(now.phi1), Number(now.phi2)]);
const TWINS = '?center=1.2,0.4&condition=100&angle=-45&lambda=0.5';
const SWAPPED = '?center=0.4,1.2&condition=100&angle=-45&lambda=0.5';
/** What the loss alone wants, and λ, in the figure of one parameter. */
const WISH = 0.5;

/** Of λ, zeros and priors: what they mean. */
export const meanings: readonly Saying[] = [
  {
    id: 'one-knob',
    sentence: 'λ and the budget c are one and the same knob.',
    verdict: 'Not one-to-one',
    truth: (now) =>
      `For a given convex loss each $\\lambda$ has its budget. The way back is not unique: every budget from ${shown(now.budget)} on, the norm of the centre, is $\\lambda = 0$, and every $\\lambda$ from ${shown(now['lambda-max'])} on is budget 0. With another loss the same $\\lambda$ is another budget.`,
    when: 'A convex loss with one minimizer for each $\\lambda$; for powers $p < 1$ some budgets belong to no $\\lambda$.',
    facts: ['F8', 'F2'],
    shown: {
      widget: 'budget-curve',
      query: '?hold=budget&budget=3.5',
      holds: (now, at) =>
        now.lambda === 0 &&
        at('?hold=budget&budget=3').lambda === 0 &&
        at('?lambda=1.5').budget === at('?lambda=2').budget,
    },
    card: 'A budget to spare',
    see: () => 'Here the budget can move, and $\\lambda$ stays at 0.',
  },
  {
    id: 'same-lambda',
    sentence: 'A λ that worked elsewhere means the same here.',
    verdict: 'Only in equal units',
    truth: (now, at) =>
      `$\\lambda$ is compared with slopes of the loss and has their units. Measure the target in units twice as large, and the centre is half as far out. With the same $\\lambda = 0.6$ the minimum is then ${point(now)}; it was ${point(at('?lambda=0.6'))}. A share of $\\lambda_{\\max}$ does not mind the units of the target.`,
    when: 'Data in other units, of other size, or with the loss summed where it was averaged.',
    facts: ['F2', 'F8', 'F23'],
    shown: {
      widget: 'penalized-minimum',
      query: '?center=0.9,0.45&lambda=0.6',
      holds: (now, at) => now.zeros === 2 && at('?lambda=0.6').zeros === 1,
    },
    card: 'The same λ, half the centre',
    see: () => 'Both parameters are zero now.',
  },
  {
    id: 'laplace-prior',
    sentence: 'A Laplace prior expects zeros.',
    verdict: 'Only the mode does',
    truth: (now) =>
      `A draw from it is zero with probability 0. Zero can be the most probable value, given the data: here ${shown(now.lasso)}, where the data want ${WISH} and $\\lambda = 1$. The mean, given the same data, is ${formatNumber(laplaceMean(WISH, 1))}, which is not zero.`,
    when: 'One parameter, normal noise of variance 1.',
    facts: ['F22'],
    shown: {
      widget: 'shrinkage-curve',
      query: `?show=lasso&z=${WISH}`,
      holds: (now) => now.lasso === 0 && less(0.1, laplaceMean(WISH, 1)),
    },
    card: 'The mode is zero',
    see: () => 'The curve is that of the mode. The mean has no flat part.',
  },
  {
    id: 'zero-does-not-matter',
    sentence: 'A feature with weight zero does not matter.',
    verdict: 'It was not chosen',
    truth: (now, at) =>
      `Of two features that are nearly alike $L_1$ keeps one: here ${point(now)}. Exchange the two parts of the centre, between which this loss hardly tells a difference, and it keeps the other: ${point(at(SWAPPED))}. Of two exact copies either will do, or any mixture.`,
    when: 'Features that are much alike. Which zeros are right is a question of its own.',
    facts: ['F19', 'F29', 'F37'],
    shown: {
      widget: 'penalized-minimum',
      query: TWINS,
      holds: (now, at) => now.phi2 === 0 && less(0, now.phi1) && at(SWAPPED).phi1 === 0 && less(0, at(SWAPPED).phi2),
    },
    card: 'One of two near copies',
    see: () => 'The valley runs from one axis to the other.',
  },
  {
    id: 'robust',
    sentence: 'L1 is robust against outliers.',
    verdict: 'Only as a loss',
    truth: (now, at) =>
      `The absolute value of a *residual* gives the median, which an outlier does not carry away. As a *penalty* it leaves the loss as it was: beyond $\\lambda$ the answer follows what the data want, one for one. Here they want 4.5 and get ${shown(now.lasso)}; at 90 they get ${shown(at('?show=lasso&z=90').lasso)}.`,
    when: 'A squared loss with an $L_1$ penalty.',
    facts: ['F38', 'F13'],
    shown: {
      widget: 'shrinkage-curve',
      query: '?show=lasso&z=4.5',
      holds: (now, at) => now.lasso === 3.5 && at('?show=lasso&z=90').lasso === 89,
    },
    card: 'It follows',
    see: () => 'Outside of the flat part the curve is as steep as the diagonal.',
  },
];
