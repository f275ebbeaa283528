import { formatNumber } from '#text/format.ts';
import type { LevelSetModel } from './model.ts';

const COUNTS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const pieces = (count: number) => `${COUNTS[count] ?? count} ${count === 1 ? 'piece' : 'pieces'}`;

/** What the cut shows, in words. */
export function describe({ level, view: [from, to], values, field }: LevelSetModel): string {
  const { components, length, area } = values;
  const { low, high } = field.field;
  const cut = `f = ${formatNumber(level)}`;
  if (components === 0 && Number.isNaN(low)) return 'In this window f is undefined everywhere.';
  if (components === 0)
    return `No point of the window has ${cut}: there f runs from ${formatNumber(low)} to ${formatNumber(high)}.`;
  const share = area / (to - from) ** 2;
  const line = length > 0 ? `${pieces(components)}, ${formatNumber(length)} long in all` : 'a single point';
  return `The level set ${cut} is ${line}. The points with f ≤ ${formatNumber(level)} fill ${formatNumber(100 * share, 3)}% of the window.`;
}
