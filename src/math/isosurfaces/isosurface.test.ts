import fc from 'fast-check';
import { surfaceNets } from 'isosurface';
import { describe, expect, it } from 'vitest';
import { each } from '../testing/each.ts';
import { enclosedVolume, meshOf, openEdges, sampled, validated } from '../testing/mesh-under-test.ts';
import { isosurfaceMesh } from './isosurface.ts';
import { meshTopology } from './mesh-topology.ts';

/** Both methods err by some h² of the size of the set; on 40 cells that is a few per mille. */
const MESHERS_AGREE = 0.02;
/** Other triangles of the same cells: the volume moves by a share of the error of linear interpolation. */
const RETRIANGULATED = 2e-3;
const ROUNDING = 1e-12;
const SEED = 64;
/** Milliseconds on a busy machine. */
const PATIENCE = 30_000;

const signs = (n: number) => fc.array(fc.constantFrom(-1, 1), { minLength: n ** 3, maxLength: n ** 3 });

/** The n³ values in the middle of a grid whose outermost samples lie outside. */
function padded(values: readonly number[], n: number): Float64Array {
  const m = n + 2;
  return Float64Array.from({ length: m ** 3 }, (_, q) => {
    const [i, j, k] = [(q % m) - 1, (Math.floor(q / m) % m) - 1, Math.floor(q / (m * m)) - 1];
    const inner = [i, j, k].every((index) => index >= 0 && index < n);
    return inner ? (values[(k * n + j) * n + i] as number) : 1;
  });
}

describe('isosurfaceMesh({values, n, half, level})', () => {
  it('is a closed mesh when the outer samples lie outside', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5 }), fc.infiniteStream(fc.constantFrom(-1, 1)), (n, stream) => {
        const values = padded([...stream.take(n ** 3)], n);
        const mesh = validated(isosurfaceMesh({ values, n: n + 2, half: 1, level: 0 }));
        expect(openEdges(mesh)).toEqual([]);
        expect(enclosedVolume(mesh) > 0).toBe(mesh.triangleCount > 0);
      }),
      { seed: SEED },
    );
  });

  it('has one ring of triangles round every vertex', () => {
    fc.assert(
      fc.property(signs(4), (values) => {
        const mesh = isosurfaceMesh({ values: padded(values, 4), n: 6, half: 1, level: 0 });
        for (const ring of rings(mesh.triangles)) expect(ring).toBe(1);
      }),
      { seed: SEED },
    );
  });

  it('is a mesh that is open only in the faces of the cube, whatever the signs', () => {
    fc.assert(
      fc.property(signs(5), (values) => {
        const mesh = isosurfaceMesh({ values: Float64Array.from(values), n: 5, half: 2, level: 0 });
        expect(validated(mesh).triangleCount === 0).toBe(new Set(values).size === 1);
      }),
      { seed: SEED },
    );
  });

  it('turns its triangles outward: a ball has positive volume, its complement negative', () => {
    const grid = { n: 40, half: 1.3, level: 0 };
    const ball = enclosedVolume(meshOf((x, y, z) => x * x + y * y + z * z - 1, grid));
    expect(Math.abs(ball / ((4 / 3) * Math.PI) - 1)).toBeLessThan(MESHERS_AGREE);
    const hole = enclosedVolume(meshOf((x, y, z) => 1 - x * x - y * y - z * z, grid));
    expect(Math.abs(hole + ball)).toBeLessThan(RETRIANGULATED * ball);
  });

  it('puts the vertices of a linear function exactly where it equals the level', () => {
    const { positions } = meshOf((x, y, z) => x + 2 * y - 3 * z, { n: 9, half: 1, level: 0.3 });
    for (let v = 0; v < positions.length; v += 3) {
      const [x, y, z] = positions.slice(v, v + 3) as unknown as [number, number, number];
      expect(Math.abs(x + 2 * y - 3 * z - 0.3)).toBeLessThan(ROUNDING);
    }
  });

  it(
    'encloses the volume that surface nets enclose, for random smooth fields',
    () => {
      const waves = fc.array(fc.double({ min: -2, max: 2, noNaN: true }), { minLength: 6, maxLength: 6 });
      fc.assert(
        fc.property(waves, ([a = 0, b = 0, c = 0, d = 0, e = 0, g = 0]) => {
          const wave = (x: number, y: number, z: number) =>
            Math.sin(a * x + b * y) + Math.cos(c * z + d * x) + e * y + g;
          const f = (x: number, y: number, z: number) => 6 * (x * x + y * y + z * z) - 5 + wave(x, y, z);
          const half = 2;
          const n = 48;
          const nets = surfaceNets([n, n, n], f, [
            [-half, -half, -half],
            [half, half, half],
          ]);
          const theirs = enclosedVolume({
            positions: Float64Array.from(nets.positions.flat()),
            triangles: Uint32Array.from(nets.cells.flat()),
          });
          const ours = enclosedVolume(meshOf(f, { n, half, level: 0 }));
          expect(Math.abs(ours - Math.abs(theirs))).toBeLessThan(MESHERS_AGREE * ours);
        }),
        { seed: SEED, numRuns: 8 },
      );
    },
    PATIENCE,
  );

  it('keeps topology and vertices when the axes are exchanged or flipped', () => {
    const f = (x: number, y: number, z: number) => x ** 4 + 2 * y * y + z ** 3 * 0.3 + x * y - 0.7 * y * z - 0.4;
    const grid = { n: 24, half: 1.1, level: 0.1 };
    const here = meshOf(f, grid);
    for (const other of [meshOf((x, y, z) => f(z, x, y), grid), meshOf((x, y, z) => f(-x, y, -z), grid)]) {
      expect(other.vertexCount).toBe(here.vertexCount);
      expect(meshTopology(other)).toEqual(meshTopology(here));
    }
  });

  it('is empty when all samples lie on one side', () => {
    for (const f of [() => -1, () => 1]) {
      expect(meshOf(f, { n: 8, half: 1, level: 0 })).toMatchObject({ vertexCount: 0, triangleCount: 0 });
    }
  });

  it('counts a sample that equals the level as inside: the plane z = 0 through samples is one sheet at 0', () => {
    for (const sign of [1, -1]) {
      const mesh = meshOf((_x, _y, z) => sign * z, { n: 9, half: 1.1, level: 0 });
      expect(meshTopology(mesh)).toEqual({ components: 1, eulerCharacteristic: 1, closed: false });
      each(
        mesh.positions.filter((_, q) => q % 3 === 2),
        (z) => expect(z).toBe(0),
      );
    }
  });

  it.each([Number.NaN, Infinity, -Infinity])('has no vertex that is not a number where a sample is %s', (odd) => {
    const grid = sampled((x, y, z) => x * x + y * y + z * z, { n: 11, half: 1, level: 0.5 });
    grid.values[665] = odd;
    grid.values[400] = odd;
    const mesh = validated(isosurfaceMesh(grid));
    expect(mesh.positions.every(Number.isFinite)).toBe(true);
    expect(openEdges(mesh)).toEqual([]);
  });

  it('is outside where a sample is NaN or +∞, inside where it is −∞', () => {
    const pieces = (middle: number) => {
      const grid = sampled((x, y, z) => x * x + y * y + z * z, { n: 11, half: 1, level: 0.5 });
      grid.values[665] = middle;
      return meshTopology(isosurfaceMesh(grid)).components;
    };
    expect([Number.NaN, Infinity, -Infinity].map(pieces)).toEqual([2, 2, 1]);
  });

  it('works on a single cell, for all 256 sets of corners', () => {
    for (let set = 0; set < 256; set++) {
      const values = Float64Array.from({ length: 8 }, (_, corner) => ((set >> corner) & 1 ? -1 : 1));
      const mesh = validated(isosurfaceMesh({ values, n: 2, half: 1, level: 0 }));
      expect(mesh.triangleCount === 0).toBe(set === 0 || set === 255);
    }
  });

  it('names the argument at fault', () => {
    const grid = sampled(() => 1, { n: 3, half: 1, level: 0 });
    expect(() => isosurfaceMesh({ ...grid, n: 4 })).toThrow(/values/);
    expect(() => isosurfaceMesh({ ...grid, n: 1 })).toThrow(/^n must/);
    expect(() => isosurfaceMesh({ ...grid, half: 0 })).toThrow(/half/);
    expect(() => isosurfaceMesh({ ...grid, level: Number.NaN })).toThrow(/level/);
  });
});

/** The number of closed rings that the triangles form round each vertex. */
function rings(triangles: Uint32Array): number[] {
  const after = new Map<number, Map<number, number>>();
  triangles.forEach((vertex, corner) => {
    const first = corner - (corner % 3);
    const [next, last] = [
      triangles[first + ((corner + 1) % 3)] as number,
      triangles[first + ((corner + 2) % 3)] as number,
    ];
    after.set(vertex, (after.get(vertex) ?? new Map()).set(next, last));
  });
  return [...after.values()].map((ring) => {
    let count = 0;
    while (ring.size > 0) {
      count++;
      let at = ring.keys().next().value;
      while (at !== undefined) {
        const next = ring.get(at);
        ring.delete(at);
        at = next;
      }
    }
    return count;
  });
}
