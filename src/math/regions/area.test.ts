import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Vec2 } from '../vector.ts';
import { areaInDisc, clipToSquare, polygonArea } from './area.ts';

const SEED = 20240930;
/** Areas of order ten, a few roundings. */
const ROUNDING = 1e-13;
/** Relative: 1 − h keeps eight digits of the smallest h, 1e-8; the series leaves out terms of order h². */
const SEGMENT = 1e-7;
/** Thin triangles for sectors, and one of them at each corner of the outline that is missed. */
const SECTORS = 1e-5;

const square = (half: number, [x, y]: Vec2 = [0, 0]): Vec2[] => [
  [x + half, y + half],
  [x - half, y + half],
  [x - half, y - half],
  [x + half, y - half],
];
const turned = (polygon: Vec2[], angle: number) =>
  polygon.map(([x, y]): Vec2 => [x * Math.cos(angle) - y * Math.sin(angle), x * Math.sin(angle) + y * Math.cos(angle)]);
const coordinate = fc.double({ min: -3, max: 3, noNaN: true });
const angle = fc.double({ min: 0, max: 6.3, noNaN: true });
const size = fc.double({ min: 0.05, max: 3, noNaN: true });

describe('areaInDisc(polygon, radius)', () => {
  it('is the disc for a polygon around it, the polygon for one inside, 0 for one outside', () => {
    expect(areaInDisc(square(5), 2)).toBeCloseTo(4 * Math.PI, 14);
    expect(areaInDisc(square(1), 2)).toBe(4);
    expect(areaInDisc(square(0.5, [0.7, 0.7]), 2)).toBeCloseTo(1, 14);
    expect(areaInDisc(square(1, [3, 3]), 2)).toBe(0);
    expect(areaInDisc([], 2)).toBe(0);
  });
  it('is half a disc, a quarter, a segment of height h', () => {
    const half: Vec2[] = [
      [9, 0],
      [9, 9],
      [-9, 9],
      [-9, 0],
    ];
    expect(areaInDisc(half, 2)).toBeCloseTo(2 * Math.PI, 14);
    expect(areaInDisc(square(5, [5, 5]), 2)).toBeCloseTo(Math.PI, 14);
    for (const h of [1, 0.1, 1e-4, 1e-8]) {
      const exact = Math.acos(1 - h) - (1 - h) * Math.sqrt(h * (2 - h));
      /** The closed form itself cancels for small h; the series of the segment does not. */
      const segment = h > 1e-3 ? exact : (4 / 3) * h * Math.sqrt(2 * h) * (1 - (3 / 20) * h);
      const cut = half.map(([x, y]): Vec2 => [x, y + 1 - h]);
      expect(Math.abs(areaInDisc(cut, 1) / segment - 1)).toBeLessThan(SEGMENT);
    }
  });
  it('does not care how the picture is turned', () => {
    fc.assert(
      fc.property(coordinate, coordinate, size, angle, (x, y, half, turn) => {
        const polygon = square(half, [x, y]);
        expect(Math.abs(areaInDisc(turned(polygon, turn), 2) - areaInDisc(polygon, 2))).toBeLessThan(ROUNDING);
      }),
      { seed: SEED },
    );
  });
  it('adds up over a dissection', () => {
    fc.assert(
      fc.property(coordinate, coordinate, size, angle, (x, y, half, turn) => {
        const parts = [1, -1].flatMap((s) =>
          [1, -1].map((t) => square(half / 2, [x + (s * half) / 2, y + (t * half) / 2])),
        );
        const whole = areaInDisc(turned(square(half, [x, y]), turn), 2);
        const sum = parts.reduce((area, part) => area + areaInDisc(turned(part, turn), 2), 0);
        expect(Math.abs(whole - sum)).toBeLessThan(ROUNDING);
      }),
      { seed: SEED },
    );
  });
  it('is the limit of inscribed polygons, an independent way', () => {
    const SIDES = 20_000;
    const ring = Array.from({ length: SIDES }, (_, k) => (2 * Math.PI * (k + 0.5)) / SIDES);
    const polygon = square(1, [1.2, 0.7]);
    const inside = (v: Vec2) => Math.abs(v[0] - 1.2) <= 1 && Math.abs(v[1] - 0.7) <= 1;
    /** Thin triangles from a point inside of both, each reaching to the nearer of the two boundaries. */
    const reach = (a: number) => {
      let [low, high] = [0, 4];
      for (let i = 0; i < 50; i += 1) {
        const t = (low + high) / 2;
        const v: Vec2 = [0.9 + t * Math.cos(a), 0.6 + t * Math.sin(a)];
        if (inside(v) && Math.hypot(...v) <= 1.5) low = t;
        else high = t;
      }
      return low;
    };
    const sum = ring.reduce((area, a) => area + (reach(a) ** 2 * Math.PI) / SIDES, 0);
    expect(Math.abs(areaInDisc(polygon, 1.5) - sum)).toBeLessThan(SECTORS);
  });
});

describe('clipToSquare(polygon, half) and polygonArea', () => {
  it('keep what is inside, cut what sticks out, drop what is outside', () => {
    expect(polygonArea(clipToSquare(square(1), 2))).toBe(4);
    expect(polygonArea(clipToSquare(square(3), 2))).toBe(16);
    expect(polygonArea(clipToSquare(square(1, [2, 2]), 2))).toBe(1);
    expect(clipToSquare(square(1, [4, 0]), 2)).toEqual([]);
    expect(polygonArea(clipToSquare(turned(square(1), Math.PI / 4), 1))).toBeCloseTo(8 * Math.SQRT2 - 8, 14);
  });
});
