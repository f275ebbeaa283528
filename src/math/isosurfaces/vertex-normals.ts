import { real, whole } from '../entries.ts';
import type { SurfaceMesh } from './isosurface.ts';

/**
 * Unit normals out of {f ≤ level}, x, y, z a vertex: the mean of the vertex's triangles, by area. Zero where the
 * triangles have no area.
 */
export function vertexNormals({
  positions,
  triangles,
  vertexCount,
}: Pick<SurfaceMesh, 'positions' | 'triangles' | 'vertexCount'>): Float64Array {
  const normals = new Float64Array(3 * vertexCount);
  for (let t = 0; t < triangles.length; t += 3) {
    addNormal(normals, positions, triangles, t);
  }
  for (let at = 0; at < normals.length; at += 3) {
    const [x, y, z] = [real(normals, at), real(normals, at + 1), real(normals, at + 2)];
    const length = Math.sqrt(x * x + y * y + z * z);
    for (let q = 0; q < 3 && length > 0; q++) normals[at + q] = real(normals, at + q) / length;
  }
  return normals;
}

/** Adds a triangle's normal, twice its area long, to its three corners. */
function addNormal(normals: Float64Array, positions: Float64Array, triangles: Uint32Array, triangle: number): void {
  const a = 3 * whole(triangles, triangle);
  const b = 3 * whole(triangles, triangle + 1);
  const c = 3 * whole(triangles, triangle + 2);
  for (let q = 0; q < 3; q++) {
    const u = q === 2 ? 0 : q + 1;
    const v = q === 0 ? 2 : q - 1;
    const [au, av] = [real(positions, a + u), real(positions, a + v)];
    const [bu, bv] = [real(positions, b + u) - au, real(positions, b + v) - av];
    const [cu, cv] = [real(positions, c + u) - au, real(positions, c + v) - av];
    const component = bu * cv - bv * cu;
    normals[a + q] = real(normals, a + q) + component;
    normals[b + q] = real(normals, b + q) + component;
    normals[c + q] = real(normals, c + q) + component;
  }
}
