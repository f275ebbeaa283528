import { byte, real } from '../entries.ts';
import { crossing } from './crossing.ts';
import { vertexFaces } from './cube-faces.ts';
import type { SurfacePoints } from './edge-midpoints.ts';
import { gridEdgeOf } from './grid-edge.ts';
import type { SurfaceMesh } from './isosurface.ts';
import type { Surface } from './surface-point.ts';

/** Work is handed back for a moment after so many points. */
const AT_ONCE = 512;

/** The vertices, each moved along its grid edge to where f equals the level. */
export function* verticesOnSurface(
  mesh: SurfaceMesh,
  { f, level }: Surface,
): Generator<undefined, SurfacePoints, undefined> {
  const { positions, vertexCount, n, half } = mesh;
  const faces = vertexFaces(mesh);
  const edgeOf = gridEdgeOf(mesh, f);
  const spacing = (2 * half) / (n - 1);
  const points = new Float64Array(4 * vertexCount);
  for (let vertex = 0; vertex < vertexCount; vertex++) {
    const { axis, low, along } = edgeOf(vertex);
    for (let q = 0; q < 3; q++) points[4 * vertex + q] = real(positions, 3 * vertex + q);
    const share = crossing(along, level);
    if (!Number.isNaN(share)) points[4 * vertex + axis] = low + share * spacing;
    points[4 * vertex + 3] = byte(faces, vertex);
    if (vertex % AT_ONCE === 0) yield;
  }
  return { points, count: vertexCount };
}
