import { real, whole } from '../entries.ts';
import { type Surface, surfaceMidpoint } from './surface-point.ts';

/** Points of a surface, four numbers each: x, y, z and the faces of the cube that hold it. */
export interface SurfacePoints {
  readonly points: Float64Array;
  readonly count: number;
}

/**
 * Surface points over the middles of edges, each found once however many triangles ask for it: a hash table of edges.
 * Room is made for `edges` different edges. `midpoint` gives the index of the new point, `bend` its height over the
 * edge as a share of the edge's length; `surfacePoints` all points so far. To make room takes its time, too: work is handed back
 * for a moment in between.
 */
export function* edgeMidpoints(surface: Surface, start: SurfacePoints, edges: number) {
  const points = new Float64Array(4 * (start.count + edges));
  points.set(start.points.subarray(0, 4 * start.count));
  yield;
  const bends = new Float64Array(start.count + edges);
  // Nearly all edges are those of two triangles, so that at most about a third of the table is taken.
  const mask = 2 ** Math.ceil(Math.log2(1.5 * edges + 1)) - 1;
  // No edge has the key 0, as its ends differ.
  const keys = new Float64Array(mask + 1);
  yield;
  const found = new Uint32Array(mask + 1);
  let count = start.count;
  const midpoint = (from: number, to: number): number => {
    const [a, b] = from < to ? [from, to] : [to, from];
    const key = a * 2 ** 26 + b;
    let slot = (Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca6b)) >>> 7;
    for (slot &= mask; keys[slot] !== 0; slot = (slot + 1) & mask) {
      if (keys[slot] === key) return whole(found, slot);
    }
    keys[slot] = key;
    found[slot] = count;
    bends[count] = surfaceMidpoint(surface, points, { a, b, target: count });
    return count++;
  };
  const bend = (point: number): number => real(bends, point);
  return { midpoint, bend, points, surfacePoints: (): SurfacePoints => ({ points, count }) };
}
