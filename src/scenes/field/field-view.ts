import { type Formula, type Isoline, isolines, type Polyline, sampleGrid2 } from '#math';
import { ticks } from '#text/ticks.ts';
import { fieldAreas, onGrid, type Samples, type Window } from './field-areas.ts';

/** Cells across the window: even, so that a line of samples runs through its middle. */
const CELLS = 120;
/** Cells sampled beyond the window on each side: there areas are closed, out of sight. */
const MARGIN = 2;

/** A field sampled in a square window and a little beyond. */
export interface SampledField extends Samples {
  readonly window: Window;
  /** The least and the greatest finite value; NaN if there is none. */
  readonly low: number;
  readonly high: number;
  /** The values between which most of the field lies: what poles and cliffs do not stretch. */
  readonly usual: Window;
  /** Is f a finite number at every sample? */
  readonly whole: boolean;
}

export function sampleField(formula: Formula, [a, b]: Window): SampledField {
  const margin = (MARGIN * (b - a)) / CELLS;
  const outer = [a - margin, b + margin] as const;
  const n = CELLS + 2 * MARGIN + 1;
  const values = sampleGrid2(formula, { window: outer, n });
  const sorted = innerValues(values, n).sort();
  const quantile = (share: number) => sorted[Math.round(share * (sorted.length - 1))] ?? Number.NaN;
  return {
    window: [a, b],
    outer,
    n,
    values,
    low: quantile(0),
    high: quantile(1),
    usual: [quantile(0.02), quantile(0.97)],
    whole: values.every(Number.isFinite),
  };
}

/** The finite samples inside the window, every other one each way, the corners included. */
function innerValues(values: Float64Array, n: number): Float64Array {
  const inner = new Float64Array((CELLS / 2 + 1) ** 2);
  let count = 0;
  for (let j = MARGIN; j < n - MARGIN; j += 2) {
    for (let i = MARGIN; i < n - MARGIN; i += 2) {
      const value = values[j * n + i] as number;
      if (Number.isFinite(value)) inner[count++] = value;
    }
  }
  return inner.subarray(0, count);
}

/** Round levels across the usual values of a field; none where it is constant or beyond all scales. */
export function roundLevels({ usual: [low, high] }: SampledField, count: number): number[] {
  const span = high - low;
  if (!(span > 0 && Number.isFinite(span) && span > Number.EPSILON * Math.abs(high))) return [];
  return [...new Set(ticks(low, high, count))].filter(Number.isFinite);
}

/** The isolines of a field at these levels, straight from sample to sample. */
export const fieldLines = (field: SampledField, levels: readonly number[]): Isoline[] =>
  isolines({ ...onGrid(field), levels });

/** Between 0, defined, and 1: close to the defined samples, where the tint ends. */
const GAP = 0.02;

/** The edges of the area where f is undefined or infinite. */
export function undefinedArea(field: SampledField): Polyline[] {
  if (field.whole) return [];
  const values = field.values.map((value) => (Number.isFinite(value) ? 0 : 1));
  return fieldAreas({ ...field, values }, [GAP], 'above')[0]?.lines ?? [];
}

/** How many points lines have, all together. */
export const pointCount = (lines: readonly Polyline[]): number =>
  lines.reduce((sum, { points }) => sum + points.length / 2, 0);

/** The isolines behind a picture have no more points than this, about: of a field in very many folds there are fewer. */
const MOST_POINTS = 20_000;

/** As many of the levels, evenly, as leave the picture room: the one in the middle tells how long isolines are. */
function fewer(field: SampledField, levels: readonly number[]): number[] {
  const middle = levels[Math.floor(levels.length / 2)];
  if (middle === undefined) return [];
  const points = pointCount(fieldLines(field, [middle])[0]?.lines ?? []);
  const stride = Math.ceil((points * levels.length) / MOST_POINTS);
  return stride <= 1 ? [...levels] : levels.filter((_, k) => k % stride === Math.floor(stride / 2));
}

/** The picture behind a field: a tint for the area above each round level, the isolines, and what is undefined. */
export function fieldPicture(formula: Formula, window: Window, count: number) {
  const field = sampleField(formula, window);
  const levels = fewer(field, roundLevels(field, count));
  const areas = levels.length > 0 ? fieldAreas(field, levels, 'above') : [];
  return { field, levels, areas, lines: field.whole ? areas : fieldLines(field, levels), gaps: undefinedArea(field) };
}

export type FieldPicture = ReturnType<typeof fieldPicture>;

/** The field at (faces + 1)² of its samples across the window, x fastest; `faces` divides the number of cells. */
export const heightsOf = ({ values, n }: SampledField, faces: number): Float64Array => {
  const stride = CELLS / faces;
  const at = (k: number) => MARGIN + stride * k;
  return Float64Array.from(
    { length: (faces + 1) ** 2 },
    (_, k) => values[at(Math.floor(k / (faces + 1))) * n + at(k % (faces + 1))] as number,
  );
};

/** Poles and cliffs are cut off where they would make the rest of the field this many times flatter. */
const TALLEST = 3;

/** The values of the field that the tilted view spans. */
export function shownRange({ low, high, usual }: SampledField): Window {
  return high - low > TALLEST * (usual[1] - usual[0]) && usual[1] > usual[0] ? usual : [low, high];
}
