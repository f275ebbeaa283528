import { real } from '../entries.ts';
import { rowSampler } from '../formula/rows.ts';
import { gridLine } from '../formula/sample.ts';
import { breakLines, withBreaks } from './break-lines.ts';
import type { LevelField } from './level-field.ts';
import type { LevelGrid } from './level-samples.ts';
import { selfCrossings } from './self-crossings.ts';

/** Breaks move away grid lines closer than this share of the window. */
const NEAREST = 1e-6;
/** Lines through so many self-crossings at most. */
const MOST_CROSSINGS = 60;
/**
 * Samples the square [a, b]² on n lines each way, on the lines where the formula breaks, and on lines through the places
 * where the level set crosses itself, which are then grid points at the level.
 */
export function levelGrid(field: LevelField, window: readonly [number, number], n: number): LevelGrid {
  const line = gridLine(window[0], window[1], n);
  const breaksX = breakLines(field.formula, 0, line);
  const breaksY = breakLines(field.formula, 1, line);
  const plain = gridOn(field, line, breaksX, breaksY);
  const places = selfCrossings(plain).slice(0, MOST_CROSSINGS);
  if (places.length === 0) return plain;
  const nearest = NEAREST * (window[1] - window[0]);
  const nodes = places.map(({ x, y }) => [include(breaksX, x, nearest), include(breaksY, y, nearest)] as const);
  const grid = gridOn(field, line, breaksX, breaksY);
  for (const [x, y] of nodes) {
    const [i, j] = [grid.xs.indexOf(x), grid.ys.indexOf(y)];
    if (i >= 0 && j >= 0) grid.values[j * grid.xs.length + i] = 0;
  }
  return grid;
}

/** The number of the list that is as good as t; t itself is added if there is none. */
function include(list: number[], t: number, nearest: number): number {
  const known = list.find((number) => Math.abs(number - t) < nearest);
  if (known === undefined) list.push(t);
  return known ?? t;
}

function gridOn(field: LevelField, line: Float64Array, breaksX: number[], breaksY: number[]): LevelGrid {
  const nearest = NEAREST * (real(line, line.length - 1) - real(line, 0));
  const [xs, ys] = [withBreaks(line, breaksX, nearest), withBreaks(line, breaksY, nearest)];
  const fill = rowSampler(field.formula.program, xs);
  const values = new Float64Array(xs.length * ys.length);
  ys.forEach((y, j) => {
    fill(y, 0, values, j * xs.length);
  });
  for (let at = 0; at < values.length; at += 1) {
    const g = real(values, at) - field.level;
    values[at] = Number.isNaN(g) ? Number.POSITIVE_INFINITY : g;
  }
  return { field, xs, ys, values };
}
