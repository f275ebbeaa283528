import { byte, whole } from '../entries.ts';
import { gridEdgeOf } from './grid-edge.ts';
import type { SurfaceMesh } from './isosurface.ts';
import { passesThrough } from './leaps.ts';
import type { SpatialFunction } from './surface-point.ts';

/** A mesh of the boundary of {f ≤ level}, and which of it is no level surface. */
export interface BoundaryMesh extends SurfaceMesh {
  /** 1 for each vertex where the set ends without f having the level: a pole, a leap, the end of where f is defined. */
  readonly walls?: Uint8Array | undefined;
}

/** Which vertices lie on walls; undefined where none does. */
export function* wallVertices(
  mesh: SurfaceMesh,
  f: SpatialFunction,
  level: number,
): Generator<undefined, Uint8Array | undefined, undefined> {
  const edgeOf = gridEdgeOf(mesh, f);
  const walls = new Uint8Array(mesh.vertexCount);
  for (let vertex = 0; vertex < walls.length; vertex++) {
    walls[vertex] = passesThrough(edgeOf(vertex).along, level) ? 0 : 1;
    if (vertex % 1024 === 0) yield;
  }
  return walls.includes(1) ? walls : undefined;
}

/** How many of a triangle's corners lie on walls: all three where it is one, one or two where the surface ends in it. */
export function wallCorners(triangles: Uint32Array, walls: Uint8Array, first: number): number {
  let count = 0;
  for (let corner = first; corner < first + 3; corner++) count += byte(walls, whole(triangles, corner));
  return count;
}

/** The triangles that belong to the surface altogether. */
export function surfaceTriangles({ triangles, walls }: BoundaryMesh): Uint32Array {
  if (!walls) return triangles;
  return triangles.filter((_, corner) => wallCorners(triangles, walls, corner - (corner % 3)) === 0);
}
