import { formatNumber } from '#text/format.ts';
import type { LevelSetModel } from './model.ts';

const COUNTS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const inWords = (count: number) => COUNTS[count] ?? `${count}`;
const counted = (count: number, noun: string) => `${inWords(count)} ${noun}${count === 1 ? '' : 's'}`;

/** What the cut shows, in words; what is not proved is said to be what was found. */
export function describe(model: LevelSetModel): string {
  const { level, view, values, field, set } = model;
  if (!set) return `Where f = ${formatNumber(level)} is still being measured: the lines are as a grid has them.`;
  const cut = `f = ${formatNumber(level)}`;
  if (Number.isNaN(field.field.low) && values.components === 0)
    return 'In this window f is undefined wherever it was looked at.';
  if (values.components === 0) return `${none(model, cut)} ${range(model)}`;
  if (set.constant) return everywhere(model, cut);
  const share = values.area / (view[1] - view[0]) ** 2;
  return `The level set ${cut} is ${pieces(model)} The points with f ≤ ${formatNumber(level)} fill ${formatNumber(100 * share, 3)}% of the window.`;
}

function none({ standing }: LevelSetModel, cut: string): string {
  if (standing?.resolved) return `No point of the window has ${cut}, proved.`;
  return standing ? `No line ${cut} is found; ${cells(standing)} undecided.` : `No line ${cut} is found.`;
}

const range = ({ field: { field } }: LevelSetModel): string =>
  `Where f was looked at, it runs from ${formatNumber(field.low)} to ${formatNumber(field.high)}.`;

const everywhere = ({ standing }: LevelSetModel, cut: string): string =>
  standing?.resolved && standing.atLeast === 1
    ? `Every point of the window at which f is a real number has ${cut}.`
    : `Wherever f was looked at and is a real number, ${cut}.`;

/** How many pieces there are, what they are, and how far that is proved. */
function pieces({ values, set, standing }: LevelSetModel): string {
  const { components, length } = values;
  const kind = length > 0 || (set?.plateau ?? 0) > 0 ? counted(components, 'piece') : points(components);
  const measure = length > 0 ? `, ${formatNumber(length)} long in all` : '';
  if (!standing) return `${kind}${measure}.`;
  if (standing.resolved) return `${kind}, proved${measure}.`;
  const proved = standing.atLeast > 0 ? `at least ${inWords(standing.atLeast)} proved` : 'none proved';
  return `${kind} as found${measure}: ${proved}, ${cells(standing)} undecided.`;
}

const points = (count: number): string => (count === 1 ? 'a single point' : counted(count, 'single point'));

const cells = ({ undecided }: { undecided: number }): string => (undecided === 1 ? '1 cell' : `${undecided} cells`);
