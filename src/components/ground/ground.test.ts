import { describe, expect, it } from 'vitest';
import { constrainedMinimizer, contactRegions, quadratic, regionPolygon, type Vec2 } from '#math';
import { BRUSH, Ground, MAP, shareWithin } from './ground.ts';

const SHAPE = { condition: 4, angle: 60 };
const hasZero = (center: Vec2) => constrainedMinimizer(quadratic({ center, ...SHAPE }), { p: 1, budget: 1 }).zeros > 0;
/** Cells of the map, a hundred to 0.49 square units. */
const CELLS = 100 / 0.49;
const right = ([x]: Vec2) => x > 0;

describe('Ground', () => {
  it('covers a disc where the brush stands, and a strip with round ends where it goes', () => {
    const ground = new Ground(right);
    expect(ground.paint([2, 1], [2, 1])).toBe(true);
    expect(ground.count.covered / CELLS).toBeCloseTo(Math.PI * BRUSH ** 2, 1);
    ground.paint([2, 1], [2, -1]);
    expect(ground.count.covered / CELLS).toBeCloseTo(Math.PI * BRUSH ** 2 + 2 * 2 * BRUSH, 1);
  });

  it('counts a place once, however often the brush passes', () => {
    const ground = new Ground(right);
    ground.paint([-1, 0], [1, 0.3]);
    const { count } = ground;
    expect(ground.paint([1, 0.3], [-1, 0])).toBe(false);
    expect(ground.count).toEqual(count);
    expect(count.zeros / count.covered).toBeCloseTo(0.5, 2);
  });

  it('counts the sides on which the two kinds of painted places meet, and none to bare ground', () => {
    const ground = new Ground(right);
    ground.paint([-0.3, 0], [-0.3, 2]);
    expect(ground.count.border).toBe(0);
    ground.paint([0.3, 0], [0.3, 2]);
    expect(ground.count.border).toBe(0);
    ground.paint([0, 0], [0, 2]);
    expect(ground.count.border * 0.07).toBeCloseTo(2 + 2 * BRUSH, 0);
  });

  it('does not paint beyond the map', () => {
    const ground = new Ground(right);
    expect(ground.paint([MAP.x[1] + 1, 0], [MAP.x[1] + 1, 5])).toBe(false);
    ground.paint([MAP.x[0], MAP.y[0]], [MAP.x[0], MAP.y[0]]);
    expect(ground.count.covered / CELLS).toBeCloseTo((Math.PI * BRUSH ** 2) / 4, 1);
  });
});

describe('shareWithin(hasZero, half)', () => {
  it('is the share of the part that is seen', () => {
    expect(shareWithin(right, [2, 2])).toBe(0.5);
    expect(shareWithin(([x, y]) => Math.abs(x) < 1 && Math.abs(y) < 1, [2, 2])).toBeCloseTo(0.25, 1);
  });

  it('agrees with the exact regions, clipped by counting in them', () => {
    const sparse = contactRegions(quadratic({ center: [0, 0], ...SHAPE }).hessian, { p: 1, budget: 1 })
      .filter(({ kind }) => kind === 'sparse')
      .map((region) => regionPolygon(region, 9));
    const inside = ([x, y]: Vec2) =>
      sparse.some((polygon) =>
        polygon.every(([ax, ay], k) => {
          const [bx, by] = polygon[(k + 1) % polygon.length] as Vec2;
          return (bx - ax) * (y - ay) - (by - ay) * (x - ax) >= 0;
        }),
      );
    expect(sparse).toHaveLength(4);
    expect(shareWithin(hasZero, [5, 3])).toBe(shareWithin(inside, [5, 3]));
    expect(shareWithin(hasZero, [5, 3])).toBeGreaterThan(0.5);
  });
});
