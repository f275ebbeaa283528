import type { Notice } from '#figure/controls/parameter.ts';
import { quoted } from '#text/quoted.ts';
import type { Columns } from './run.ts';

/** The columns that a reader wants; without a name, the usual one. */
export interface Wish {
  readonly first: string;
  readonly second: string;
}

/** Which two columns are looked at, and why they are others than those that were asked for. */
export interface Chosen {
  readonly pair: readonly [number, number];
  readonly said: readonly Notice[];
}

/**
 * The columns that were asked for. Usual are, for the first, the one that pulls hardest, and for the second the one that
 * comes in beside it at the largest λ: those that come first into a lasso of all columns.
 */
export function chosen(columns: Columns, { first, second }: Wish): Chosen {
  const names = columns.features.map(({ name }) => name);
  const [wished, other] = [names.indexOf(first), names.indexOf(second)];
  const i = wished >= 0 ? wished : most(columns.pulls.map((pull, k) => (k === other ? -1 : Math.abs(pull))));
  const j = other >= 0 && other !== i ? other : most(entries(columns, i));
  const instead = (index: number) => `The figure takes ${quoted(names[index] as string)} instead.`;
  const said: Notice[] = [];
  if (first && wished < 0) said.push({ parameter: 'first', message: `${whyNot(columns, first)} ${instead(i)}` });
  if (second && other < 0) said.push({ parameter: 'second', message: `${whyNot(columns, second)} ${instead(j)}` });
  if (other >= 0 && other === i)
    said.push({ parameter: 'second', message: `${quoted(second)} is the first column already. ${instead(j)}` });
  return { pair: [i, j], said };
}

function whyNot({ table }: Columns, name: string): string {
  if (name === table.target) return `${quoted(name)} is the column to predict.`;
  const isThere = table.columns.some((column) => column.name === name);
  return `${quoted(name)} ${isThere ? 'is not among the columns that predict' : 'is no column of this table'}.`;
}

/** The index of the largest, the first of several. */
const most = (values: ArrayLike<number>) =>
  Array.from(values).reduce((best, value, k, all) => (value > (all[best] as number) ? k : best), 0);

/** A column whose correlation with another is this close to ±1 is its copy. */
const COPY = 1e-9;

/** For each column the λ at which it comes into a lasso of column i and itself: 0 for a copy or a constant, −1 for column i. */
function entries(columns: Columns, i: number): number[] {
  const pull = columns.pulls[i] as number;
  const a = Math.abs(pull);
  return correlationsWith(columns, i).map((rho, k) => {
    if (k === i) return -1;
    if (1 - Math.abs(rho) < COPY) return 0;
    const c = columns.pulls[k] as number;
    if (Math.abs(c) >= a) return Math.abs(c);
    // Alone, column i leaves it the pull c − r·(a − λ), which reaches ±λ.
    const r = Math.sign(pull) * rho;
    return Math.max((c - r * a) / (1 - r), (r * a - c) / (1 + r));
  });
}

/** The correlation of each column with column i; 0 where one of them is constant. */
function correlationsWith({ features, scales }: Columns, i: number): number[] {
  const { values } = features[i] as Columns['features'][0];
  const n = values.length;
  const start = values[0] as number;
  const mean = start + values.reduce((sum, x) => sum + (x - start), 0) / n;
  const own = values.map((x) => (x - mean) / n);
  return features.map((feature, k) => {
    const [scale, other = 0] = [(scales[i] as number) * (scales[k] as number), feature.values[0]];
    if (scale === 0) return 0;
    return feature.values.reduce((sum, x, row) => sum + (own[row] as number) * (x - other), 0) / scale;
  });
}
