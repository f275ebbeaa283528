import { constrainedMinimizer, quadratic, sparseShareRound, type Vec2 } from '#math';
import { formatPoint } from '#text/format.ts';
import type { Question } from '../../../src/components/practice/practice.ts';
import { inDisc } from '../how-typical-is-typically.ts';

const round = { condition: 1, angle: 0, p: 1, budget: 1 } as const;
const zerosAt = (center: Vec2, shape: { condition: number; angle: number } = round) =>
  constrainedMinimizer(quadratic({ ...shape, center }), round).zeros;
const centre = (at: Vec2, why: string) => ({ text: formatPoint(at), right: zerosAt(at) > 0, why });

const first = 3;
const square = { budget: 1, halfWidth: 2 };
const leaning = { condition: 4, angle: 60 };
const diagonal: Vec2 = [4, 4];

export const questions: readonly Question[] = [
  {
    kind: 'choice',
    ask: 'Round contours, budget 1. Which of these centres gives a zero?',
    options: [
      centre([1.5, 1.2], 'The sizes differ by 0.3, less than the budget: an edge.'),
      centre([-0.4, -2.1], 'The sizes differ by 1.7, more than the budget, so a corner is nearest.'),
      centre([2.4, -1.9], 'The sizes differ by 0.5, less than the budget: an edge, though the centre is far away.'),
    ],
  },
  {
    kind: 'number',
    ask: `Round contours, budget 1, and φ̂₁ = ${first}. How large may φ̂₂ be at most, if there is to be a zero and φ̂₂ is the smaller?`,
    answer: first - round.budget,
    within: 1e-9,
    why: 'There is a zero as long as the two sizes differ by at least the budget.',
  },
  {
    kind: 'number',
    ask: `Round contours, budget ${square.budget}, centres spread evenly over the square of half-width ${square.halfWidth}, outside of the diamond. What share of them gives a zero, in percent?`,
    answer: 100 * sparseShareRound(square),
    within: 0.6,
    why: 'It is 4(w − c)² / (4w² − 2c²) = 4/14, in percent.',
  },
  {
    kind: 'choice',
    ask: 'Two standardized features, the centre and the budget given. Their correlation grows from 0 to 0.95. What does that do to the zeros?',
    options: [
      {
        text: 'Nothing.',
        right: inDisc(4, 45, 3) === inDisc(1, 0, 3),
        why: 'The ellipses grow long along a diagonal, and in this one direction the strips do not lean.',
      },
      {
        text: 'There are more of them.',
        right: false,
        why: 'Long ellipses make more zeros in every other direction; along the diagonals their length makes no difference.',
      },
      {
        text: 'There are fewer.',
        right: false,
        why: 'No ellipse does worse than the circle over a disc, and along the diagonals it does just as well.',
      },
    ],
  },
  {
    kind: 'choice',
    ask: 'Both entries of the centre are equal: (4, 4), budget 1. Can there be a zero?',
    options: [
      {
        text: 'Yes, for some ellipses.',
        right: zerosAt(diagonal, leaning) > 0,
        why: 'With a stretch of 4 and the long axis at 60°, for instance, the best point is (1, 0).',
      },
      {
        text: 'No, the middle of the edge is nearest.',
        right: zerosAt(diagonal, leaning) === 0,
        why: 'So it is for round contours. The ellipse of stretch 4 at 60° touches a corner.',
      },
    ],
  },
];
