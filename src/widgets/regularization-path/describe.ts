import { shortened } from '#scenes/tables/shortened.ts';
import { formatNumber, formatShare } from '#text/format.ts';
import { listed } from '#text/sentence.ts';
import type { PathModel, Row } from './model.ts';

/** Names that a sentence lists, at most. */
const LISTED = 5;
/** Pulls that differ by less than this share are the same but for rounding. */
const TIE = 1e-12;

/** Which coefficients are not zero at this λ, why, and how much they explain. */
export function describe(now: PathModel): string {
  if (now.rows.every(({ coefficient }) => coefficient === 0)) return nothing(now);
  return `${alive(now)} ${why(now)}${fit(now)}${beyond(now)}`;
}

const target = ({ table }: PathModel) => shortened(table.target, 20);
const places = ({ lambda, mix }: PathModel) =>
  mix === 1 || mix === 0
    ? `At λ = ${formatNumber(lambda)}`
    : `At λ = ${formatNumber(lambda)} and mix ${formatNumber(mix)}`;

function nothing(now: PathModel): string {
  const most = now.values['lambda-max'] as number;
  const mean = `the prediction is the mean of ${target(now)}, ${formatNumber(now.values.intercept as number)}, for every row.`;
  if (most === 0) return `No column pulls at all: every coefficient is exactly zero, and ${mean}`;
  return `λ = ${formatNumber(now.lambda)} is at least λₘₐₓ = ${formatNumber(most)}, the least that holds the hardest pull: every coefficient is exactly zero, and ${mean} ${next(now)}`;
}

/** Who comes in first as λ falls: those that pull hardest, which here is at the target itself. */
function next({ rows }: PathModel): string {
  const most = Math.max(...rows.map(({ pull }) => Math.abs(pull)));
  const first = rows.filter(({ pull }) => Math.abs(pull) >= most * (1 - TIE)).map(({ name }) => shortened(name));
  const names = first.length <= LISTED ? listed(first) : `${first.length} columns`;
  return `Below λₘₐₓ ${names} ${first.length === 1 ? 'comes in first' : 'can come in first, which pull equally hard'}.`;
}

function alive(now: PathModel): string {
  const names = now.rows.filter(({ coefficient }) => coefficient !== 0).map(({ name }) => shortened(name));
  const all = now.rows.length;
  if (names.length === all) return `${places(now)} none of the ${all} coefficients is zero.`;
  const which = names.length <= LISTED ? `: ${listed(names)}` : '';
  return `${places(now)}, ${names.length} of ${all} coefficients ${names.length === 1 ? 'is' : 'are'} not zero${which}.`;
}

function why(now: PathModel): string {
  if (now.lambda === 0) return 'There is no penalty, and nothing is held at zero by one.';
  if (now.mix === 0) return 'Ridge meets each pull with λ times the coefficient, which is zero only where the pull is.';
  const bound = now.mix === 1 ? 'λ' : 'mix·λ';
  const other = hardest(now.rows.filter(({ coefficient }) => coefficient === 0));
  const kept = `What is not zero pulls with just ${bound}`;
  if (!other) return `${kept}.`;
  return `${kept}; of the others ${shortened(other.name)} pulls hardest, with ${formatNumber(Math.abs(other.pull))}, and stays at exactly zero.`;
}

const hardest = (rows: readonly Row[]): Row | undefined =>
  rows.reduce<Row | undefined>(
    (most, row) => (most && Math.abs(most.pull) >= Math.abs(row.pull) ? most : row),
    undefined,
  );

function fit(now: PathModel): string {
  const share = now.values['explained-share'] as number;
  return ` They explain ${formatShare(share)} of the variance of ${target(now)} in these ${formatNumber(now.values.rows as number)} rows.`;
}

/** Where the drawing stands for a λ that is not on it: no logarithmic axis reaches 0. */
function beyond({ lambda, result: { grid } }: PathModel): string {
  const least = grid.lambdas.at(-1) as number;
  return lambda < least ? ` The lines are drawn down to λ = ${formatNumber(least)}, where the handle waits.` : '';
}
