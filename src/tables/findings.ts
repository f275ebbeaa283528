import { quoted } from '#text/quoted.ts';
import { listed } from '#text/sentence.ts';
import type { Feature, RegressionData } from './choices.ts';
import { isMissing } from './columns.ts';
import { type Column, type Problem, remark, type Table } from './table.ts';

/** So many columns are named. */
const NAMED = 5;

/** Features that are equal in all rows, to one another or to the target; they are kept. */
export function alike({ target, features }: Pick<RegressionData, 'target' | 'features'>): Problem[] {
  const groups = new Map<string, Feature[]>();
  const said: Problem[] = [];
  for (const feature of [target, ...features]) {
    const key = `${feature.values[0]} ${feature.values.reduce((sum, value, i) => sum + value * (1 + (i % 7)), 0)}`;
    const group = groups.get(key) ?? [];
    const twin = group.find(({ values }) => values.every((value, i) => value === feature.values[i]));
    if (twin) said.push(twins(twin, feature, target));
    groups.set(key, [...group, feature]);
  }
  return said;
}

function twins(twin: Feature, feature: Feature, target: Feature): Problem {
  const what = twin === target ? 'the target' : quoted(twin.name);
  const message = `${quoted(feature.name)} is the same as ${what} in every row that is used. It is kept.`;
  return remark(message, { column: feature.name });
}

/** What was done about missing cells. */
export function aboutMissing(
  { rows: all }: Table,
  rows: Uint32Array,
  { target, used, mean }: { target: Column; used: readonly Column[]; mean: boolean },
): Problem[] {
  const said: Problem[] = [];
  const everyRow = Uint32Array.from({ length: all }, (_, i) => i);
  const left = all - rows.length;
  if (left > 0) {
    const where = gaps(mean ? [target] : [target, ...used], everyRow);
    said.push(remark(`${left} of ${all} rows ${left === 1 ? 'is' : 'are'} left out, with missing cells in ${where}.`));
  }
  const filled = mean ? gaps(used, rows) : '';
  if (filled) said.push(remark(`Missing cells have the mean of their column: ${filled}.`));
  return said;
}

/** The columns with missing cells in these rows and how many each has, most first. */
function gaps(columns: readonly Column[], rows: Uint32Array): string {
  const counted = columns
    .map(({ name }, j) => ({
      name,
      count: rows.reduce((sum, row) => sum + (isMissing(columns[j] as Column, row) ? 1 : 0), 0),
    }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
  const named = counted.slice(0, NAMED).map(({ name, count }) => `${quoted(name)} (${count})`);
  const others = counted.length - named.length;
  return listed(others > 0 ? [...named, others === 1 ? '1 other' : `${others} others`] : named);
}

export function moreFeaturesThanRows({ features, rows }: Pick<RegressionData, 'features' | 'rows'>): Problem[] {
  if (features.length <= rows.length) return [];
  return [remark(`There are more features, ${features.length}, than rows, ${rows.length}.`)];
}
