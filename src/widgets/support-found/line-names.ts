import type { Vec2 } from '#math';
import type { Piece } from './counts.ts';
import type { Graph } from './graphs.ts';

/** The name of a line, at a point of it, so many ems below. */
export interface LineName {
  readonly text: string;
  readonly hue: 'proximal' | 'accelerated';
  readonly at: Vec2;
  readonly dy: number;
}

/** Where names have room: this far from the walls and the ends of the axis, as a share of it. */
const CLEAR = 0.08;
const [OVER, UNDER] = [-0.6, 1.2];
/** Lines so close, in decimal logarithm, that names on one side of them would meet. */
const NEAR = 0.4;

/** The names of the two lines, where these are farthest apart: out of strips and clear of walls, if there is such a place. */
export function lineNames(graph: Graph): LineName[] {
  const places = graph.proximal
    .flatMap(({ points }) => points)
    .map((at) => ({ at, other: [at[0], heightAt(graph.accelerated, at[0])] as const }))
    .filter(({ other }) => !Number.isNaN(other[1]));
  const clear = places.filter(({ at }) => isClear(graph, at[0]));
  const scaled = clear.filter(({ at, other }) => isOnScale(graph, at[1]) && isOnScale(graph, other[1]));
  const roomy = [scaled, clear, places].find((some) => some.length > 0);
  if (!roomy) return [];
  const gap = ({ at, other }: (typeof places)[number]) => Math.abs(at[1] - other[1]);
  const { at, other } = roomy.reduce((best, place) => (gap(place) > gap(best) ? place : best));
  const shifts = shiftsOf(at[1], other[1], graph.top);
  return [
    { text: 'ISTA', hue: 'proximal', at, dy: shifts[0] },
    { text: 'FISTA', hue: 'accelerated', at: other, dy: shifts[1] },
  ];
}

/** Where two names stand beside their lines: outward, but out of the strips and off each other. */
function shiftsOf(a: number, b: number, top: number): Vec2 {
  if (a < b) return [...shiftsOf(b, a, top)].reverse() as unknown as Vec2;
  const close = a - b < NEAR ? 1 : 0;
  if (b < 0) return [OVER - close, OVER];
  if (a > top) return [UNDER, UNDER + close];
  return [OVER, UNDER];
}

const isClear = ({ x: [low, high], walls }: Graph, x: number) =>
  [low, high, ...walls].every((wall) => Math.abs(x - wall) > CLEAR * (high - low));

const isOnScale = ({ top }: Graph, height: number) => height > 0 && height <= top;

/** The height of a line at x, NaN where there is none. */
function heightAt(pieces: readonly Piece[], x: number): number {
  for (const { points } of pieces) {
    const after = points.findIndex((point) => point[0] >= x);
    if (after < 0 || (points[0] as Vec2)[0] > x) continue;
    const [right, left] = [points[after] as Vec2, points[Math.max(after - 1, 0)] as Vec2];
    return right[0] === left[0] ? right[1] : left[1] + ((right[1] - left[1]) * (x - left[0])) / (right[0] - left[0]);
  }
  return Number.NaN;
}
