import { real, whole } from '../entries.ts';
import { faceBitsOfAxis } from './cube-faces.ts';
import type { SurfaceMesh } from './isosurface.ts';

/**
 * Volume from the surface alone, by the divergence theorem used three times. The field (0, 0, z − half) has divergence
 * 1 and flows out of the part of the cube through the surface and through the face z = −half. The area covered there
 * is again the flow of (0, y − half) through the curve that bounds it and through the line y = z = −half; the length
 * covered there is the flow of x − half through its end points and, if it is inside, through the cube's corner.
 */
export interface AreaAndVolume {
  readonly area: number;
  readonly volume: number;
}

export type Sum = { area: number; volume: number };

/** A direction, of any length. */
export type Facing = { readonly x: number; readonly y: number; readonly z: number };

/** Points as x, y, z and face bits in a cube [−half, half]³. */
export interface Part {
  readonly points: Float64Array;
  readonly triangles: Uint32Array;
  readonly half: number;
  /** Which way the surface faces here; zero where any will do. */
  facing: Facing;
}

const lowFaces = 0b010101;
const lowY = faceBitsOfAxis(1) & lowFaces;
const lowZ = faceBitsOfAxis(2) & lowFaces;

/**
 * Adds the area of the flat triangle with corners triangles[first …] and its part of the volume, with the flow over the
 * edges that lie in z = −half. The area of a triangle that faces away from `facing` is taken off: beside a curved edge
 * the surface may fold over. Returns the triangle's own direction.
 */
export function addFlatTriangle(sum: Sum, { points, half, triangles, facing }: Part, first: number): Facing {
  const a = whole(triangles, first);
  const b = whole(triangles, first + 1);
  const c = whole(triangles, first + 2);
  const at = (point: number, q: number): number => real(points, 4 * point + q);
  const ux = at(b, 0) - at(a, 0);
  const uy = at(b, 1) - at(a, 1);
  const uz = at(b, 2) - at(a, 2);
  const vx = at(c, 0) - at(a, 0);
  const vy = at(c, 1) - at(a, 1);
  const vz = at(c, 2) - at(a, 2);
  const normal = { x: uy * vz - uz * vy, y: uz * vx - ux * vz, z: ux * vy - uy * vx };
  const area = Math.sqrt(normal.x ** 2 + normal.y ** 2 + normal.z ** 2) / 2;
  const folded = normal.x * facing.x + normal.y * facing.y + normal.z * facing.z < 0;
  sum.area += folded ? -area : area;
  sum.volume += ((at(a, 2) + at(b, 2) + at(c, 2)) / 3 - half) * (normal.z / 2);
  if (((at(a, 3) | at(b, 3) | at(c, 3)) & lowZ) === 0) return normal;
  const edgeFlow = (p: number, q: number): number =>
    at(p, 3) & at(q, 3) & lowZ ? (half - (at(p, 1) + at(q, 1)) / 2) * (at(q, 0) - at(p, 0)) : 0;
  sum.volume += 2 * half * (edgeFlow(a, b) + edgeFlow(b, c) + edgeFlow(c, a));
  return normal;
}

/** The flow through the end points of what the set covers of the line y = z = −half, as a part of the volume. */
export function lowCornerFlow({ triangles, half }: SurfaceMesh, points: Float64Array, cornerInside: boolean): number {
  let length = cornerInside ? 2 * half : 0;
  const facesOf = (point: number): number => real(points, 4 * point + 3);
  for (let corner = 0; corner < triangles.length; corner++) {
    const a = whole(triangles, corner);
    const b = whole(triangles, corner % 3 === 2 ? corner - 2 : corner + 1);
    if ((facesOf(a) & facesOf(b) & lowZ) === 0) continue;
    if (facesOf(a) & lowY) length += real(points, 4 * a) - half;
    if (facesOf(b) & lowY) length -= real(points, 4 * b) - half;
  }
  return 4 * half * half * length;
}
