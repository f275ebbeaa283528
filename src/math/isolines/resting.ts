import { real } from '../entries.ts';
import type { LevelGrid } from './level-samples.ts';

/** Where g is 0 on whole cells, as far as rounding can tell. */
export interface Resting {
  /** The number of connected parts. */
  readonly count: number;
  /** The part that each cell belongs to, −1 for none, by the cell's lower left sample; empty if there are none. */
  readonly parts: Int32Array;
  /** 1 for the samples at which g is 0; empty if there are none. */
  readonly zero: Uint8Array;
}

export interface RestingGrid extends LevelGrid {
  readonly resting: Resting;
}

/** Samples, and cells, after which whoever waits has a turn. */
const SAMPLES = 2000;
const TURN = 300;
const NONE = -1;
const NOWHERE: Resting = { count: 0, parts: new Int32Array(0), zero: new Uint8Array(0) };
/** Samples above this share of the largest are not 0. */
const MAYBE_ZERO = 1e-9;

/** The samples at which g is 0, if there are any, and the cells on which it is, in parts that share corners. */
export function* restingCells(grid: LevelGrid): Generator<undefined, Resting> {
  const zero = yield* zeroSamples(grid);
  if (zero === undefined) return NOWHERE;
  const { field, xs, ys } = grid;
  const nx = xs.length;
  const parts = new Int32Array(zero.length).fill(NONE);
  const isResting = (i: number, j: number): boolean => {
    const at = j * nx + i;
    if (i < 0 || j < 0 || i + 1 >= nx || j + 1 >= ys.length) return false;
    if (!(zero[at] && zero[at + 1] && zero[at + nx] && zero[at + nx + 1])) return false;
    return field.isZero((real(xs, i) + real(xs, i + 1)) / 2, (real(ys, j) + real(ys, j + 1)) / 2);
  };
  let count = 0;
  for (let at = 0; at < zero.length; at += 1) {
    if (zero[at] !== 1 || parts[at] !== NONE || !isResting(at % nx, Math.floor(at / nx))) continue;
    yield* spread(parts, at, count, nx, isResting);
    count += 1;
  }
  return { count, parts, zero };
}

/** Gives a cell, and all that it is connected with, to one part. */
function* spread(
  parts: Int32Array,
  start: number,
  part: number,
  nx: number,
  isResting: (i: number, j: number) => boolean,
): Generator<undefined> {
  const waiting = [start];
  let seen = 0;
  parts[start] = part;
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    const [i, j] = [at % nx, Math.floor(at / nx)];
    seen += 1;
    if (seen % TURN === 0) yield;
    for (let k = 0; k < 9; k += 1) {
      const [column, row] = [i - 1 + (k % 3), j - 1 + Math.floor(k / 3)];
      const next = row * nx + column;
      if (parts[next] !== NONE || !isResting(column, row)) continue;
      parts[next] = part;
      waiting.push(next);
    }
  }
}

/** 1 where g is 0; nothing if it is nowhere. */
function* zeroSamples({ field, xs, ys, values }: LevelGrid): Generator<undefined, Uint8Array | undefined> {
  const isZero = (at: number): boolean => field.isZero(real(xs, at % xs.length), real(ys, Math.floor(at / xs.length)));
  let [largest, place] = [-1, 0];
  let least = Number.POSITIVE_INFINITY;
  for (let at = 0; at < values.length; at += 1) {
    const g = Math.abs(real(values, at));
    if (g < least) least = g;
    if (g > largest && g < Number.POSITIVE_INFINITY) {
      largest = g;
      place = at;
    }
  }
  if (!(least < Number.POSITIVE_INFINITY && (least <= MAYBE_ZERO * largest || isZero(place)))) return undefined;
  const most = isZero(place) ? largest : MAYBE_ZERO * largest;
  const zero = new Uint8Array(values.length);
  for (let at = 0; at < values.length; at += 1) {
    const g = Math.abs(real(values, at));
    if (g <= most && (g === 0 || isZero(at))) zero[at] = 1;
    if (at % SAMPLES === 0) yield;
  }
  return zero;
}
