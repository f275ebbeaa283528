import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ballArea, norm, starThrough, type Vec2 } from './doors/index.ts';
import { each } from './testing/each.ts';

const SEED = 16;
/** The 1/p-th root multiplies the rounding of a p-th power by 1/p; p ≥ 0.05 here. */
const ON_CURVE = 1e-11;
/** An inscribed polygon of 2,000 points a quadrant cuts off less than this share. */
const POLYGON = 1e-3;

const options = { p: 0.5, reach: 10, perQuadrant: 32 };
const keys = (points: readonly Vec2[]) => new Set(points.map(([x, y]) => `${x},${y}`));

/** Area of a closed polygon by the shoelace formula; positive when anticlockwise. */
const shoelace = (points: readonly Vec2[]) =>
  points.slice(1).reduce((sum, [x, y], i) => {
    const [px, py] = points[i] as Vec2;
    return sum + (px * y - x * py) / 2;
  }, 0);

describe('starThrough', () => {
  it('has its tips on the axes at ‖through‖ₚ: 8 for (2, 2) and p = ½', () => {
    const tips = starThrough([2, 2], options).filter(([x, y]) => x === 0 || y === 0);
    expect(keys(tips)).toEqual(new Set(['8,0', '0,8', '-8,0', '0,-8']));
  });

  it('keeps to √|φ₁| + √|φ₂| = 1 for p = ½ and radius 1', () => {
    for (const [x, y] of starThrough([1, 0], options))
      expect(Math.sqrt(Math.abs(x)) + Math.sqrt(Math.abs(y))).toBeCloseTo(1, 12);
  });

  it('has every point on the curve or on the square, for any p and through', () => {
    const entry = fc.integer({ min: -4000, max: 4000 }).map((thousandths) => thousandths / 1000);
    fc.assert(
      fc.property(entry, entry, fc.double({ min: 0.05, max: 0.99, noNaN: true }), (a, b, p) => {
        const radius = norm([a, b], p);
        for (const point of starThrough([a, b], { ...options, p })) {
          const onSquare = Math.max(...point.map(Math.abs)) === options.reach;
          expect(point.every((v) => Math.abs(v) <= options.reach)).toBe(true);
          if (!onSquare) expect(Math.abs(norm(point, p) - radius)).toBeLessThanOrEqual(ON_CURVE * radius);
        }
      }),
      { seed: SEED },
    );
  });

  it.each([0.3, 0.5, 0.9])('encloses the area of the closed form for p = %s', (p) => {
    const area = shoelace(starThrough([1, 0], { p, reach: 2, perQuadrant: 2000 }));
    expect(Math.abs(area / ballArea(p) - 1)).toBeLessThan(POLYGON);
  });

  it('is symmetric in both axes and the diagonal, to the last bit, without −0', () => {
    const points = starThrough([0.7, -1.9], { ...options, p: 0.37 });
    const own = keys(points);
    expect(keys(points.map(([x, y]) => [0 - x, y]))).toEqual(own);
    expect(keys(points.map(([x, y]) => [y, x]))).toEqual(own);
    expect(points.flat().some((v) => Object.is(v, -0))).toBe(false);
  });

  it('does not depend on the signs or the order of through', () => {
    expect(starThrough([-1.9, 0.7], options)).toEqual(starThrough([1.9, 0.7], options));
    expect(starThrough([0.7, 1.9], options)).toEqual(starThrough([1.9, 0.7], options));
  });

  it('tends to φ₁φ₂ = ab as p → 0, where the radius is beyond every double', () => {
    const inner = starThrough([2, 3], { ...options, p: 1e-9 }).filter(([x, y]) => Math.abs(x * y) > 0);
    const onCurve = inner.filter((point) => Math.max(...point.map(Math.abs)) < options.reach);
    expect(onCurve.length).toBeGreaterThan(40);
    each(onCurve, ([x, y]) => expect(Math.abs(x * y)).toBeCloseTo(6, 3));
  });

  it('is all of the square when that lies within the star', () => {
    expect(shoelace(starThrough([3, 3], { ...options, reach: 1 }))).toBe(4);
  });

  it('gives the origin for the zero vector', () => {
    expect(keys(starThrough([0, 0], options))).toEqual(new Set(['0,0']));
  });

  it.each([5e-324, 1e-300, 1e-6, 0.01, 0.05, 1 - 2 ** -53])('gives numbers only for p = %s', (p) => {
    for (const through of [
      [2, 2],
      [1, 0],
      [0, -3],
      [1e-9, 4],
    ] as const)
      expect(
        starThrough(through, { ...options, p })
          .flat()
          .every(Number.isFinite),
      ).toBe(true);
  });

  it.each([
    ['through', [Number.NaN, 1], options],
    ['p', [1, 1], { ...options, p: 1 }],
    ['p', [1, 1], { ...options, p: 0 }],
    ['p', [1, 1], { ...options, p: Number.NaN }],
    ['reach', [1, 1], { ...options, reach: 0 }],
    ['perQuadrant', [1, 1], { ...options, perQuadrant: 1 }],
  ] as const)('throws naming %s', (name, through, bad) => {
    expect(() => starThrough(through, bad)).toThrow(name);
  });
});
