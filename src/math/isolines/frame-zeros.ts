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
function whole(side: Side, k: number): boolean {
  const [from, to] = [entry(side.line, k), entry(side.line, k + 1)];
  const places = BETWEEN.map((share) => from + share * (to - from));
  return places.every((t) => side.isZero(t) && !side.isZeroBeside(t));
}

function addRun(grid: LevelGrid, side: Side, zero: Float64Array, first: number, found: FrameZeros): void {
  let last = first;
  while (zero[last + 1] === 1 && whole(side, last)) last += 1;
  if (last === first) return;
  const from = runEnd(side, first, -1);
  const to = runEnd(side, last, 1);
  if (to - from > SHORTEST * (real(grid.xs, grid.xs.length - 1) - real(grid.xs, 0))) {
    found.runs.push([side.at(from), side.at(to)]);
  }
}

/** How far beyond its last sample a part of the side is 0. */
function runEnd({ line, isZero }: Side, k: number, step: -1 | 1): number {
  let inside = entry(line, k);
  if (k + step < 0 || k + step >= line.length) return inside;
  let outside = entry(line, k + step);
  const width = Math.abs(outside - inside);
  const start = inside;
  for (let halving = 0; halving < HALVINGS; halving += 1) {
    const middle = (inside + outside) / 2;
    if (isZero(middle)) inside = middle;
    else outside = middle;
  }
  return Math.abs(inside - start) < SHORTEST * width ? start : inside;
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
}
