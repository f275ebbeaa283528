import { real, whole } from '../entries.ts';
import { gridLine } from '../formula/sample.ts';
import type { CubeGrid } from '../isosurfaces/cube-grid.ts';
import { isosurfaceMesh, type SurfaceMesh } from '../isosurfaces/isosurface.ts';
import type { SpatialFunction } from '../isosurfaces/surface-point.ts';

/** For tests: the samples of a function on n³ points of the cube [−half, half]³. */
export function sampled(f: SpatialFunction, { n, half, level }: Omit<CubeGrid, 'values'>): CubeGrid {
  const line = gridLine(-half, half, n);
  const at = (i: number) => real(line, i);
  const values = Float64Array.from({ length: n ** 3 }, (_, q) =>
    f(at(q % n), at(Math.floor(q / n) % n), at(Math.floor(q / (n * n)))),
  );
  return { values, n, half, level };
}

/** For tests: the mesh of a function, validated. */
export const meshOf = (f: SpatialFunction, grid: Omit<CubeGrid, 'values'>): SurfaceMesh =>
  validated(isosurfaceMesh(sampled(f, grid)));

/** For tests: the same mesh, if it is what every mesh must be. Throws an Error that lists what it is not. */
export function validated(mesh: SurfaceMesh): SurfaceMesh {
  const { positions, triangles, gridEdges, vertexCount, triangleCount } = mesh;
  const edges = directedEdges(mesh);
  const rules: Record<string, boolean> = {
    'three numbers a vertex': positions.length === 3 * vertexCount && gridEdges.length === vertexCount,
    'three corners a triangle': triangles.length === 3 * triangleCount,
    'corners are vertices, and every vertex is one': new Set(triangles).size === vertexCount,
    'no corner beyond the vertices': triangles.every((vertex) => vertex < vertexCount),
    'no grid edge has two vertices': new Set(gridEdges).size === vertexCount,
    'vertices lie on their grid edges': gridEdges.every((_, vertex) => isOnGridEdge(mesh, vertex)),
    'no edge is run along twice in one direction': [...edges.values()].every((times) => times === 1),
    'open only in the faces of the cube': openEdges(mesh).every((edge) => isInOneFace(mesh, edge)),
  };
  const broken = Object.keys(rules).filter((rule) => !rules[rule]);
  if (broken.length > 0) throw new Error(`not a mesh: ${broken.join('; ')}`);
  return mesh;
}

function isOnGridEdge({ positions, gridEdges, n, half }: SurfaceMesh, vertex: number): boolean {
  const line = gridLine(-half, half, n);
  const sample = Math.floor(whole(gridEdges, vertex) / 3);
  return [0, 1, 2].every((axis) => {
    const place = Math.floor(sample / n ** axis) % n;
    const [x, low] = [real(positions, 3 * vertex + axis), real(line, place)];
    if (whole(gridEdges, vertex) % 3 !== axis) return x === low;
    return place + 1 < n && low <= x && x <= real(line, place + 1);
  });
}

function isInOneFace({ positions, half }: SurfaceMesh, [from, to]: readonly [number, number]): boolean {
  return [0, 1, 2].some((axis) => {
    const [a, b] = [real(positions, 3 * from + axis), real(positions, 3 * to + axis)];
    return a === b && Math.abs(a) === half;
  });
}

/** For tests: how often each directed edge "from>to" occurs. */
export function directedEdges({ triangles }: Pick<SurfaceMesh, 'triangles'>): Map<string, number> {
  const count = new Map<string, number>();
  triangles.forEach((from, corner) => {
    const edge = `${from}>${triangles[corner % 3 === 2 ? corner - 2 : corner + 1]}`;
    count.set(edge, (count.get(edge) ?? 0) + 1);
  });
  return count;
}

/** For tests: the edges that no triangle runs along in the other direction. */
export function openEdges(mesh: SurfaceMesh): [number, number][] {
  const edges = directedEdges(mesh);
  return [...edges.keys()]
    .map((edge) => edge.split('>').map(Number) as [number, number])
    .filter(([from, to]) => !edges.has(`${to}>${from}`));
}

/** For tests: six times the volume inside a closed mesh is a sum of determinants. */
export function enclosedVolume({ positions, triangles }: Pick<SurfaceMesh, 'positions' | 'triangles'>): number {
  let sum = 0;
  const at = (corner: number, q: number) => real(positions, 3 * whole(triangles, corner) + q);
  for (let t = 0; t < triangles.length; t += 3) {
    for (let q = 0; q < 3; q++) {
      const [u, v] = [(q + 1) % 3, (q + 2) % 3];
      sum += at(t, q) * (at(t + 1, u) * at(t + 2, v) - at(t + 1, v) * at(t + 2, u));
    }
  }
  return sum / 6;
}
