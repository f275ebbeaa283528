import { formatNumber } from '#text/format.ts';
import type { FaceModel } from './model.ts';

/** How many corners, and how many points without a zero, beside what the law says. */
export function describe(now: FaceModel): string {
  if (now.values.outside === 0) return `${ending(now)}${nothing(now)}`;
  return `${ending(now)}${who(now)} ${found(now)}; the law predicts ${lawful(now)}.${mean(now)}${deviation(now)}`;
}

const centres = ({ asked }: FaceModel) => (asked.law === 'gaussian' ? 'normal centres' : 'Laplace centres');

/** Why there are fewer centres than were asked for. */
const ending = ({ drawn, asked }: FaceModel) =>
  drawn === asked.trials ? '' : `Cancelled after ${formatNumber(drawn)} of ${formatNumber(asked.trials)} centres. `;

const nothing = (now: FaceModel) =>
  now.drawn === 0
    ? 'No centre is drawn yet.'
    : `All ${formatNumber(now.drawn)} ${centres(now)} in ${now.asked.n} dimensions lie inside the ball of budget ${formatNumber(now.asked.value)}: nothing is cut off, so there is nothing to count.`;

function who(now: FaceModel): string {
  const { hold, n, value } = now.asked;
  const many = formatNumber(now.values.outside);
  if (hold === 'share')
    return `Of ${many} ${centres(now)} in ${n} dimensions, with ${formatNumber(value)} of ‖φ̂‖₁ as the budget,`;
  return `Of the ${many} ${centres(now)} in ${n} dimensions that lie outside the ball of budget ${formatNumber(value)},`;
}

const found = ({ vertex, dense }: FaceModel) =>
  `${some(vertex)} ${vertex === 1 ? 'leads' : 'lead'} to a corner and ${some(dense)} to a point without a zero`;
const some = (count: number) => (count === 0 ? 'none' : formatNumber(count));

const lawful = ({ asked, expected }: FaceModel) =>
  `${expectation(expected[0] as number)} and ${expectation(expected[asked.n - 1] as number)}`;
/** What no double can hold is not zero. */
const expectation = (count: number) => (count === 0 ? 'less than 10⁻³⁰⁰' : formatNumber(count));

const mean = ({ values }: FaceModel) =>
  ` On average ${formatNumber(values['mean-nonzeros'])} parameters are not zero (law: ${formatNumber(values['exact-mean'])}).`;

function deviation({ values }: FaceModel): string {
  const z = values['z-score'];
  return Number.isNaN(z) ? '' : ` No bar is further from the law than ${formatNumber(z, 3)} standard deviations.`;
}
