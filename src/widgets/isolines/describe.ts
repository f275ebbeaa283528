import { formatNumber } from '#text/format.ts';
import type { LevelSetModel } from './model.ts';

const COUNTS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const counted = (count: number, noun: string) => `${COUNTS[count] ?? count} ${noun}${count === 1 ? '' : 's'}`;

/** What the cut shows, in words. */
export function describe({ level, view: [from, to], values, field }: LevelSetModel): string {
  const { components, length, area } = values;
  const { low, high } = field.field;
  const cut = `f = ${formatNumber(level)}`;
  if (components === 0 && Number.isNaN(low)) return 'In this window f is undefined everywhere.';
  if (components === 0)
    return `No line ${cut} is found: where f was looked at, it runs from ${formatNumber(low)} to ${formatNumber(high)}.`;
  const share = area / (to - from) ** 2;
  const points = components === 1 ? 'a single point' : counted(components, 'single point');
  const line = length > 0 ? `${counted(components, 'piece')}, ${formatNumber(length)} long in all` : points;
  return `The level set ${cut} is ${line}. The points with f ≤ ${formatNumber(level)} fill ${formatNumber(100 * share, 3)}% of the window.`;
}
