import { quoted } from '#text/quoted.ts';
import type { Feature } from './choices.ts';
import { isNumeric } from './columns.ts';
import { unlike } from './header.ts';
import { type Column, type NumberColumn, type Problem, remark, type Texts } from './table.ts';

/** What columns become, and what there is to say of it. */
interface Features {
  readonly features: readonly Feature[];
  readonly said: readonly Problem[];
}

/** How many features these columns become in these rows, at most. */
export const featureCount = (columns: readonly Column[], rows: Uint32Array): number =>
  columns.reduce((sum, column) => sum + (isNumeric(column) ? 1 : countsIn(column.cells, rows).present.length), 0);

/**
 * The features that columns become in these rows: numbers themselves, texts one a category but the most frequent. Missing
 * cells become the mean of their column; that of a category is its share of the cells that are not missing.
 */
export function featuresOf(columns: readonly Column[], rows: Uint32Array): Features {
  const parts = columns.map((column) =>
    isNumeric(column) ? numbers(column, rows) : oneHot(column.name, column.cells, rows),
  );
  const taken = new Set(columns.map(({ name }) => name));
  const features = parts.flatMap(({ features }, j) =>
    isNumeric(columns[j] as Column) ? features : features.map((feature) => renamed(feature, taken)),
  );
  return { features, said: parts.flatMap(({ said }) => said) };
}

/** A category may be called as another column is. */
function renamed(feature: Feature, taken: Set<string>): Feature {
  const name = unlike(feature.name, (wish) => taken.has(wish));
  taken.add(name);
  return { ...feature, name };
}

const saidOf = (name: string, message: string) => [remark(`Column ${quoted(name)} ${message}`, { column: name })];

function numbers({ name, cells }: NumberColumn, rows: Uint32Array): Features {
  const values = Float64Array.from(rows, (row) => cells[row] as number);
  const known = values.filter((value) => !Number.isNaN(value));
  const first = known[0] ?? 0;
  if (known.every((value) => value === first))
    return {
      features: [{ name, values: values.fill(first) }],
      said: saidOf(name, 'is constant in the rows that are used: its coefficient is zero.'),
    };
  const mean = first + known.reduce((sum, value) => sum + (value - first), 0) / known.length;
  return { features: [{ name, values: values.map((value) => (Number.isNaN(value) ? mean : value)) }], said: [] };
}

function oneHot(name: string, texts: Texts, rows: Uint32Array): Features {
  const { counts, present } = countsIn(texts, rows);
  if (present.length < 2)
    return { features: [], said: saidOf(name, 'is left out: it is constant in the rows that are used.') };
  const countOf = (code: number) => counts[code] as number;
  const reference = present.reduce((best, code) => (countOf(code) > countOf(best) ? code : best));
  const known = present.reduce((sum, code) => sum + countOf(code), 0);
  const features = present
    .filter((code) => code !== reference)
    .map((code) => ({
      name: `${name}=${texts.categories[code]}`,
      values: Float64Array.from(rows, (row) => share(texts.codes[row] as number, code, countOf(code) / known)),
    }));
  const message = `The texts of column ${quoted(name)} are compared with ${quoted(texts.categories[reference] as string)}; none is more frequent.`;
  return { features, said: [remark(message, { column: name })] };
}

const share = (code: number, mine: number, mean: number) => (code === -1 ? mean : code === mine ? 1 : 0);

/** How often each category comes in these rows, and the codes of those that do. */
function countsIn({ codes, categories }: Texts, rows: Uint32Array): { counts: Uint32Array; present: number[] } {
  const counts = new Uint32Array(categories.length);
  for (const row of rows) {
    const code = codes[row] as number;
    if (code >= 0) counts[code] = (counts[code] as number) + 1;
  }
  return { counts, present: [...categories.keys()].filter((code) => (counts[code] as number) > 0) };
}
