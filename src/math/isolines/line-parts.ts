import { entry } from '../entries.ts';
import type { Vec2 } from '../vector.ts';
import type { Polyline } from './isolines.ts';

/** Where a line is cut: at a place between two of its points, the first of which is the k-th. */
export interface Cut {
  readonly k: number;
  /** How far from that point to the next. */
  readonly u: number;
  readonly at: Vec2;
}

/** A line without the places it is cut at, in order: its parts, each up to the place itself. */
export function partsBetween(line: Polyline, cuts: readonly Cut[]): Polyline[] {
  const [first] = cuts;
  if (first === undefined) return [line];
  const { points, closed } = line;
  const count = points.length / 2;
  const point = (k: number): Vec2 => [entry(points, 2 * (k % count)), entry(points, 2 * (k % count) + 1)];
  const bounds = closed
    ? [...cuts, { ...first, k: first.k + count }]
    : [{ k: 0, u: 0, at: point(0) }, ...cuts, { k: count - 1, u: 0, at: point(count - 1) }];
  return bounds.slice(1).map((to, k) => {
    const from = entry(bounds, k);
    const part = [...from.at];
    for (let at = from.k + 1; at < to.k + to.u; at += 1) part.push(...point(at));
    return { points: Float64Array.of(...part, ...to.at), closed: false };
  });
}
