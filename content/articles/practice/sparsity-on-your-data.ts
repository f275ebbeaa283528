import { defaults } from '#figure/controls/controls.ts';
import { degreesOfFreedom, designOf, exactPath, lambdaMax, pathAt } from '#math/regression';
import { textAtHand } from '#scenes/tables/at-hand.ts';
import { askedIn } from '#widgets/regularization-path/asked.ts';
import { eventsOf } from '#widgets/regularization-path/events.ts';
import { widget } from '#widgets/regularization-path/parameters.ts';
import { trace } from '#widgets/regularization-path/run.ts';
import type { Question } from '../../../src/components/practice/practice.ts';

/** Four rows, and three columns that say nothing of each other. */
const COLUMNS = [
  [1, 1, -1, -1],
  [1, -1, 1, -1],
  [1, -1, -1, 1],
];
const least = [12, -18, 7];
/** A target that the three columns make up with these coefficients. */
const target =
  COLUMNS[0]?.map((_, row) => COLUMNS.reduce((sum, column, j) => sum + (column[row] ?? 0) * (least[j] ?? 0), 0)) ?? [];
const design = designOf(COLUMNS, target);
const lambda = 5;
const second = pathAt(exactPath(design), lambda)[1] ?? Number.NaN;

/** Two columns and their sum. */
const summed = designOf([COLUMNS[0] ?? [], COLUMNS[1] ?? [], [2, 0, 0, -2]], target);

const copies = { one: 3, other: 1, now: 0.5 };
const events = eventsOf(trace(askedIn(defaults(widget.parameters)), { shipped: textAtHand('diabetes') }));
const leaves = events.some(({ kind }) => kind === 'leaves');
const returns = events.some(({ kind }) => kind === 'comes back');

export const questions: readonly Question[] = [
  {
    kind: 'number',
    ask: `Three standardized columns pull at the centred target with ${least.join(', ').replace('-', '−')}. What is the least λ with which the lasso has all coefficients at zero?`,
    answer: lambdaMax(design),
    within: 1e-9,
    why: 'The hardest pull has to be held, whatever its sign.',
  },
  {
    kind: 'number',
    ask: `The three columns are uncorrelated. What is the second coefficient at λ = ${lambda}?`,
    answer: second,
    within: 0.01,
    why: 'Without correlation each coefficient is its own pull, brought closer to zero by λ.',
  },
  {
    kind: 'number',
    ask: 'At a λ that was fixed beforehand the lasso keeps three columns, one of which is the sum of the other two. How many degrees of freedom does the fit count?',
    answer: degreesOfFreedom(summed, Float64Array.of(1, 1, 1)),
    within: 1e-9,
    why: 'The rank of the columns in use: the sum adds no direction to the other two.',
  },
  {
    kind: 'number',
    ask: `A column stands in the table twice, and the lasso gives its copies ${copies.one} and ${copies.other}. Another minimum gives the first copy ${copies.now}. What does it give the second?`,
    answer: copies.one + copies.other - copies.now,
    within: 1e-9,
    why: 'Fit and penalty are the same as long as the two have one sign and the same sum.',
  },
  {
    kind: 'choice',
    ask: 'A column has come into the lasso as λ fell. What can become of it as λ falls further?',
    options: [
      { text: 'It stays.', right: !leaves, why: 'Not always: others may come in that say what it said.' },
      {
        text: 'It may leave, and is then out for good.',
        right: leaves && !returns,
        why: 'It may leave, but a pull that the penalty could hold need not stay so small.',
      },
      {
        text: 'It may leave, and come back.',
        right: returns,
        why: 'On the diabetes data s3 does, with the other sign.',
      },
    ],
  },
];
