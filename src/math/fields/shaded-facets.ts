import type { SurfaceMesh } from './isosurface.ts';
import { vertexNormals } from './vertex-normals.ts';

export interface FacetCamera {
  /**
   * Rotation from the cube's axes to the screen's, three rows: to the right, up, towards the eye. The eye is far away
   * (parallel projection).
   */
  readonly rotation: readonly number[];
  /** The picture's side in whole units; the cube fits it whichever way it is turned. */
  readonly size: number;
  /** Number of shades, at least 1. */
  readonly shades: number;
  /** Show the inner side too, as for a surface that the cube cuts open. */
  readonly twoSided?: boolean;
}

/** A triangle of a picture. */
export interface ShadedFacet {
  /** x, y of the three corners in whole units; x to the right, y down. */
  readonly points: readonly number[];
  /** 0, darkest, to shades − 1. */
  readonly shade: number;
  /** How far towards the eye, in units of the cube. */
  readonly depth: number;
}

/** Towards the light on the screen's axes: from above left, in front. */
const light = [-0.4, 0.6, 0.69] as const;
/** A surface turned away from the light is still this bright. */
const ambient = 0.25;

/**
 * The triangles that face the eye, far ones first, so that drawing them in order hides what is hidden. The shade is that
 * of the smooth surface (the mean normal of the corners). Triangles without extent on the screen's grid are left out.
 *
 * @throws RangeError that names rotation, size or shades.
 */
export function shadedFacets(mesh: SurfaceMesh, camera: FacetCamera): ShadedFacet[] {
  const { rotation, size, shades, twoSided = false } = camera;
  if (rotation.length !== 9) throw new RangeError(`rotation must hold 9 numbers, got ${rotation.length}`);
  if (!(size > 0)) throw new RangeError(`size must be positive, got ${size}`);
  if (!(shades >= 1)) throw new RangeError(`shades must be at least 1, got ${shades}`);
  const seen = turned(mesh.positions, rotation);
  const normals = turned(vertexNormals(mesh), rotation);
  const scale = size / (2 * Math.sqrt(3) * mesh.half);
  const facets: ShadedFacet[] = [];
  for (let t = 0; t < mesh.triangles.length; t += 3) {
    const corners = [...mesh.triangles.subarray(t, t + 3)].map((vertex) => 3 * vertex);
    const mean = (values: Float64Array, q: number) =>
      corners.reduce((sum, corner) => sum + (values[corner + q] as number), 0) / 3;
    const points = corners.flatMap((corner) => [
      Math.round(size / 2 + scale * (seen[corner] as number)),
      Math.round(size / 2 - scale * (seen[corner + 1] as number)),
    ]);
    const area = turn(points);
    if (area === 0 || (area > 0 && !twoSided)) continue;
    const side = area < 0 ? 1 : -1;
    const facing = (side * light.reduce((sum, part, q) => sum + part * mean(normals, q), 0)) / Math.hypot(...light);
    const brightness = ambient + (1 - ambient) * Math.max(0, facing);
    facets.push({ points, shade: Math.min(shades - 1, Math.floor(shades * brightness)), depth: mean(seen, 2) });
  }
  return facets.sort((a, b) => a.depth - b.depth);
}

/** Twice the area of a triangle on the screen, negative when its corners run anticlockwise to the eye (y is down). */
function turn(points: readonly number[]): number {
  const [ax, ay, bx, by, cx, cy] = points as [number, number, number, number, number, number];
  return (bx - ax) * (cy - ay) - (by - ay) * (cx - ax);
}

function turned(vectors: Float64Array, rotation: readonly number[]): Float64Array {
  return vectors.map((_, at) => {
    const row = 3 * (at % 3);
    const vector = at - (at % 3);
    let sum = 0;
    for (let q = 0; q < 3; q++) sum += (rotation[row + q] as number) * (vectors[vector + q] as number);
    return sum;
  });
}
