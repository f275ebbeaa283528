import { constrainedMinimizer, norm, quadratic, softThreshold, type Vec2 } from '#math';
import { formatPoint } from '#text/format.ts';
import type { Question } from '../../../src/components/practice/practice.ts';
import { constant } from '../on-the-sparsity-of-l1-regularization.ts';

const round = { center: [1.6, 1.1], condition: 1, angle: 0, p: 1, budget: 1 } as const;
const { phi } = constrainedMinimizer(quadratic(round), round);
const place = (at: Vec2, why: string) => ({
  text: formatPoint(at.map((entry) => Number(entry.toFixed(2)))),
  at,
  right: at[0] === phi[0] && at[1] === phi[1],
  why,
});

const kink = { z: 3, lambda: 0.8 };
const slope = { at: 0.2, lambda: 0.5 };
const atOrigin = [-1.2, 0.7] as const;
const held = Math.abs(slope.at) < slope.lambda;

export const questions: readonly Question[] = [
  {
    kind: 'point',
    ask: 'These contours are circles. Point at the place in the diamond where the loss is least.',
    picture: round,
    options: [
      place(
        [1, 0],
        'With circles the corner needs φ̂ to differ in its two entries by at least the budget, 1. Here they differ by 0.5.',
      ),
      place(phi, 'It is the point of the diamond nearest to φ̂, and it lies inside an edge: neither parameter is zero.'),
      place([0.5, 0.5], 'The middle of the edge is nearest only to centres on the diagonal.'),
      place([0, 1], 'This corner lies on the far side: φ̂ is nearer to the other axis.'),
    ],
  },
  {
    kind: 'number',
    ask: `One parameter, the loss ½(φ − ${kink.z})², and λ = ${kink.lambda}. Where is the loss plus λ|φ| least?`,
    answer: softThreshold(kink.z, kink.lambda),
    within: 1e-9,
    why: `Soft thresholding takes λ from ${kink.z}: the loss pulls until its slope has dropped to λ.`,
  },
  {
    kind: 'choice',
    ask: `The loss is convex, λ is ${slope.lambda}, and where the objective is least the slope of the loss in φ₂ is ${slope.at}. What is φ₂ there?`,
    options: [
      {
        text: 'exactly zero',
        right: held,
        why: 'A parameter that is not zero needs a slope of exactly λ in size to hold it, and this one is weaker.',
      },
      {
        text: 'small, but not zero',
        right: !held,
        why: 'Whatever is not zero is held by a slope of exactly λ in size; this one is weaker.',
      },
      {
        text: 'that depends on the rest of the loss',
        right: false,
        why: 'The slope at the minimizer is all that counts: less than λ in size, it forces a zero.',
      },
    ],
  },
  {
    kind: 'number',
    ask: `At φ = 0 the gradient of a convex loss is (−${-atOrigin[0]}, ${atOrigin[1]}). From which λ on are both parameters zero?`,
    answer: norm(atOrigin, Number.POSITIVE_INFINITY),
    within: 1e-9,
    why: 'That is λ_max, the size of the steepest partial derivative at the origin: from there on both slopes are tolerated.',
  },
  {
    kind: 'choice',
    ask: 'A training loop adds λ times the sum of |w| to the loss and steps down its gradient, always with the same step. What becomes of a weight that belongs at zero?',
    options: [
      {
        text: 'It comes to rest at exactly zero.',
        right: constant.zeros > 0,
        why: 'Nothing in such a step knows where the kink is: it carries the weight across.',
      },
      {
        text: 'It chatters about zero.',
        right: constant.zeros === 0,
        why: 'The penalty’s slope does not fade near zero, so a step carries the weight across, and later ones carry it back.',
      },
      {
        text: 'It comes nearer with each step, for ever.',
        right: false,
        why: 'That is what a smooth penalty does. Here the slope keeps its size up to the kink.',
      },
    ],
  },
];
