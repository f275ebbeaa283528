import { formatNumber } from '../format.ts';
import type { LevelSetModel } from './model.ts';

const COUNTS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const pieces = (count: number) => `${COUNTS[count] ?? count} ${count === 1 ? 'piece' : 'pieces'}`;

/** What the cut shows, in words; `low` and `high` are the least and greatest value of f seen in the window. */
export function describe({ level, set, view }: LevelSetModel, low: number, high: number): string {
  const cut = `f = ${formatNumber(level)}`;
  if (set.components === 0 && Number.isNaN(low)) return 'In this window f is undefined everywhere.';
  if (set.components === 0)
    return `No point of the window has ${cut}: there f runs from ${formatNumber(low)} to ${formatNumber(high)}.`;
  const share = set.area / (view[1] - view[0]) ** 2;
  const line = set.length > 0 ? `${pieces(set.components)}, ${formatNumber(set.length)} long in all` : 'a single point';
  return `The level set ${cut} is ${line}. The points with f ≤ ${formatNumber(level)} fill ${formatNumber(100 * share, 3)} % of the window.`;
}
