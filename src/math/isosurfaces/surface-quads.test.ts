import { describe, expect, it } from 'vitest';
import { parseFormula } from '../formula/formula.ts';
import { validated } from '../testing/mesh-under-test.ts';
import { levelSurfaceMesh } from './level-surface-mesh.ts';
import { type SurfaceQuads, surfaceQuads } from './surface-quads.ts';

const HALF = 1.5;
const SAMPLES = 25;
const SPACING = (2 * HALF) / (SAMPLES - 1);
/** No sample lies at this distance from the centre: a sample on the surface has triangles of no area around it. */
const RADIUS = 1.01;

const quadsOf = (source: string, level = 0) =>
  surfaceQuads(
    validated(levelSurfaceMesh(parseFormula(source, ['x', 'y', 'z', 'w']), { half: HALF, level, n: SAMPLES })),
  );

/** How many pieces share each side. */
function sides({ corners }: SurfaceQuads): Map<string, number> {
  const count = new Map<string, number>();
  for (let at = 0; at < corners.length; at++) {
    const next = at % 4 === 3 ? at - 3 : at + 1;
    const key = [corners[at] as number, corners[next] as number].sort((a, b) => a - b).join();
    count.set(key, (count.get(key) ?? 0) + 1);
  }
  return count;
}

const eulerCharacteristic = (quads: SurfaceQuads) =>
  quads.points.length / 3 - sides(quads).size + quads.corners.length / 4;

describe('surfaceQuads', () => {
  it.each([
    ['x^2 + y^2 + z^2 - 1', 2],
    ['(sqrt(x^2 + y^2) - 0.9)^2 + z^2 - 0.16', 0],
    ['x^4+y^4+z^4-(x^2+y^2+z^2-0.4)', -8],
  ])('%s is closed with Euler characteristic %d, every side between two pieces', (source, chi) => {
    const quads = quadsOf(source);
    expect(new Set(sides(quads).values())).toEqual(new Set([2]));
    expect(eulerCharacteristic(quads)).toBe(chi);
  });

  it('puts the points within a cell of the surface and the normals along the radius of a sphere', () => {
    const { points, corners, normals } = quadsOf('x^2 + y^2 + z^2', RADIUS ** 2);
    for (let at = 0; at < points.length; at += 3) {
      expect(Math.abs(Math.hypot(...points.subarray(at, at + 3)) - RADIUS)).toBeLessThan(SPACING / 4);
    }
    for (let piece = 0; 4 * piece < corners.length; piece++) {
      const corner = 3 * (corners[4 * piece] as number);
      const along = [0, 1, 2].reduce(
        (sum, q) => sum + (points[corner + q] as number) * (normals[3 * piece + q] as number),
        0,
      );
      expect(along).toBeGreaterThan(0.9);
    }
  });

  it('reaches the faces of the cube where they cut the surface', () => {
    const { points } = quadsOf('z - 0.1');
    const reach = [0, 1].map((q) => Math.max(...points.filter((_, at) => at % 3 === q).map(Math.abs)));
    expect(reach).toEqual([HALF, HALF]);
    expect(points.filter((_, at) => at % 3 === 2).every((z) => Math.abs(z - 0.1) < 1e-12)).toBe(true);
  });

  it('has nothing to say of an empty surface', () => {
    const quads = quadsOf('x^2 + y^2 + z^2 + 1');
    expect([quads.points.length, quads.corners.length, quads.normals.length]).toEqual([0, 0, 0]);
  });
});
