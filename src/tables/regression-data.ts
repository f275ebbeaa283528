import { quoted } from '#text/quoted.ts';
import type { Choices, RegressionData } from './choices.ts';
import { isMissing, isNumeric } from './columns.ts';
import { featureCount, featuresOf } from './features.ts';
import { aboutMissing, alike, moreFeaturesThanRows } from './findings.ts';
import { readAnew } from './read-anew.ts';
import {
  type Column,
  grave,
  type Kinds,
  kindOf,
  LIMITS,
  type NumberColumn,
  type Problem,
  remark,
  type Table,
} from './table.ts';

/** More different texts than this are left out unless the reader asks for them: they are rather names than groups. */
const MOST_CATEGORIES = 20;

/**
 * The numbers of a regression: a target that varies, and features. A column of texts becomes one feature a category, but for
 * the most frequent one, the first of several, with which the others are compared; it is left out beyond 20 categories, unless `kinds` has it for
 * text. Empty columns and constant ones of texts are left out; constant numbers stay. A grave problem where nothing is left to compute with, or too much.
 */
export function regressionData(table: Table, choices: Choices = {}): RegressionData | { readonly problem: Problem } {
  const said: Problem[] = [];
  const columns = columnsAs(table, choices.kinds, said);
  const target = targetOf(columns, choices.target);
  if ('problem' in target) return target;
  if (choices.target === undefined) said.push(...notLast(target, columns, table));
  const used = columns.filter((column) => column !== target && isUsable(column, choices, said));
  const mean = choices.missing === 'mean';
  const needed = mean ? [target] : [target, ...used];
  const rows = Uint32Array.from({ length: table.rows }, (_, i) => i).filter((i) =>
    needed.every((column) => !isMissing(column, i)),
  );
  const values = Float64Array.from(rows, (row) => target.cells[row] as number);
  const flaw = flawOf(rows, { needed, used }) ?? flatTarget(target.name, values);
  if (flaw) return { problem: flaw };
  const found = featuresOf(used, rows);
  if (!found.features.some(({ values }) => values.some((value) => value !== values[0])))
    return { problem: grave(`There is no column that varies beside ${quoted(target.name)}.`) };
  said.push(...found.said, ...aboutMissing(table, rows, { target, used, mean }));
  const data = { target: { name: target.name, values }, features: found.features, rows };
  return { ...data, said: [...said, ...alike(data), ...moreFeaturesThanRows(data)] };
}

/** The columns as the reader takes them, without those that the reader leaves out. */
function columnsAs(table: Table, kinds: Kinds | undefined, said: Problem[]): Column[] {
  return table.columns.flatMap((column) => {
    const wish = kindOf(kinds, column.name);
    if (wish === 'out') return [];
    if (!wish || (wish === 'number') === isNumeric(column)) return [column];
    const taken = readAnew(table, column, { wish });
    said.push(...taken.problems);
    return [taken.column];
  });
}

function targetOf(columns: readonly Column[], name: string | undefined): NumberColumn | { readonly problem: Problem } {
  const varying = columns.filter(isNumeric).filter(({ kind }) => kind === 'number');
  const found = name === undefined ? varying.at(-1) : varying.find((column) => column.name === name);
  if (found) return found;
  if (name === undefined) return { problem: grave('There is no column of numbers that vary, and so no target.') };
  const why = whyNoTarget(columns, name) ?? 'is not there, or is left out';
  return { problem: grave(`Column ${quoted(name)} cannot be the target: it ${why}.`, { column: name }) };
}

function whyNoTarget(columns: readonly Column[], name: string): string | undefined {
  const kind = columns.find((column) => column.name === name)?.kind;
  return kind === 'text' ? 'has texts' : kind && `is ${kind}`;
}

/** Why the usual target is not the last column. */
function notLast({ name }: Column, columns: readonly Column[], table: Table): Problem[] {
  const last = table.columns.at(-1)?.name ?? name;
  if (last === name) return [];
  const why = whyNoTarget(columns, last) ?? 'is left out';
  return [remark(`The target is ${quoted(name)}: the last column, ${quoted(last)}, ${why}.`, { column: name })];
}

/** Whether a column can be features; says why not. */
function isUsable(column: Column, choices: Choices, said: Problem[]): boolean {
  const why = whyNot(column, choices);
  if (why) said.push(remark(`Column ${quoted(column.name)} is left out: ${why}.`, { column: column.name }));
  return !why;
}

function whyNot(column: Column, { kinds, texts }: Choices): string | undefined {
  if (column.kind === 'empty') return 'all its cells are missing';
  if (isNumeric(column)) return undefined;
  if (column.kind === 'constant') return 'it is constant';
  if (texts === 'drop') return 'it has texts';
  const { length } = column.cells.categories;
  const isWanted = kindOf(kinds, column.name) === 'text';
  return length > MOST_CATEGORIES && !isWanted ? `it has ${length} different texts` : undefined;
}

/** Why there are too few rows, or too many features. */
function flawOf(
  rows: Uint32Array,
  { needed, used }: { needed: readonly Column[]; used: readonly Column[] },
): Problem | undefined {
  if (rows.length < 2) return grave(tooFewRows(rows.length, needed));
  const count = featureCount(used, rows);
  if (count > LIMITS.features)
    return grave(
      `The columns become ${count} features, with one for each text; at most ${LIMITS.features} are possible.`,
    );
  if (count * rows.length > LIMITS.values)
    return grave(`${count} features of ${rows.length} rows are too much; leave some columns out.`);
  return undefined;
}

function tooFewRows(count: number, needed: readonly Column[]): string {
  const gapsOf = (column: Column) => {
    const { length } = isNumeric(column) ? column.cells : column.cells.codes;
    return Array.from({ length }, (_, i) => i).filter((i) => isMissing(column, i)).length;
  };
  const worst = needed
    .map((column) => ({ name: column.name, gaps: gapsOf(column) }))
    .sort((a, b) => b.gaps - a.gaps)[0];
  const rows = count === 0 ? 'No row has' : 'Only one row has';
  return `${rows} all cells that are used. Column ${quoted(worst?.name ?? '')} lacks most, ${worst?.gaps ?? 0}.`;
}

function flatTarget(name: string, values: Float64Array): Problem | undefined {
  if (values.some((value) => value !== values[0])) return undefined;
  return grave(`The target ${quoted(name)} is constant in the rows that are used.`, { column: name });
}
