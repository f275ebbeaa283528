import fc from 'fast-check';
import diabetes from '#data/diabetes.csv?raw';
import { type Random, seededRandom } from '../random.ts';

/** A table as it was measured. */
export interface Table {
  readonly columns: readonly (readonly number[])[];
  readonly target: readonly number[];
}

const [head = '', ...lines] = diabetes.trim().split('\n');

/** The names of the ten features of the diabetes table. */
export const DIABETES_NAMES = head.split(',').slice(0, -1);

/** The diabetes table: 442 rows, ten features, and the progression. */
export function diabetesTable(): Table {
  const rows = lines.map((line) => line.split(',').map(Number));
  return {
    columns: DIABETES_NAMES.map((_, j) => rows.map((row) => row[j] as number)),
    target: rows.map((row) => row.at(-1) as number),
  };
}

const sizes = { n: fc.integer({ min: 1, max: 12 }), p: fc.integer({ min: 1, max: 12 }) };
const draws = fc.record({ ...sizes, seed: fc.integer({ min: 0, max: 2 ** 30 }) });

/** Columns and a target of which each entry is drawn by itself. */
function drawn({ n, p, seed }: { n: number; p: number; seed: number }, entry: (random: Random) => number): Table {
  const random = seededRandom(seed);
  const column = () => Array.from({ length: n }, () => entry(random));
  return { columns: Array.from({ length: p }, column), target: column() };
}

/** Tables of up to 12 rows and features, entries from [−1, 1): in general position, but for chance. */
export const generalTables = draws.map((draw) => drawn(draw, (random) => 2 * random() - 1));

/** The same of −1, 0 and 1: constant and equal columns, ties and dependent columns are among them. */
export const tiedTables = draws.map((draw) => drawn(draw, (random) => Math.floor(3 * random()) - 1));
