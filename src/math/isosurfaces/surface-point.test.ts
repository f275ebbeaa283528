import { describe, expect, it } from 'vitest';
import { surfaceMidpoint } from './surface-point.ts';

/** surfaceMidpoint() stops one secant step after 1e-4 of the chord, hence near its square. */
const MIDPOINT = 1e-7;

/** Points a and b, and room for the middle. */
const chord = (a: readonly number[], b: readonly number[]) => Float64Array.of(...a, ...b, 0, 0, 0, 0);
const ends = { a: 0, b: 1, target: 2 };

describe('surfaceMidpoint(surface, points, {a, b, target})', () => {
  it('lands on the sphere over the middle of the chord', () => {
    const points = chord([0.6, 0.8, 0, 0], [0.8, 0.6, 0, 0]);
    const sphere = { f: (x: number, y: number, z: number) => x * x + y * y + z * z, level: 1, half: 2 };
    const bend = surfaceMidpoint(sphere, points, ends);
    expect(Math.abs((points[8] as number) - Math.SQRT1_2)).toBeLessThan(MIDPOINT);
    expect(Math.abs((points[9] as number) - Math.SQRT1_2)).toBeLessThan(MIDPOINT);
    expect(bend).toBeCloseTo((1 - 0.7 * Math.SQRT2) / Math.hypot(0.2, 0.2), 6);
  });

  it('stays in the faces of the cube that hold both ends', () => {
    const lowZ = 0b010000;
    const points = chord([0.6, 0.8, -0.5, lowZ], [0.8, 0.6, -0.5, lowZ | 1]);
    surfaceMidpoint({ f: (x, y, z) => x * x + y * y + z * z, level: 1.25, half: 0.5 }, points, ends);
    expect([...points.slice(10)]).toEqual([-0.5, lowZ]);
  });

  it('is the middle where the function is level, undefined, or the chord has no length', () => {
    for (const f of [() => 2, () => Number.NaN]) {
      const points = chord([1, 0, 0, 0], [0, 1, 0, 0]);
      expect(surfaceMidpoint({ f, level: 1, half: 1 }, points, ends)).toBe(0);
      expect([...points.slice(8)]).toEqual([0.5, 0.5, 0, 0]);
    }
    const point = chord([1, 0, 0, 0], [1, 0, 0, 0]);
    expect(surfaceMidpoint({ f: (x) => x, level: 1, half: 1 }, point, ends)).toBe(0);
  });
});
