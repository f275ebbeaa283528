import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { directedEdges, meshOf, openEdges, validated } from '../testing/mesh-under-test.ts';
import { isosurfaceMesh } from './isosurface.ts';
import { meshTopology } from './mesh-topology.ts';

const SEED = 64;

const torus = (x: number, y: number, z: number) => (Math.hypot(x, y) - 0.9) ** 2 + z * z;

describe('meshTopology(mesh)', () => {
  it.each([
    ['nothing', () => 1, { components: 0, eulerCharacteristic: 0, closed: true }],
    ['everything', () => -1, { components: 0, eulerCharacteristic: 0, closed: true }],
    ['a sphere', (x: number, y: number, z: number) => x * x + y * y + z * z - 1, [1, 2, true]],
    ['a torus', (x: number, y: number, z: number) => torus(x, y, z) - 0.1, [1, 0, true]],
    ['a shell', (x: number, y: number, z: number) => Math.abs(Math.hypot(x, y, z) - 0.9) - 0.2, [2, 4, true]],
    ['a plane', (_x: number, _y: number, z: number) => z - 0.1, [1, 1, false]],
    ['a tube', (x: number, y: number) => x * x + y * y - 0.5, [1, 0, false]],
    ['two slabs', (x: number) => Math.abs(Math.abs(x) - 0.7) - 0.2, [4, 4, false]],
    ['a sphere that each face cuts', (x: number, y: number, z: number) => x * x + y * y + z * z - 2.6, [1, -4, false]],
  ] as const)('knows %s', (_name, f, expected) => {
    const [components, eulerCharacteristic, closed] = Array.isArray(expected) ? expected : Object.values(expected);
    expect(meshTopology(meshOf(f, { n: 31, half: 1.5, level: 0 }))).toEqual({
      components,
      eulerCharacteristic,
      closed,
    });
  });

  it('is V − E + F with the edges counted one by one, open where an edge has one triangle', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(-1, 1), { minLength: 125, maxLength: 125 }), (values) => {
        const mesh = validated(isosurfaceMesh({ values: Float64Array.from(values), n: 5, half: 1, level: 0 }));
        const edges = new Set([...directedEdges(mesh).keys()].map((edge) => edge.split('>').sort().join()));
        const { eulerCharacteristic, closed, components } = meshTopology(mesh);
        expect(eulerCharacteristic).toBe(mesh.vertexCount - edges.size + mesh.triangleCount);
        expect(closed).toBe(openEdges(mesh).length === 0);
        expect(components).toBe(floodedPieces(mesh.triangles));
      }),
      { seed: SEED },
    );
  });
});

/** Pieces by flooding from triangle to triangle, in another way than the code under test. */
function floodedPieces(triangles: Uint32Array): number {
  const neighbours = new Map<number, number[]>();
  triangles.forEach((vertex, corner) => {
    const first = corner - (corner % 3);
    neighbours.set(vertex, [...(neighbours.get(vertex) ?? []), ...triangles.slice(first, first + 3)]);
  });
  const seen = new Set<number>();
  let pieces = 0;
  for (const start of neighbours.keys()) {
    if (seen.has(start)) continue;
    pieces++;
    const open = [start];
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
      if (seen.has(at)) continue;
      seen.add(at);
      open.push(...(neighbours.get(at) ?? []));
    }
  }
  return pieces;
}
