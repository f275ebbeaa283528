import { entry, real } from '../entries.ts';
import type { Vec2 } from '../vector.ts';
import { isolated } from './isolated.ts';
import { leastBetween } from './least-between.ts';
import type { LevelGrid, Place } from './level-samples.ts';
import type { RestingGrid } from './resting.ts';

interface FrameZeros {
  /** Parts of the window's sides along which g is 0, by their ends. */
  readonly runs: (readonly [Vec2, Vec2])[];
  /** Single points of the sides that are at the level. */
  readonly points: Place[];
}

/** Parts of a side shorter than this share of it are points. */
const SHORTEST = 1e-6;
const HALVINGS = 45;
/** A part of a side without two samples is longer than this share of a cell, or it may be what rounding makes of a point: */
export const SHORT_RUN = 0.05;
/** … and is one if g has one sign around it at so many times the distance at which that is asked of others. */
const FARTHER = 100;
/** How far beside a side g is asked, as a share of the way to the window's middle. */
const BESIDE = 1e-4;
const BETWEEN = [0.25, 0.5, 0.75];

/** Does a zero belong to the set? */
type Holds = (x: number, y: number) => boolean;

/** What of the level set lies on the window's frame without coming from inside: the window is closed. */
export function frameZeros(grid: RestingGrid, holds: Holds): FrameZeros {
  const found: FrameZeros = { runs: [], points: [] };
  for (const side of sidesOf(grid, holds)) {
    const zero = side.line.map((t, k) => (side.maybe(k) && side.isZero(t) ? 1 : 0));
    side.line.forEach((_, k) => {
      if (zero[k] === 1 ? zero[k - 1] !== 1 || !whole(side, k - 1) : false) addRun(grid, side, zero, k, found);
      addTouch(grid, side, zero, k, found);
    });
  }
  return found;
}

interface Side {
  readonly line: Float64Array;
  readonly at: (t: number) => Vec2;
  readonly isZero: (t: number) => boolean;
  readonly value: (t: number) => number;
  /** The same beside the side, within the window. */
  readonly isZeroBeside: (t: number) => boolean;
  readonly sample: (k: number) => number;
  /** Is the sample 0? */
  readonly maybe: (k: number) => boolean;
}

function sidesOf({ field, xs, ys, values, resting }: RestingGrid, holds: Holds): Side[] {
  const [from, to] = [real(xs, 0), real(xs, xs.length - 1)];
  const inwards = (t: number): number => t + ((from + to) / 2 - t) * BESIDE;
  const side = (line: Float64Array, at: (t: number) => Vec2, index: (k: number) => number): Side => ({
    line,
    at,
    isZero: (t) => field.isZero(...at(t)) && holds(...at(t)),
    isZeroBeside: (t) => field.isZero(...(at(t).map(inwards) as [number, number])),
    value: (t) => field.value(...at(t)),
    sample: (k) => real(values, index(k)),
    maybe: (k) => resting.zero[index(k)] === 1,
  });
  const [nx, right, top] = [xs.length, xs.length - 1, ys.length - 1];
  return [
    side(
      xs,
      (t) => [t, real(ys, 0)],
      (k) => k,
    ),
    side(
      xs,
      (t) => [t, real(ys, top)],
      (k) => top * nx + k,
    ),
    side(
      ys,
      (t) => [real(xs, 0), t],
      (k) => k * nx,
    ),
    side(
      ys,
      (t) => [real(xs, right), t],
      (k) => k * nx + right,
    ),
  ];
}

/** Is the side, and not what is beside it, 0 from one of its samples to the next? */
const whole = (side: Side, k: number): boolean => wholeBetween(side, entry(side.line, k), entry(side.line, k + 1));

function wholeBetween(side: Side, from: number, to: number): boolean {
  const places = BETWEEN.map((share) => from + share * (to - from));
  return places.every((t) => side.isZero(t) && !side.isZeroBeside(t));
}

function addRun(grid: LevelGrid, side: Side, zero: Float64Array, first: number, found: FrameZeros): void {
  let last = first;
  while (zero[last + 1] === 1 && whole(side, last)) last += 1;
  const { line } = side;
  const from = runEnd(side, entry(line, first), entry(line, Math.max(0, first - 1)));
  const to = runEnd(side, entry(line, last), entry(line, Math.min(line.length - 1, last + 1)));
  if (last === first) addShort(grid, side, entry(line, first), [from, to], found);
  else if (to - from > SHORTEST * (real(grid.xs, grid.xs.length - 1) - real(grid.xs, 0))) {
    found.runs.push([side.at(from), side.at(to)]);
  }
}

/** A part of a side with no more than one sample, or a point that g only leaves slowly. */
function addShort(grid: LevelGrid, side: Side, place: number, [from, to]: Vec2, found: FrameZeros): void {
  const window = [real(grid.xs, 0), real(grid.xs, grid.xs.length - 1)] as const;
  const cell = (window[1] - window[0]) / side.line.length;
  const [x, y] = side.at(place);
  if (to - from <= SHORT_RUN * cell) {
    if (isolated(grid.field, { x, y }, FARTHER * cell, window)) found.points.push({ x, y });
  } else if (wholeBetween(side, from, to)) found.runs.push([side.at(from), side.at(to)]);
}

/** How far from a zero, on the way to another place, the side is 0. */
function runEnd({ isZero }: Side, start: number, towards: number): number {
  let [inside, outside] = [start, towards];
  for (let halving = 0; halving < HALVINGS; halving += 1) {
    const middle = (inside + outside) / 2;
    if (isZero(middle)) inside = middle;
    else outside = middle;
  }
  return Math.abs(inside - start) < SHORTEST * Math.abs(towards - start) ? start : inside;
}

/** A place between the neighbours of sample k where |g| has a minimum along the side that is 0. */
function addTouch(grid: LevelGrid, side: Side, zero: Float64Array, k: number, found: FrameZeros): void {
  const last = side.line.length - 1;
  const [before, here, after] = [side.sample(Math.max(0, k - 1)), side.sample(k), side.sample(Math.min(last, k + 1))];
  if (!(Math.abs(here) <= Math.abs(before) && Math.abs(here) <= Math.abs(after)) || zero[k - 1] === 1) return;
  const [from, to] = [entry(side.line, Math.max(0, k - 1)), entry(side.line, Math.min(last, k + 1))];
  const place = zero[k] === 1 ? entry(side.line, k) : leastBetween((t) => Math.abs(side.value(t)), from, to);
  if (!side.isZero(place)) return;
  const [x, y] = side.at(place);
  const window = [real(grid.xs, 0), real(grid.xs, grid.xs.length - 1)] as const;
  if (isolated(grid.field, { x, y }, (window[1] - window[0]) / last, window)) found.points.push({ x, y });
  else if (zero[k] !== 1 && zero[k + 1] !== 1)
    addShort(grid, side, place, [runEnd(side, place, from), runEnd(side, place, to)], found);
}
