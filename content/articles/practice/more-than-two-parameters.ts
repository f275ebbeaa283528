import { faceLaw, meanCount } from '#math/faces';
import { descentVolumes, recoveryProbabilities } from '#math/recovery';
import { formatNumber } from '#text/format.ts';
import type { Question } from '../../../src/components/practice/practice.ts';
import { choose } from '../more-than-two-parameters.ts';

const gradient = [-0.5, 0.2, 0.5, -0.1] as const;
const lambda = 0.5;
const coins = { n: 11, share: 0.3 };
const wide = faceLaw({ n: 10, law: 'gaussian', hold: 'share', value: 0.5 }).probability;
const [corner, flat] = [wide[0] ?? 0, wide[9] ?? 0];
const likeliest = Math.max(corner, flat, 1 - corner - flat);
const recovery = recoveryProbabilities(descentVolumes(100, 10));
const fromHalf = (m: number) => Math.abs((recovery[m] ?? Number.NaN) - 0.5);
const MEASUREMENTS = [10, 20, 33, 60] as const;
const nearHalf = MEASUREMENTS.toSorted((one, other) => fromHalf(one) - fromHalf(other))[0];
const REASONS: Record<(typeof MEASUREMENTS)[number], string> = {
  10: 'So many numbers are to be found, and their places, too. With as many measurements as non-zeros it all but never works.',
  20: 'Twice as many as there are non-zeros are still too few, nearly always.',
  33: 'About as many as the statistical dimension of the descent cone, and there the chance passes one half.',
  60: 'It works here, nearly always. One half is passed with far fewer.',
};

export const questions: readonly Question[] = [
  {
    kind: 'number',
    ask: 'How many faces of the ball in five dimensions have exactly two parameters that are not zero?',
    answer: 2 ** 2 * choose(5, 2),
    within: 1e-9,
    why: 'Choose two of five, and a sign for each: 10 times 4.',
  },
  {
    kind: 'number',
    ask: `At the best point the gradient is (${gradient.map((entry) => formatNumber(entry)).join(', ')}), and λ = ${lambda}. How many parameters can differ from zero at most?`,
    answer: gradient.filter((slope) => Math.abs(slope) === lambda).length,
    within: 1e-9,
    why: 'Only those whose slope has the size λ: there the gradient is at the wall of the cube.',
  },
  {
    kind: 'number',
    ask: `A Laplace centre with ${coins.n} parameters, a round loss, and ${formatNumber(100 * coins.share)}% of the centre’s norm as the budget. How many parameters survive, on average?`,
    answer: meanCount(faceLaw({ n: coins.n, law: 'laplace', hold: 'share', value: coins.share }).probability),
    within: 0.01,
    why: 'The largest for certain, and of the ten others three.',
  },
  {
    kind: 'choice',
    ask: 'Ten parameters, a round loss, a normal centre, half of its norm as the budget. Where is the best point most likely?',
    options: [
      {
        text: 'On a corner.',
        right: corner === likeliest,
        why: 'There are twenty of them, but nine of ten parameters would have to be cut to nothing.',
      },
      {
        text: 'On a face between corners and flat sides.',
        right: 1 - corner - flat === likeliest,
        why: 'Some parameters are zero and several are not: so it is nearly always.',
      },
      {
        text: 'On a flat side.',
        right: flat === likeliest,
        why: 'There are 1,024 of them, but it takes ten sizes that are all nearly alike.',
      },
    ],
  },
  {
    kind: 'choice',
    ask: 'A vector of 100 entries has 10 that are not zero. About how many random measurements give it an even chance of being found?',
    options: MEASUREMENTS.map((m) => ({ text: String(m), right: m === nearHalf, why: REASONS[m] })),
  },
];
