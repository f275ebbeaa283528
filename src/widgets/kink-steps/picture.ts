import type { Vec2 } from '#math';
import { viewShowing } from '#scenes/loss/loss-view.ts';

/** Points on a branch of the curve, and on one hop. */
const BRANCH = 30;
const HOP = 16;
/** Room under the least value and above the greatest, as shares of what is between. */
const [BELOW, FLOOR, ABOVE] = [0.48, 0.28, 0.16];
/** The least height that the curve is drawn with. */
const LEAST = 0.3;
/** Iterates this much further away than the start, z and λ do not count: they are of a descent that is driven away. */
const FAR = 4;
/** The share of the picture on the side where nothing is. */
const OTHER_SIDE = 0.62;
/** One parameter needs half the room of the pictures of two. */
const SIZE = 0.5;

type Curve = (x: number) => number;

/** What of the x axis is shown: the start, z, zero and all iterates that stay near them. */
export function shownAxis(marked: readonly number[], lambda: number, iterates: readonly number[]): Vec2 {
  const cap = FAR * Math.max(lambda, ...marked.map(Math.abs));
  const points = [...marked, ...iterates.filter((x) => Math.abs(x) <= cap)];
  const usual = viewShowing(
    points.map((x) => [x / SIZE, 0]),
    1,
  );
  const half = SIZE * usual.x[1];
  const side = (sign: number) => (points.some((x) => sign * x > 0.93 * OTHER_SIDE * half) ? half : OTHER_SIDE * half);
  return [0 - side(-1), side(1)];
}

/** The graph of f over the axis, f being least at `least`; the axis is drawn some way below. */
export function curveGraph(f: Curve, axis: Vec2, { least, marked }: { least: number; marked: readonly number[] }) {
  const base = f(least);
  const height = Math.max(LEAST, ...marked.map(f).map((y) => y - base));
  return {
    view: { x: axis, y: [base - BELOW * height, base + (1 + ABOVE) * height] } as const,
    floor: base - FLOOR * height,
    height,
    points: [branch(f, axis[0]).reverse(), [[0, f(0)] as const], branch(f, axis[1])].flat(),
  };
}

const branch = (f: Curve, end: number): Vec2[] =>
  Array.from({ length: BRANCH }, (_, k) => ((k + 1) / BRANCH) * end).map((x) => [x, f(x)]);

/** From one iterate to the next over the curve; what is far outside of the axis is moved to just outside of it. */
export function hop(f: Curve, [from, to]: Vec2, { view, height }: ReturnType<typeof curveGraph>): Vec2[] {
  const [a, b] = [within(view.x, from), within(view.x, to)];
  const lift = 0.1 * height * Math.min(1, (4 * Math.abs(b - a)) / (view.x[1] - view.x[0]));
  return Array.from({ length: HOP + 1 }, (_, k) => {
    const s = k / HOP;
    return [a + s * (b - a), f(a) + s * (f(b) - f(a)) + 4 * s * (1 - s) * lift];
  });
}

/** The place on a hop after so much of it, 0 … 1. */
export function along(points: readonly Vec2[], share: number): Vec2 {
  const at = share * (points.length - 1);
  const [[x0, y0], [x1, y1]] = [points[Math.floor(at)] as Vec2, points[Math.ceil(at)] as Vec2];
  return [x0 + (at % 1) * (x1 - x0), y0 + (at % 1) * (y1 - y0)];
}

/** The nearest place that is drawn: on the axis or half its length beyond. */
export function within([low, high]: Vec2, x: number): number {
  const beyond = (high - low) / 2;
  return Math.min(Math.max(x, low - beyond), high + beyond);
}

export const meets = ([low, high]: Vec2, [from, to]: Vec2) => from < high && to > low;
export const inside = ([low, high]: Vec2, x: number) => x >= low && x <= high;

/** Between the lines of slopes `low` and `high` through (0, y): one triangle on each side. */
export function fan(y: number, [low, high]: Vec2, reach: number): Vec2[][] {
  return [-reach, reach].map((x) => [
    [0, y],
    [x, y + low * x],
    [x, y + high * x],
  ]);
}
