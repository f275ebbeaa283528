import { exitBetween } from './bracket-root.ts';
import { breakLines, withBreaks } from './break-lines.ts';
import type { Crossings } from './crossings.ts';
import type { LevelField } from './level-field.ts';
import { Marcher } from './march.ts';
import { rowSampler } from './rows.ts';
import { gridLine } from './sample.ts';
import { selfCrossings } from './self-crossings.ts';

/** g = f − level on the crossing points of the lines xs and ys, x fastest; +∞ where f is not a real number. */
export interface LevelGrid {
  readonly field: LevelField;
  readonly xs: Float64Array;
  readonly ys: Float64Array;
  readonly values: Float64Array;
}

/** The boundary of {g ≤ 0}: crossings that lie exactly on it, linked into lines. */
export interface LevelCrossings {
  readonly crossings: Crossings;
  /** 1 where g leaps over 0, or where f ends: an edge of the region, not a point of the level set. */
  readonly jumps: Uint8Array;
  /** 1 where the crossing is a grid point itself. */
  readonly atNode: Uint8Array;
}

/** Breaks move away grid lines closer than this share of the window. */
const NEAREST = 1e-6;
/** Lines through so many self-crossings at most. */
const MOST_CROSSINGS = 60;
/** A crossing this close to the end of its edge, relative to the edge, is the grid point. */
const AT_NODE = 1e-12;

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
  const nearest = NEAREST * ((line[line.length - 1] as number) - (line[0] as number));
  const [xs, ys] = [withBreaks(line, breaksX, nearest), withBreaks(line, breaksY, nearest)];
  const fill = rowSampler(field.formula.program, xs);
  const values = new Float64Array(xs.length * ys.length);
  ys.forEach((y, j) => {
    fill(y, 0, values, j * xs.length);
  });
  for (let at = 0; at < values.length; at += 1) {
    const g = (values[at] as number) - field.level;
    values[at] = Number.isNaN(g) ? Number.POSITIVE_INFINITY : g;
  }
  return { field, xs, ys, values };
}

/** Marches over the signs, then moves every crossing along its grid edge to where g leaves {g ≤ 0}. */
export function levelCrossings(grid: LevelGrid): LevelCrossings {
  const { field, xs, ys, values } = grid;
  const signs = values.map((value) => (value <= 0 ? -1 : 1));
  const centre = (i: number, j: number): number => field.value(middle(xs, i), middle(ys, j));
  const crossings = new Marcher({ values: signs, nx: xs.length, levels: Float64Array.of(0) }, centre).run();
  const jumps = new Uint8Array(crossings.count);
  const atNode = new Uint8Array(crossings.count);
  for (let at = 0; at < crossings.count; at += 1) {
    // With signs for samples every crossing stands half-way between two of them, so that its place names its edge.
    const [i, j] = [Math.floor(crossings.x[at] as number), Math.floor(crossings.y[at] as number)];
    const exit = edgeExit(grid, i, j, i !== crossings.x[at]);
    crossings.x[at] = exit.x;
    crossings.y[at] = exit.y;
    jumps[at] = exit.jump ? 1 : 0;
    atNode[at] = exit.node ? 1 : 0;
  }
  return { crossings, jumps, atNode };
}

/** The exit on the edge from grid point (i, j) to the right or, if not `across`, upwards. */
function edgeExit({ field, xs, ys, values }: LevelGrid, i: number, j: number, across: boolean) {
  const [line, from] = across ? [xs, i] : [ys, j];
  const [x, y] = [xs[i] as number, ys[j] as number];
  const at = j * xs.length + i;
  const ends = [values[at] as number, values[at + (across ? 1 : xs.length)] as number] as const;
  const inside = ends[0] <= 0 ? 0 : 1;
  const place = (t: number): number => lerp(line[from] as number, line[from + 1] as number, t);
  const g = (t: number): number => (across ? field.value(place(t), y) : field.value(x, place(t)));
  const exit = exitBetween(g, inside, { inside: ends[inside], outside: ends[inside === 0 ? 1 : 0] });
  const node = Math.abs(exit.at - Math.round(exit.at)) < AT_NODE;
  const position = place(node ? Math.round(exit.at) : exit.at);
  return { x: across ? position : x, y: across ? y : position, jump: exit.jump, node };
}

/** How much of the window's right and top side lies in {g ≤ 0}. */
export function insideFrame(grid: LevelGrid): { right: number; top: number } {
  const [right, top] = [grid.xs.length - 1, grid.ys.length - 1];
  let [insideRight, insideTop] = [0, 0];
  for (let j = 0; j < top; j += 1) insideRight += insideEdge(grid, right, j, false);
  for (let i = 0; i < right; i += 1) insideTop += insideEdge(grid, i, top, true);
  return { right: insideRight, top: insideTop };
}

function insideEdge(grid: LevelGrid, i: number, j: number, across: boolean): number {
  const { xs, ys, values } = grid;
  const at = j * xs.length + i;
  const first = (values[at] as number) <= 0;
  const second = (values[at + (across ? 1 : xs.length)] as number) <= 0;
  const [line, from] = across ? [xs, i] : [ys, j];
  const [low, high] = [line[from] as number, line[from + 1] as number];
  if (first === second) return first ? high - low : 0;
  const exit = edgeExit(grid, i, j, across);
  const position = across ? exit.x : exit.y;
  return first ? position - low : high - position;
}

const middle = (line: Float64Array, i: number): number => ((line[i] as number) + (line[i + 1] as number)) / 2;
const lerp = (from: number, to: number, t: number): number => (t === 1 ? to : from + t * (to - from));
