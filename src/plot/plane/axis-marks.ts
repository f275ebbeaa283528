import { axisNumbers } from '#text/axis-numbers.ts';
import { ticks } from '#text/ticks.ts';
import type { Frame } from './plane.ts';

/** SVG units for a line of numbers beside its axis, and for one letter, in pictures as wide as a phone. */
const [LINE, LETTER] = [30, 8];
/** Between the vertical axis and its numbers, in SVG units. */
const GAP = 8;
/** Ticks keep these shares of the axis from its ends: from the far one more where the axis's name stands on their side. */
const CLEAR = { near: 0.04, far: 0.06, name: 0.12 };

export interface AxisMark {
  /** In SVG units along the axis. */
  readonly at: number;
  readonly text: string;
}

/** Where the axes of a frame stand and what stands beside them, in SVG units: all of it inside the frame. */
export interface AxisMarks {
  /** Where the axes cross: at the origin, or at the border next to it. */
  readonly origin: { readonly x: number; readonly y: number };
  readonly xs: readonly AxisMark[];
  readonly ys: readonly AxisMark[];
  /** The numbers of the horizontal axis stand below it; above it where there is no room. */
  readonly below: boolean;
  /** The numbers of the vertical axis stand to its left; to its right where there is no room. */
  readonly leftward: boolean;
  /** The name of the horizontal axis stands above it, and that of the vertical one to its right; else on their other sides. */
  readonly nameAbove: boolean;
  readonly nameRight: boolean;
}

/** Axes with about `count` round numbers each; 0 is where they cross and has no number. */
export function axisMarks(frame: Frame, count: number): AxisMarks {
  const { width, height, view } = frame;
  const origin = { x: clamp(frame.x(0), width), y: clamp(frame.y(0), height) };
  const [xs, ys] = [view.x, view.y].map((range) => ticks(range[0], range[1], count)) as [number[], number[]];
  const [xTexts, yTexts] = [axisNumbers(xs), axisNumbers(ys)];
  const below = height - origin.y >= LINE;
  const nameAbove = origin.y >= LINE;
  const leftward = origin.x >= GAP + LETTER * Math.max(0, ...yTexts.map((text) => text.length));
  const nameRight = width - origin.x >= LINE;
  const across = xs.map((value, i) => ({ value, at: frame.x(value), text: xTexts[i] as string }));
  const upward = ys.map((value, i) => ({ value, at: frame.y(value), text: yTexts[i] as string }));
  return {
    origin,
    below,
    leftward,
    nameAbove,
    nameRight,
    xs: across.filter(
      ({ value, at, text }) =>
        value !== 0 && fits(at, width, nameAbove !== below) && clearOf(at, width, (LETTER * text.length) / 2),
    ),
    ys: upward.filter(
      ({ value, at }) =>
        value !== 0 && fits(height - at, height, nameRight !== leftward) && clearOf(at, height, LINE / 3),
    ),
  };
}

const clamp = (value: number, size: number) => Math.min(Math.max(value, 0), size);

/** Is a tick so far along an axis neither at its start nor at its end, where the name is, perhaps on the numbers' side? */
const fits = (along: number, size: number, besideName: boolean) =>
  along > CLEAR.near * size && size - along > (besideName ? CLEAR.name : CLEAR.far) * size;

const clearOf = (at: number, size: number, half: number) => at >= half && size - at >= half;
