import { whole } from '../entries.ts';
import { boundaryEdgeCount } from './cube-faces.ts';
import type { SurfaceMesh } from './isosurface.ts';

export interface MeshTopology {
  /** Connected pieces of the surface. */
  readonly components: number;
  /** V − E + F: 2 for a sphere, 0 for a torus, 1 for a disc; the sum over the pieces. */
  readonly eulerCharacteristic: number;
  /** True when the surface does not meet the faces of the cube; an empty surface does not. */
  readonly closed: boolean;
}

/** Pieces, Euler characteristic and closedness of a mesh that isosurfaceMesh made. Linear time, near enough. */
export function meshTopology(mesh: SurfaceMesh): MeshTopology {
  const boundary = boundaryEdgeCount(mesh);
  const edges = (3 * mesh.triangleCount + boundary) / 2;
  return {
    components: pieces(mesh),
    eulerCharacteristic: mesh.vertexCount - edges + mesh.triangleCount,
    closed: boundary === 0,
  };
}

/** Union of the corners of each triangle; the pieces are the vertices less the unions that joined something. */
function pieces({ triangles, vertexCount }: SurfaceMesh): number {
  const parent = Uint32Array.from({ length: vertexCount }, (_, vertex) => vertex);
  const root = (vertex: number): number => {
    let at = vertex;
    while (parent[at] !== at) {
      parent[at] = whole(parent, whole(parent, at));
      at = whole(parent, at);
    }
    return at;
  };
  let count = vertexCount;
  for (let corner = 0; corner < triangles.length; corner++) {
    if (corner % 3 === 2) continue;
    const a = root(whole(triangles, corner));
    const b = root(whole(triangles, corner + 1));
    if (a === b) continue;
    parent[Math.max(a, b)] = Math.min(a, b);
    count--;
  }
  return count;
}
