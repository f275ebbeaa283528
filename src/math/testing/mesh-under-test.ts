import { gridLine } from '../formula/sample.ts';
import type { CubeGrid } from '../isosurfaces/cube-grid.ts';
import { isosurfaceMesh, type SurfaceMesh } from '../isosurfaces/isosurface.ts';
import type { SpatialFunction } from '../isosurfaces/surface-point.ts';

/** For tests: the samples of a function on n³ points of the cube [−half, half]³. */
export function sampled(f: SpatialFunction, { n, half, level }: Omit<CubeGrid, 'values'>): CubeGrid {
  const line = gridLine(-half, half, n);
  const at = (i: number) => line[i] as number;
  const values = Float64Array.from({ length: n ** 3 }, (_, q) =>
    f(at(q % n), at(Math.floor(q / n) % n), at(Math.floor(q / (n * n)))),
  );
  return { values, n, half, level };
}

/** For tests: the mesh of a function. */
export const meshOf = (f: SpatialFunction, grid: Omit<CubeGrid, 'values'>): SurfaceMesh =>
  isosurfaceMesh(sampled(f, grid));

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
  const at = (corner: number, q: number) => positions[3 * (triangles[corner] as number) + q] as number;
  for (let t = 0; t < triangles.length; t += 3) {
    for (let q = 0; q < 3; q++) {
      const [u, v] = [(q + 1) % 3, (q + 2) % 3];
      sum += at(t, q) * (at(t + 1, u) * at(t + 2, v) - at(t + 1, v) * at(t + 2, u));
    }
  }
  return sum / 6;
}
