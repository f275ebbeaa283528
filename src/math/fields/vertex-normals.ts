import type { SurfaceMesh } from './isosurface.ts';

/**
 * Unit normals out of {f ≤ level}, x, y, z a vertex: the mean of the vertex's triangles, by area. Zero where the
 * triangles have no area.
 */
export function vertexNormals({ positions, triangles, vertexCount }: SurfaceMesh): Float64Array {
  const normals = new Float64Array(3 * vertexCount);
  for (let t = 0; t < triangles.length; t += 3) {
    const corners = [triangles[t] as number, triangles[t + 1] as number, triangles[t + 2] as number] as const;
    const [a, b, c] = corners.map((vertex) => 3 * vertex) as [number, number, number];
    const side = (to: number, q: number): number => (positions[to + q] as number) - (positions[a + q] as number);
    for (let q = 0; q < 3; q++) {
      const [u, v] = [(q + 1) % 3, (q + 2) % 3];
      const component = side(b, u) * side(c, v) - side(b, v) * side(c, u);
      for (const vertex of corners) normals[3 * vertex + q] = (normals[3 * vertex + q] as number) + component;
    }
  }
  for (let vertex = 0; vertex < normals.length; vertex += 3) {
    const length = Math.hypot(...normals.subarray(vertex, vertex + 3));
    for (let q = 0; q < 3 && length > 0; q++) normals[vertex + q] = (normals[vertex + q] as number) / length;
  }
  return normals;
}
