import { entry, whole } from '../entries.ts';
import type { SurfaceMesh } from './isosurface.ts';

/** Where the triangles end that follow the first one in its cell, each with a corner in common with those before. */
export function endOfLoop(mesh: SurfaceMesh, triangles: Uint32Array, first: number): number {
  const cell = cellOf(mesh, triangles, first);
  const corners = new Set(triangles.subarray(first, first + 3));
  let end = first + 3;
  for (; end < triangles.length; end += 3) {
    const next = triangles.subarray(end, end + 3);
    if (!next.some((corner) => corners.has(corner)) || cellOf(mesh, triangles, end) !== cell) break;
    for (const corner of next) corners.add(corner);
  }
  return end;
}

/** The cell of a triangle, from the grid edges that its corners lie on. */
function cellOf({ gridEdges, n }: SurfaceMesh, triangles: Uint32Array, first: number): number {
  const edges = [...triangles.subarray(first, first + 3)].map((vertex) => whole(gridEdges, vertex));
  let cell = 0;
  for (let axis = 2; axis >= 0; axis--) {
    const places = edges.map((edge) => Math.floor(edge / 3 / n ** axis) % n);
    const along = edges.findIndex((edge) => edge % 3 === axis);
    cell = cell * n + (along >= 0 ? entry(places, along) : Math.min(...places));
  }
  return cell;
}

/** The corners around triangles that hang together, in order: along the sides that no other of them runs back. */
export function rimOf(triangles: Uint32Array, first: number, end: number): number[] {
  const after = new Map<number, number>();
  const sides = new Set<number>();
  const key = (a: number, b: number) => a * 2 ** 26 + b;
  const forEachSide = (visit: (a: number, b: number) => void) => {
    for (let corner = first; corner < end; corner++)
      visit(whole(triangles, corner), whole(triangles, corner % 3 === 2 ? corner - 2 : corner + 1));
  };
  forEachSide((a, b) => sides.add(key(a, b)));
  forEachSide((a, b) => {
    if (!sides.has(key(b, a))) after.set(a, b);
  });
  const rim: number[] = [];
  for (let at = whole(triangles, first); rim.length < after.size; at = after.get(at) as number) rim.push(at);
  return rim;
}
