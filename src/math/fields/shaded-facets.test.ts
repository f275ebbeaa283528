import { describe, expect, it } from 'vitest';
import { facetLayers } from './facet-layers.ts';
import { meshOf } from './mesh-under-test.ts';
import { shadedFacets } from './shaded-facets.ts';
import { vertexNormals } from './vertex-normals.ts';

const sphere = meshOf((x, y, z) => x * x + y * y + z * z, { n: 16, half: 1.2, level: 1 });
const plane = meshOf((_x, _y, z) => z, { n: 5, half: 1, level: 0.1 });
/** Looking down the z axis, x to the right, y up. */
const above = [1, 0, 0, 0, 1, 0, 0, 0, 1];
const below = [1, 0, 0, 0, -1, 0, 0, 0, -1];
const camera = { rotation: above, size: 200, shades: 10 };
/** Normals of a mesh with 16 points an axis. */
const COARSE = 0.05;

describe('vertexNormals(mesh)', () => {
  it('points away from the middle of a sphere, with length 1', () => {
    const normals = vertexNormals(sphere);
    for (let v = 0; v < normals.length; v += 3) {
      const along = [0, 1, 2].reduce(
        (sum, q) => sum + (normals[v + q] as number) * (sphere.positions[v + q] as number),
        0,
      );
      expect(Math.hypot(...normals.subarray(v, v + 3))).toBeCloseTo(1, 12);
      expect(along).toBeGreaterThan(1 - COARSE);
    }
  });
});

describe('shadedFacets(mesh, camera)', () => {
  const facets = shadedFacets(sphere, camera);

  it('shows the half of a sphere that faces the eye, far facets first', () => {
    const large = shadedFacets(sphere, { ...camera, size: 20_000 });
    expect(large.length / sphere.triangleCount).toBeCloseTo(0.5, 1);
    expect(facets.length).toBeLessThan(large.length);
    const depths = facets.map(({ depth }) => depth);
    expect(depths).toEqual([...depths].sort((a, b) => a - b));
    expect(Math.min(...depths)).toBeGreaterThan(-COARSE * 5);
  });

  it('covers the disc of the sphere on the screen, in whole units', () => {
    const unit = 200 / (2 * Math.sqrt(3) * 1.2);
    const area = facets.reduce((sum, { points: [ax = 0, ay = 0, bx = 0, by = 0, cx = 0, cy = 0] }) => {
      return sum + Math.abs((bx - ax) * (cy - ay) - (by - ay) * (cx - ax)) / 2;
    }, 0);
    expect(Math.abs(area / (Math.PI * unit * unit) - 1)).toBeLessThan(COARSE);
    expect(facets.every(({ points }) => points.every(Number.isInteger))).toBe(true);
  });

  it('is lighter towards the light than away from it, within the shades', () => {
    const shades = facets.map(({ shade }) => shade);
    expect(Math.max(...shades)).toBe(9);
    expect(Math.min(...shades)).toBeGreaterThanOrEqual(0);
    const left = facets.filter(({ points }) => (points[0] as number) < 60 && (points[1] as number) < 100);
    const right = facets.filter(({ points }) => (points[0] as number) > 140 && (points[1] as number) > 100);
    expect(Math.min(...left.map(({ shade }) => shade))).toBeGreaterThan(Math.max(...right.map(({ shade }) => shade)));
  });

  it('shows the inner side only when asked', () => {
    expect(shadedFacets(plane, camera)).toHaveLength(plane.triangleCount);
    expect(shadedFacets(plane, { ...camera, rotation: below })).toEqual([]);
    expect(shadedFacets(plane, { ...camera, rotation: below, twoSided: true })).toHaveLength(plane.triangleCount);
  });

  it('names the argument at fault', () => {
    expect(() => shadedFacets(plane, { ...camera, rotation: [1] })).toThrow(/rotation/);
    expect(() => shadedFacets(plane, { ...camera, size: 0 })).toThrow(/size/);
    expect(() => shadedFacets(plane, { ...camera, shades: 0 })).toThrow(/shades/);
  });
});

describe('facetLayers(facets, layers)', () => {
  it('writes every facet once, as a relative closed triangle', () => {
    const facets = [
      { points: [10, 10, 20, 10, 15, 5], shade: 3, depth: 0 },
      { points: [10, 12, 20, 12, 15, 7], shade: 3, depth: 0.1 },
      { points: [0, 0, 4, 0, 2, -3], shade: 1, depth: 1 },
    ];
    expect(facetLayers(facets, 2)).toEqual([
      { shade: 3, path: 'm10 10l10 0-5-5zm0 2l10 0-5-5z' },
      { shade: 1, path: 'm0 0l4 0-2-3z' },
    ]);
  });

  it('has at most one path a slice and shade, far slices first', () => {
    const facets = shadedFacets(sphere, camera);
    const layers = facetLayers(facets, 4);
    expect(layers.length).toBeLessThanOrEqual(40);
    expect(layers.map(({ path }) => path.split('z').length - 1).reduce((a, b) => a + b)).toBe(facets.length);
  });

  it('is empty without facets, and names layers when it is none', () => {
    expect(facetLayers([], 3)).toEqual([]);
    expect(() => facetLayers([], 0)).toThrow(/layers/);
  });
});
