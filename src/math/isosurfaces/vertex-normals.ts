import type { SurfaceMesh } from './isosurface.ts';

/**
 * Unit normals out of {f ≤ level}, x, y, z a vertex: the mean of the vertex's triangles, by area. Zero where the
 * triangles have no area.
 */
export function vertexNormals({ positions, triangles, vertexCount }: SurfaceMesh): Float64Array {
  const normals = new Float64Array(3 * vertexCount);
  for (let t = 0; t < triangles.length; t += 3) {
    addNormal(normals, positions, triangles, t);
  }
  for (let at = 0; at < normals.length; at += 3) {
    const [x, y, z] = [normals[at] as number, normals[at + 1] as number, normals[at + 2] as number];
    const length = Math.sqrt(x * x + y * y + z * z);
    for (let q = 0; q < 3 && length > 0; q++) normals[at + q] = (normals[at + q] as number) / length;
  }
  return normals;
}

/** Adds a triangle's normal, twice its area long, to its three corners. */
function addNormal(normals: Float64Array, positions: Float64Array, triangles: Uint32Array, triangle: number): void {
  const a = 3 * (triangles[triangle] as number);
  const b = 3 * (triangles[triangle + 1] as number);
  const c = 3 * (triangles[triangle + 2] as number);
  for (let q = 0; q < 3; q++) {
    const u = q === 2 ? 0 : q + 1;
    const v = q === 0 ? 2 : q - 1;
    const [au, av] = [positions[a + u] as number, positions[a + v] as number];
    const [bu, bv] = [(positions[b + u] as number) - au, (positions[b + v] as number) - av];
    const [cu, cv] = [(positions[c + u] as number) - au, (positions[c + v] as number) - av];
    const component = bu * cv - bv * cu;
    normals[a + q] = (normals[a + q] as number) + component;
    normals[b + q] = (normals[b + q] as number) + component;
    normals[c + q] = (normals[c + q] as number) + component;
  }
}
