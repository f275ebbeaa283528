import { axisNumbers } from '#text/axis-numbers.ts';
import { ticks } from '#text/ticks.ts';
import type { Hue } from '../hue.ts';
import type { Point } from '../plane/plane.ts';
import type { Band } from './bands.ts';

/** A line over x; `undefined` between two points is a gap. */
export interface ChartLine {
  readonly name: string;
  readonly hue: Hue;
  readonly look?: 'thin' | 'dashed' | 'dotted';
  /** One of so many that its name would stand in the way of others: it is in the table only. */
  readonly unnamed?: boolean;
  readonly points: readonly (Point | undefined)[];
  /** Where it goes up and down too fast to be seen as a line. */
  readonly bands?: readonly Band[];
  /** Where it has come to, if it is being drawn. */
  readonly head?: Point;
}

export interface ChartTick {
  readonly at: number;
  readonly label: string;
}

/** A band below the lowest value, for what has no place on the axis: on a logarithmic one, zero. */
export interface ChartStrip {
  readonly from: number;
  readonly to: number;
  readonly label: string;
}

/** Where a line has come down into the strip. */
export interface Landing {
  readonly x: number;
  readonly hue: Hue;
}

export interface ChartAxis {
  readonly name: string;
  readonly range: readonly [number, number];
  readonly ticks: readonly ChartTick[];
}

/** Everything about a chart, for whoever draws it: on a canvas, as a drawing, or as a table. */
export interface ChartPicture {
  /** What it shows, for who cannot see it. */
  readonly label: string;
  readonly x: ChartAxis;
  readonly y: ChartAxis;
  readonly strip?: ChartStrip;
  readonly lines: readonly ChartLine[];
  /** The lines part to the left: there stand their names, and the numbers of y to the right. */
  readonly mirrored?: boolean;
  /** Places on the x axis that are marked. */
  readonly notches?: readonly number[];
  readonly landings?: readonly Landing[];
  /** Width for height. */
  readonly shape?: number;
  /** A value of the y axis, for people. */
  readonly read: (y: number) => string;
  /** A place on the x axis, for people; as it is where this is left out. */
  readonly readX?: (x: number) => string;
}

/** A place on the x axis, for people. */
export const readAt = ({ readX = String }: Pick<ChartPicture, 'readX'>, x: number) => readX(x);

/** An axis with round numbers on it. */
export function linearAxis(name: string, range: readonly [number, number], count = 5): ChartAxis {
  const places = ticks(range[0], range[1], count);
  const labels = axisNumbers(places);
  return { name, range, ticks: places.map((at, i) => ({ at, label: labels[i] as string })) };
}

/** Where a line ends, or has come to: there its name stands. */
export const endOf = ({ points, head }: ChartLine): Point | undefined =>
  head ?? points.findLast((point) => point !== undefined);

/** Where a line begins. */
const startOf = ({ points }: ChartLine): Point | undefined => points.find((point) => point !== undefined);

/** Where the name of a line of this picture stands. */
export const nameAt = ({ mirrored }: Pick<ChartPicture, 'mirrored'>) => (mirrored ? startOf : endOf);

/**
 * Heights moved as little as keeps each `gap` from the next, in the same order; equal ones keep the order they come in.
 * Within `range`, if there is room for all.
 */
export function spacedOut(heights: readonly number[], gap: number, [low, high]: readonly [number, number]): number[] {
  const order = heights.map((_, i) => i).sort((a, b) => (heights[a] as number) - (heights[b] as number) || a - b);
  const moved = [...heights];
  let least = low;
  for (const i of order) {
    moved[i] = Math.max(moved[i] as number, least);
    least = (moved[i] as number) + gap;
  }
  let most = high;
  for (const i of order.reverse()) {
    moved[i] = Math.min(moved[i] as number, most);
    most = (moved[i] as number) - gap;
  }
  return moved;
}
