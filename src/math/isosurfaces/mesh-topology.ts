import { byte, whole } from '../entries.ts';
import { vertexFaces } from './cube-faces.ts';
import type { BoundaryMesh } from './walls.ts';

export interface MeshTopology {
  /** Connected pieces of the surface. */
  readonly components: number;
  /** V − E + F: 2 for a sphere, 0 for a torus, 1 for a disc; the sum over the pieces. */
  readonly eulerCharacteristic: number;
  /** True when the surface has no edge: it does not leave the cube, and does not end in it. An empty surface has none. */
  readonly closed: boolean;
}

/**
 * Pieces, Euler characteristic and closedness of a mesh that isosurfaceMesh made. Where a part of it is walls, the surface is
 * what hangs together without their vertices. Linear time, near enough.
 */
export function meshTopology(mesh: BoundaryMesh): MeshTopology {
  const { vertices, edges, triangles, open } = countedParts(mesh);
  return {
    components: pieces(mesh),
    eulerCharacteristic: vertices - edges + triangles,
    closed: !open,
  };
}

/** How many vertices, edges and triangles have all their corners on the surface, and whether it has an edge. */
function countedParts(mesh: BoundaryMesh) {
  const faces = vertexFaces(mesh);
  const { triangles, vertexCount, walls } = mesh;
  const onWall = (vertex: number) => (walls ? byte(walls, vertex) : 0);
  const found = { vertices: vertexCount, edges: 0, triangles: 0, open: false };
  for (let vertex = 0; walls && vertex < vertexCount; vertex++) found.vertices -= byte(walls, vertex);
  // An edge within the cube belongs to two triangles, one in its faces to one.
  let sides = 0;
  for (let first = 0; first < triangles.length; first += 3) {
    let off = 0;
    for (let corner = first; corner < first + 3; corner++) {
      const a = whole(triangles, corner);
      const b = whole(triangles, corner === first + 2 ? first : corner + 1);
      off += onWall(a);
      if (onWall(a) !== onWall(b)) found.open = true;
      if (onWall(a) || onWall(b)) continue;
      const boundary = (byte(faces, a) & byte(faces, b)) !== 0;
      sides += boundary ? 2 : 1;
      if (boundary) found.open = true;
    }
    if (off === 0) found.triangles++;
  }
  found.edges = sides / 2;
  return found;
}

/** Union of the ends of each edge of the surface; the pieces are its vertices less the unions that joined something. */
function pieces({ triangles, vertexCount, walls }: BoundaryMesh): number {
  const parent = Uint32Array.from({ length: vertexCount }, (_, vertex) => vertex);
  const root = (vertex: number): number => {
    let at = vertex;
    while (parent[at] !== at) {
      parent[at] = whole(parent, whole(parent, at));
      at = whole(parent, at);
    }
    return at;
  };
  let count = walls ? walls.reduce((left, wall) => left - wall, vertexCount) : vertexCount;
  const join = (from: number, to: number): void => {
    if (walls && (byte(walls, from) || byte(walls, to))) return;
    const [a, b] = [root(from), root(to)];
    if (a === b) return;
    parent[Math.max(a, b)] = Math.min(a, b);
    count--;
  };
  for (let first = 0; first < triangles.length; first += 3) {
    const [a, b, c] = [whole(triangles, first), whole(triangles, first + 1), whole(triangles, first + 2)];
    join(a, b);
    join(b, c);
    if (walls) join(c, a);
  }
  return count;
}
