import { real } from '../entries.ts';
import type { LevelGrid } from './level-samples.ts';

/** Where samples allow that g comes to 0 without a change of sign: squares of a board over the window. */
export class Hints {
  private marks: Uint8Array | undefined;
  private readonly n: number;
  private readonly from: number;
  private readonly size: number;

  constructor([from, to]: readonly [number, number], n: number) {
    this.n = n;
    this.from = from;
    this.size = to - from;
  }

  get any(): boolean {
    return this.marks !== undefined;
  }

  /** Marks the squares around a place. */
  mark(x: number, y: number): void {
    const [i, j] = [this.index(x), this.index(y)];
    this.marks ??= new Uint8Array(this.n * this.n);
    for (let row = Math.max(0, j - REACH); row <= Math.min(this.n - 1, j + REACH); row += 1) {
      this.marks.fill(1, row * this.n + Math.max(0, i - REACH), row * this.n + Math.min(this.n, i + REACH + 1));
    }
  }

  /** Is there a mark in the row of squares at this height? */
  inRow(y: number): boolean {
    const row = this.index(y) * this.n;
    return this.marks?.subarray(row, row + this.n).includes(1) ?? false;
  }

  /** Makes the samples NaN that are far from all marks. */
  keepOnly(values: Float64Array, xs: Float64Array, ys: Float64Array): void {
    const columns = xs.map((x) => this.index(x));
    for (let j = 0; j < ys.length; j += 1) {
      const row = this.index(real(ys, j)) * this.n;
      for (let i = 0; i < xs.length; i += 1) {
        if (this.marks?.[row + real(columns, i)] !== 1) values[j * xs.length + i] = Number.NaN;
      }
    }
  }

  private index(t: number): number {
    return Math.min(this.n - 1, Math.max(0, Math.floor((this.n * (t - this.from)) / this.size)));
  }
}

/** Squares that a mark marks each way. */
const REACH = 2;
/** A parabola, or a kink, through three samples may come to 0 if its lowest value is below this share of its bend. */
const DEEP = 0.5;

/** Marks where |g|, along a row or a column, has a minimum near 0 between samples of one sign. */
export function touchingHints({ xs, ys, values }: LevelGrid, window: readonly [number, number], n: number): Hints {
  const hints = new Hints(window, n);
  const nx = xs.length;
  for (let j = 0; j < ys.length; j += 1) {
    for (let i = 0; i < nx; i += 1) {
      const at = j * nx + i;
      const g = real(values, at);
      const across = i > 0 && i < nx - 1 && dips(real(values, at - 1), g, real(values, at + 1));
      const along = !across && j > 0 && j < ys.length - 1 && dips(real(values, at - nx), g, real(values, at + nx));
      if (across || along) hints.mark(real(xs, i), real(ys, j));
    }
  }
  return hints;
}

function dips(before: number, here: number, after: number): boolean {
  if (here > 0 ? before < here || after < here : before > here || after > here)
    return here === 0 && touches(before, here, after);
  return touches(before, here, after);
}

function touches(before: number, here: number, after: number): boolean {
  const [a, b, c] = [Math.abs(before), Math.abs(here), Math.abs(after)];
  if (b > a || b > c || before * after <= 0 || before * here < 0) return false;
  if (!(a < Number.POSITIVE_INFINITY && c < Number.POSITIVE_INFINITY)) return b < Number.POSITIVE_INFINITY;
  const bend = a - 2 * b + c;
  return b - ((c - a) * (c - a)) / (8 * bend) <= DEEP * bend;
}
