import { real } from '../entries.ts';
import { rowSampler } from '../formula/rows.ts';
import { gridLine } from '../formula/sample.ts';
import { breakLines, withBreaks } from './break-lines.ts';
import type { LevelField } from './level-field.ts';
import type { Place } from './level-samples.ts';
import type { Hints } from './near-hints.ts';
import { smallParts } from './near-zeros.ts';
import { type RestingGrid, restingCells } from './resting.ts';
import { selfCrossings } from './self-crossings.ts';

export interface GridOptions {
  readonly window: readonly [number, number];
  /** Lines each way, before others are put between them. */
  readonly n: number;
  /** Places near which the grid gets lines of their own. */
  readonly through: readonly Place[];
  /** Where to look at all; elsewhere the samples are NaN. */
  readonly near?: Hints;
  /** Is what is smaller than a cell looked for? It is, if nothing is said. */
  readonly search?: boolean;
}

/** A grid, and the single points at the level that were met on the way. */
export interface SearchedGrid extends RestingGrid {
  readonly points: readonly Place[];
}

/** Breaks move away grid lines closer than this share of the window. */
const NEAREST = 1e-6;
/** Lines through so many places at most. */
const MOST_PLACES = 60;
const NOTHING = { points: [], ovals: [] };

/**
 * Samples the square [a, b]² on n lines each way, on the lines where the formula breaks, on lines through places that
 * are known, and on lines through what is smaller than a cell: places where the level set crosses itself, which are then
 * grid points at the level, and the insides of small ovals.
 */
export function* levelGrid(field: LevelField, options: GridOptions): Generator<undefined, SearchedGrid> {
  const { window, n, through } = options;
  const line = gridLine(window[0], window[1], n);
  const nearest = NEAREST * (window[1] - window[0]);
  const [breaksX, breaksY] = [breakLines(field.program, 0, line), breakLines(field.program, 1, line)];
  const include = ({ x, y }: Place) => [including(breaksX, x, nearest), including(breaksY, y, nearest)] as const;
  through.slice(0, MOST_PLACES).forEach(include);
  const plain = yield* gridOn(field, options, line, breaksX, breaksY);
  if (options.search === false) return { ...plain, points: [] };
  const { points, ovals } = options.near ? NOTHING : yield* smallParts(plain);
  const places = yield* selfCrossings(plain, MOST_PLACES);
  if (places.length + ovals.length === 0) return { ...plain, points };
  const nodes = places.map(include);
  ovals.slice(0, MOST_PLACES).forEach(include);
  const grid = yield* gridOn(field, options, line, breaksX, breaksY);
  for (const [x, y] of nodes) {
    const [i, j] = [grid.xs.indexOf(x), grid.ys.indexOf(y)];
    if (i >= 0 && j >= 0) grid.values[j * grid.xs.length + i] = 0;
  }
  return { ...grid, points };
}

/** The number of the list that is as good as t; t itself is added if there is none. */
function including(list: number[], t: number, nearest: number): number {
  const known = list.find((number) => Math.abs(number - t) < nearest);
  if (known === undefined) list.push(t);
  return known ?? t;
}

/** Rows after which whoever waits has a turn. */
const ROWS = 16;

function* gridOn(
  field: LevelField,
  { near }: GridOptions,
  line: Float64Array,
  breaksX: number[],
  breaksY: number[],
): Generator<undefined, RestingGrid> {
  const nearest = NEAREST * (real(line, line.length - 1) - real(line, 0));
  const [xs, ys] = [withBreaks(line, breaksX, nearest), withBreaks(line, breaksY, nearest)];
  const fill = rowSampler(field.program, xs);
  const values = new Float64Array(xs.length * ys.length);
  for (let j = 0; j < ys.length; j += 1) {
    if (near?.inRow(real(ys, j)) === false) continue;
    fill(real(ys, j), 0, values, j * xs.length);
    if (j % ROWS === ROWS - 1) yield;
  }
  for (let at = 0; at < values.length; at += 1) {
    const g = real(values, at) - field.level;
    values[at] = Number.isNaN(g) ? Number.POSITIVE_INFINITY : g;
  }
  if (near !== undefined) near.keepOnly(values, xs, ys);
  const resting = yield* restingCells({ field, xs, ys, values });
  for (let at = 0; at < resting.zero.length; at += 1) if (resting.zero[at] === 1) values[at] = 0;
  return { field, xs, ys, values, resting };
}
