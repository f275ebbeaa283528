import { entry } from '../entries.ts';
import type { Vec2 } from '../vector.ts';
import { exitBetween } from './bracket-root.ts';
import { curveOver } from './curve-over.ts';
import { leastBetween } from './least-between.ts';
import type { LevelField } from './level-field.ts';
import type { Cut } from './line-parts.ts';
import type { LinePool } from './line-pool.ts';
import { criticalPoint } from './self-crossings.ts';
import type { Walls } from './walls.ts';

/** A function that comes to 0 next to a place is larger beside it, by more than this share of what it is there. */
const RISE = 1e-6;
/** A zero of a function of two variables belongs to a line if it is this near to it, relative to a cell. */
const ON_LINE = 1e-4;

interface Around {
  readonly window: readonly [number, number];
  readonly cell: number;
}

/** Cuts lines at the places at which f is not a real number, though it is one on both sides. */
export function* cutLines(pool: LinePool, walls: Walls, around: Around): Generator<undefined> {
  if (walls.open.length === 0) return;
  const count = pool.lines.length;
  for (let line = 0; line < count; line += 1) {
    const { closed } = entry(pool.lines, line);
    const stations = stationsOf(pool, line, around);
    const cuts: Cut[] = [];
    for (const wall of walls.open) {
      cuts.push(...cutsAt(wall, stations, closed, around));
      yield;
    }
    pool.cut(line, distinct(cuts, stations, closed, walls.near), (x, y) => walls.isOpenAt(x, y));
  }
}

/** The cuts in order, each place once; an end of an open line is none. */
function distinct(cuts: readonly Cut[], stations: readonly Station[], closed: boolean, near: number): Cut[] {
  const [first, last] = [stations[0], stations.at(-1)].map((end) => (end as Station).at) as [Vec2, Vec2];
  const kept: Cut[] = [];
  for (const cut of cuts.toSorted((a, b) => a.k + a.u - b.k - b.u)) {
    const known = [...(closed ? [kept[0]?.at] : [first, last]), kept.at(-1)?.at];
    if (!known.some((at) => at && Math.hypot(at[0] - cut.at[0], at[1] - cut.at[1]) <= near)) kept.push(cut);
  }
  return kept;
}

/** A place of a line. */
interface Station extends Cut {
  /** The line from here to the next station. */
  readonly onwards: (share: number) => Cut;
}

/** Places of a line no farther apart than a cell, in order. */
function stationsOf({ lines, fields }: LinePool, line: number, { window, cell }: Around): Station[] {
  const { points, closed } = entry(lines, line);
  const count = points.length / 2;
  const point = (k: number): Vec2 => [entry(points, 2 * (k % count)), entry(points, 2 * (k % count) + 1)];
  const stations: Station[] = [];
  const chords = closed ? count : count - 1;
  for (let k = 0; k < chords; k += 1) {
    const [p, q] = [point(k), point(k + 1)];
    const curve = curveOver(entry(fields, line), window, p, q);
    const steps = Math.max(1, Math.ceil(Math.hypot(q[0] - p[0], q[1] - p[1]) / cell));
    for (let step = 0; step < steps; step += 1) {
      const place = (share: number): Cut => {
        const u = (step + share) / steps;
        return { k, u, at: u === 0 ? p : u === 1 ? q : curve(u) };
      };
      stations.push({ ...place(0), onwards: place });
    }
  }
  const last: Cut = { k: chords, u: 0, at: point(chords) };
  return [...stations, { ...last, onwards: () => last }];
}

/** The zeros of a function on a line: where it changes sign, and where it comes to 0 without. */
function cutsAt(wall: LevelField, line: readonly Station[], closed: boolean, around: Around): Cut[] {
  const stations = closed ? [...line, line[1] as Station] : line;
  const values = stations.map(({ at }) => wall.value(...at));
  const cuts: Cut[] = [];
  for (let k = 0; k + 1 < stations.length; k += 1) {
    const [here, next] = [values[k] as number, values[k + 1] as number];
    const station = stations[k] as Station;
    if (here * next < 0) cuts.push(...changeOfSign(wall, station, here, next));
    else if (k > 0 && dips(values[k - 1] as number, here, next))
      cuts.push(...touch(wall, stations[k - 1] as Station, station, around));
  }
  return cuts;
}

/** Is it least here? Along a line on which it is the same everywhere, only rounding says so. */
function dips(before: number, here: number, after: number): boolean {
  const [least, ...beside] = [here, before, after].map(Math.abs) as [number, number, number];
  return before * here >= 0 && Math.min(...beside) >= least && Math.max(...beside) >= (1 + RISE) * least;
}

function changeOfSign(wall: LevelField, { onwards }: Station, here: number, next: number): Cut[] {
  const along = (share: number): number => wall.value(...onwards(share).at);
  const [inside, ends] =
    here < 0 ? ([0, { inside: here, outside: next }] as const) : ([1, { inside: next, outside: here }] as const);
  const exit = exitBetween(along, inside, ends);
  return exit.jump ? [] : [onwards(exit.at)];
}

/** Where |wall| is least next to a station, if it is 0 there. */
function touch(wall: LevelField, before: Station, station: Station, { cell }: Around): Cut[] {
  if (wall.isZero(...station.at)) return [station];
  const place = (t: number): Cut => (t < 0 ? before.onwards(1 + t) : station.onwards(t));
  const least = place(leastBetween((t) => Math.abs(wall.value(...place(t).at)), -1, 1));
  const [x, y] = least.at;
  if (wall.isZero(x, y)) return [least];
  const near = ON_LINE * cell;
  const zero = criticalPoint(wall, [x - cell / 2, x + cell / 2], [y - cell / 2, y + cell / 2]);
  const onLine = zero && Math.hypot(zero.x - x, zero.y - y) <= near && wall.isZero(zero.x, zero.y);
  return onLine ? [least] : [];
}
