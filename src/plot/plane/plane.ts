import { getContext, setContext } from 'svelte';
import type { Part } from '../labels/parts.svelte.ts';
import type { Spot } from '../labels/scene.ts';
import { arcPath } from './arc-path.ts';
import type { Placed } from './ground.ts';

/** The part of the plane that a picture shows: closed intervals of the two coordinates. */
export interface View {
  x: readonly [number, number];
  y: readonly [number, number];
}

export type Point = readonly [number, number];

/**
 * Maps between plane coordinates and SVG units; y grows upward in the plane. One scale for both axes, except in a graph,
 * where they measure different things: there shapes with an extent of their own, such as ellipses, have no place.
 */
export interface Frame {
  view: View;
  width: number;
  height: number;
  /** SVG units for one unit of the plane; in a graph, for one unit along x. */
  scale: number;
  /** SVG units for one unit along y: `scale`, except in a graph. */
  upward: number;
  x(value: number): number;
  y(value: number): number;
  toPlane(svgX: number, svgY: number): Point;
}

/** Places are written to a hundredth of a unit. */
const hundredths = (units: number) => Math.round(100 * units) / 100;

/**
 * The frame that fits `view` to `width` SVG units. The height follows from the equal scales; given, it makes the frame
 * that of a graph, with a scale for each axis.
 */
export function frameOf(view: View, width: number, height?: number): Frame {
  const scale = width / (view.x[1] - view.x[0]);
  const upward = height === undefined ? scale : height / (view.y[1] - view.y[0]);
  return {
    view,
    width,
    height: height ?? hundredths(scale * (view.y[1] - view.y[0])),
    scale,
    upward,
    x: (value) => hundredths((value - view.x[0]) * scale),
    y: (value) => hundredths((view.y[1] - value) * upward),
    toPlane: (svgX, svgY) => [view.x[0] + svgX / scale, view.y[1] - svgY / upward],
  };
}

/** `point` moved to the nearest place inside the view, `margin` from its border along x and along y. */
export function insideView(view: View, [x, y]: Point, margin: Point): Point {
  const clamp = (value: number, [low, high]: readonly [number, number], edge: number) =>
    Math.min(Math.max(value, low + edge), high - edge);
  return [clamp(x, view.x, margin[0]), clamp(y, view.y, margin[1])];
}

/** A place that a name may stand at: beside it, best on the side of `toward`, which is a direction in the plane; or on it. */
export interface NamePlace {
  readonly at: Point;
  readonly toward?: Point;
  readonly on?: boolean;
}

/** The corners of a view, for names of all that is in it; the left and the upper ones first, or as told. */
export const cornersOf = ({ x, y }: View, [left, top]: readonly [boolean, boolean] = [true, true]): NamePlace[] =>
  [
    [left, top],
    [!left, top],
    [left, !top],
    [!left, !top],
  ].map(([atLeft, atTop]) => ({
    at: [x[atLeft ? 0 : 1], y[atTop ? 1 : 0]],
    toward: [atLeft ? 1 : -1, atTop ? -0.7 : 0.7],
  }));

/** The diagonals of a ball of which this is the positive one's half length: its name stands outside of it, in the lower half if it can. */
export const aroundBall = (half: number): NamePlace[] =>
  [
    [-1, -1],
    [1, -1],
    [-1, 1],
    [1, 1],
  ].map(([s = 1, t = 1]) => ({ at: [s * half, t * half], toward: [s, t] }));

export const spotOf = (frame: Frame, { at, toward, on }: NamePlace): Spot => ({
  at: [frame.x(at[0]), frame.y(at[1])],
  ...(toward && { toward: [toward[0], -toward[1]] as const }),
  ...(on && { off: [0, 0] as const }),
});

/** What the parts inside a Plane know of it. */
export interface PlaneContext {
  readonly frame: Frame;
  /** The place in the plane under a pointer event. */
  pointAt(event: { clientX: number; clientY: number }): Point;
  /** While held, the view stays as it is, so that the plane does not move under a dragged handle. */
  hold(): void;
  release(): void;
  /** Tells of a part of the picture, which may want a label or stand in the way of others. */
  add(part: () => Part): void;
  /** Takes in a handle, which presses on the ground may place; what it returns takes it out. */
  join(handle: Placed): () => void;
  /** The id of what says how handles are moved. Drawings have none. */
  readonly tip: string | undefined;
}

const KEY = Symbol('plane');
export const providePlane = (context: PlaneContext) => setContext(KEY, context);
export const usePlane = () => getContext<PlaneContext>(KEY);

/** An SVG path through plane points; closed when asked. Points that are no numbers break it. */
export function pathData(frame: Frame, points: Iterable<Point>, closed = false): string {
  const parts: Point[][] = [[]];
  for (const [x, y] of points) {
    if (Number.isFinite(x) && Number.isFinite(y)) parts.at(-1)?.push([frame.x(x), frame.y(y)]);
    else parts.push([]);
  }
  return parts.map((part) => arcPath(part, closed)).join('');
}
