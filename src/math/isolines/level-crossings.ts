import { real } from '../entries.ts';
import { exitBetween } from './bracket-root.ts';
import type { Crossings } from './crossings.ts';
import type { LevelGrid } from './level-samples.ts';
import { Marcher } from './march.ts';

/** The boundary of {g ≤ 0}: crossings that lie exactly on it, linked into lines. */
export interface LevelCrossings {
  readonly crossings: Crossings;
  /** 1 where g leaps over 0, or where f ends: an edge of the region, not a point of the level set. */
  readonly jumps: Uint8Array;
  /** 1 where the crossing is a grid point itself. */
  readonly atNode: Uint8Array;
}

/** A crossing this close to the end of its edge, relative to the edge, is the grid point. */
const AT_NODE = 1e-12;
/** Crossings after which whoever waits has a turn. */
const CROSSINGS = 200;

/** Marches over the signs, where there are any, then moves every crossing along its grid edge to where g leaves {g ≤ 0}. */
export function* levelCrossings(grid: LevelGrid): Generator<undefined, LevelCrossings> {
  const { field, xs, ys, values } = grid;
  const signs = values.map((value) => (value <= 0 ? -1 : value > 0 ? 1 : Number.NaN));
  const centre = (i: number, j: number): number => field.value(middle(xs, i), middle(ys, j));
  const crossings = new Marcher({ values: signs, nx: xs.length, levels: Float64Array.of(0) }, centre).run();
  const jumps = new Uint8Array(crossings.count);
  const atNode = new Uint8Array(crossings.count);
  for (let at = 0; at < crossings.count; at += 1) {
    // With signs for samples every crossing stands half-way between two of them, so that its place names its edge.
    const [i, j] = [Math.floor(real(crossings.x, at)), Math.floor(real(crossings.y, at))];
    const exit = edgeExit(grid, i, j, i !== crossings.x[at]);
    crossings.x[at] = exit.x;
    crossings.y[at] = exit.y;
    jumps[at] = exit.jump ? 1 : 0;
    atNode[at] = exit.node ? 1 : 0;
    if (at % CROSSINGS === CROSSINGS - 1) yield;
  }
  return { crossings, jumps, atNode };
}

/** The exit on the edge from grid point (i, j) to the right or, if not `across`, upwards. */
function edgeExit({ field, xs, ys, values }: LevelGrid, i: number, j: number, across: boolean) {
  const [line, from] = across ? [xs, i] : [ys, j];
  const [x, y] = [real(xs, i), real(ys, j)];
  const at = j * xs.length + i;
  const ends = [real(values, at), real(values, at + (across ? 1 : xs.length))] as const;
  const inside = ends[0] <= 0 ? 0 : 1;
  const place = (t: number): number => lerp(real(line, from), real(line, from + 1), t);
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
  const first = real(values, at) <= 0;
  const second = real(values, at + (across ? 1 : xs.length)) <= 0;
  const [line, from] = across ? [xs, i] : [ys, j];
  const [low, high] = [real(line, from), real(line, from + 1)];
  if (first === second) return first ? high - low : 0;
  const exit = edgeExit(grid, i, j, across);
  const position = across ? exit.x : exit.y;
  return first ? position - low : high - position;
}

const middle = (line: Float64Array, i: number): number => (real(line, i) + real(line, i + 1)) / 2;
const lerp = (from: number, to: number, t: number): number => (t === 1 ? to : from + t * (to - from));
