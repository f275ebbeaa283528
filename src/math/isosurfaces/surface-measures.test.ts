import { describe, expect, it } from 'vitest';
import { atOnce } from '../at-once.ts';
import { meshOf } from '../testing/mesh-under-test.ts';
import { measuring } from './surface-measures.ts';
import type { SpatialFunction } from './surface-point.ts';

const { PI, SQRT2, abs, hypot, max, sqrt } = Math;
/** The extrapolation leaves a fourth-order error: at 64 cells some 1e-6 of the value. */
const SMOOTH = 1e-5;
/** Flat pieces are exact to rounding and to the 1e-11 of a cell to which vertices are found. */
const FLAT = 1e-9;
/** Kinks between samples are divided only so far. */
const KINKED = { volume: 1e-4, area: 1e-3 };

/** Milliseconds on a busy machine. */
const PATIENCE = 30_000;

const sphere: SpatialFunction = (x, y, z) => x * x + y * y + z * z;
const torus: SpatialFunction = (x, y, z) => (hypot(x, y) - 0.9) ** 2 + z * z;
const octahedron: SpatialFunction = (x, y, z) => abs(x) + abs(y) + abs(z);
const cube: SpatialFunction = (x, y, z) => max(abs(x), abs(y), abs(z));

function measures(f: SpatialFunction, { half = 1.5, level = 1, n = 65 }) {
  return atOnce(measuring(meshOf(f, { half, level, n }), f, { level, sharp: true }));
}

const relative = (found: number, exact: number) => abs(found - exact) / abs(exact);

describe('measuring(mesh, f, {level, sharp}) of whole surfaces', { timeout: PATIENCE }, () => {
  it.each([
    ['a sphere', sphere, 1, (4 / 3) * PI, 4 * PI],
    ['a small sphere', sphere, 0.01, (4 / 3) * PI * 1e-3, 4 * PI * 0.01],
    ['a torus', torus, 0.09, 2 * PI ** 2 * 0.9 * 0.09, 4 * PI ** 2 * 0.9 * 0.3],
  ] as const)('knows volume and area of %s', (_, f, level, volume, area) => {
    const found = measures(f, { level });
    expect(relative(found.volume, volume)).toBeLessThan(SMOOTH);
    expect(relative(found.area, area)).toBeLessThan(SMOOTH);
  });

  it('knows the octahedron exactly, its kinks being in planes of samples', () => {
    const found = measures(octahedron, {});
    expect(relative(found.volume, 4 / 3)).toBeLessThan(FLAT);
    expect(relative(found.area, 4 * sqrt(3))).toBeLessThan(FLAT);
  });

  it('knows a cube whose edges lie between samples', () => {
    const found = measures(cube, {});
    expect(relative(found.volume, 8)).toBeLessThan(KINKED.volume);
    expect(relative(found.area, 24)).toBeLessThan(KINKED.area);
  });

  it('comes closer with more samples', () => {
    const error = (n: number) => abs(measures(sphere, { n }).volume - (4 / 3) * PI);
    expect(error(65)).toBeLessThan(error(33));
  });

  it('gives the same when the axes are exchanged or flipped', () => {
    const f: SpatialFunction = (x, y, z) => x * x + 2 * y * y + 3 * z * z + x * y - 0.5 * z;
    const here = measures(f, { half: 0.7, n: 41 });
    for (const turned of [f, (x: number, y: number, z: number) => f(-z, x, -y)]) {
      const there = measures(turned, { half: 0.7, n: 41 });
      expect(relative(there.volume, here.volume)).toBeLessThan(2 * SMOOTH);
      expect(relative(there.area, here.area)).toBeLessThan(2 * SMOOTH);
    }
  });

  it('scales with the square and the cube of the size', () => {
    const here = measures(torus, { level: 0.09, n: 41 });
    const large = measures((x, y, z) => torus(x / 2, y / 2, z / 2), { level: 0.09, half: 3, n: 41 });
    expect(relative(large.volume, 8 * here.volume)).toBeLessThan(FLAT);
    expect(relative(large.area, 4 * here.area)).toBeLessThan(FLAT);
  });
});

describe('measuring(mesh, f, {level, sharp}) of surfaces that leave the cube', { timeout: PATIENCE }, () => {
  it('counts what the cube holds of a ball, and only the sphere as area', () => {
    const height = 0.2;
    const found = measures(sphere, { half: 1 - height });
    const caps = 6 * ((PI * height ** 2 * (3 - height)) / 3);
    expect(relative(found.volume, (4 / 3) * PI - caps)).toBeLessThan(SMOOTH);
    expect(relative(found.area, 4 * PI - 6 * 2 * PI * height)).toBeLessThan(SMOOTH);
  });

  it.each<[string, SpatialFunction]>([
    ['z', (_x, _y, z) => z],
    ['x', (x) => x],
    ['−y', (_x, y) => -y],
  ])('measures the half-space %s ≤ 0.3', (_, f) => {
    const found = measures(f, { level: 0.3, n: 24 });
    expect(relative(found.volume, 9 * 1.8)).toBeLessThan(FLAT);
    expect(relative(found.area, 9)).toBeLessThan(FLAT);
  });

  it('measures a half-space through samples and corners', () => {
    const found = measures((x, y, z) => x + y + z, { level: 0, n: 21 });
    expect(relative(found.volume, 27 / 2)).toBeLessThan(FLAT);
    expect(relative(found.area, 6.75 * sqrt(3))).toBeLessThan(FLAT);
  });

  it('measures a tube along each axis', () => {
    const tubes: SpatialFunction[] = [
      (x, y) => x * x + y * y,
      (_x, y, z) => y * y + z * z,
      (x, _y, z) => x * x + z * z,
    ];
    for (const tube of tubes) {
      const found = measures(tube, { n: 41 });
      expect(relative(found.volume, 3 * PI)).toBeLessThan(SMOOTH);
      expect(relative(found.area, 6 * PI)).toBeLessThan(SMOOTH);
    }
  });

  it('makes set and complement fill the cube', () => {
    const f: SpatialFunction = (x, y, z) => Math.sin(3 * x) + Math.cos(2 * y) * z - x * z;
    const here = measures(f, { level: 0.2, n: 41 });
    const rest = measures((x, y, z) => -f(x, y, z), { level: -0.2, n: 41 });
    expect(relative(here.volume + rest.volume, 27)).toBeLessThan(SMOOTH);
    expect(relative(here.area, rest.area)).toBeLessThan(SMOOTH);
  });

  it('is the whole cube, or nothing, where there is no surface', () => {
    expect(measures(() => 0, { n: 8 })).toEqual({ area: 0, volume: 27 });
    expect(measures(() => 2, { n: 8 })).toEqual({ area: 0, volume: 0 });
    expect(measures(() => Number.NaN, { n: 8 })).toEqual({ area: 0, volume: 0 });
  });

  it('gives no volume to a set that is a face of the cube', () => {
    const found = measures((_x, _y, z) => z, { level: -1.5, n: 16 });
    expect(abs(found.volume)).toBeLessThan(FLAT);
    expect(relative(found.area, 9)).toBeLessThan(FLAT);
  });

  it('leaves out where f is undefined', () => {
    const found = measures((x, y, z) => sqrt(z) + 0 * (x + y), { level: SQRT2, n: 25 });
    expect(relative(found.volume, 9 * 1.5)).toBeLessThan(FLAT);
  });
});
