import { describe, expect, it } from 'vitest';
import { seededRandom } from '../random.ts';
import { polygonArea } from '../regions/area.ts';
import { each } from '../testing/each.ts';
import { cross, type Vec2 } from '../vector.ts';
import { type Cell, sliceCells } from './cells.ts';
import { nonzeros } from './faces.ts';
import { lossOf } from './loss.ts';
import { polytopeMinimizer } from './polytope-minimizer.ts';
import { randomLosses } from './testing/random-loss.ts';

const HALF = 4;
const window: readonly Vec2[] = [
  [-HALF, -HALF],
  [HALF, -HALF],
  [HALF, HALF],
  [-HALF, HALF],
];

/** Nearer to a border than this, rounding may decide. */
const BORDER = 1e-7;

/** How far a point is inside a convex polygon, by its nearest side that has a direction; negative outside. */
function depthIn(polygon: readonly Vec2[], [x, y]: Vec2): number {
  return Math.min(
    ...polygon.map(([ax, ay], k) => {
      const [bx, by] = polygon[(k + 1) % polygon.length] as Vec2;
      const length = Math.hypot(bx - ax, by - ay);
      return length > BORDER ? cross([bx - ax, by - ay], [x - ax, y - ay]) / length : Number.POSITIVE_INFINITY;
    }),
  );
}

const slices = [
  [0, 1],
  [1, 2],
  [0, 2],
] as const;

describe('the map of centres on a slice through space', () => {
  it('has each centre in one polygon, that of the minimizer’s face (seed 79)', () => {
    const random = seededRandom(79);
    const seen = new Set<number>();
    each(randomLosses(79, { n: 3, count: 100 }), ({ hessian, center }) => {
      const axes = slices[Math.floor(3 * random())] as (typeof slices)[number];
      const budget = 0.5 + 2 * random();
      const cells = sliceCells(hessian, budget, { slice: { through: center, axes }, window });
      for (let trial = 0; trial < 20; trial += 1) {
        const place: Vec2 = [HALF * (2 * random() - 1), HALF * (2 * random() - 1)];
        const moved = center.map((x, j) => (j === axes[0] ? place[0] : j === axes[1] ? place[1] : x));
        const around = cells.filter(({ polygon }) => depthIn(polygon, place) > -BORDER);
        expect(around.length).toBeGreaterThan(0);
        if (around.length > 1) continue;
        const { face, contact, zeros } = polytopeMinimizer({ center: moved, hessian }, budget);
        expect((around[0] as Cell).face).toEqual(face);
        if (contact !== 'interior') expect(3 - nonzeros(face)).toBe(zeros);
        seen.add(nonzeros(face));
      }
    });
    expect([...seen].sort()).toEqual([0, 1, 2, 3]);
  });

  it('is tiled: convex polygons, anticlockwise, whose areas make up the window’s (seed 83)', () => {
    each(randomLosses(83, { n: 3, count: 100 }), ({ hessian, center }) => {
      const cells = sliceCells(hessian, 1, { slice: { through: center, axes: [0, 1] }, window });
      const areas = cells.map(({ polygon }) => polygonArea(polygon));
      for (const area of areas) expect(area).toBeGreaterThanOrEqual(-1e-12);
      expect(areas.reduce((sum, area) => sum + area, 0)).toBeCloseTo(4 * HALF * HALF, 9);
      expect(new Set(cells.map(({ face }) => face.join())).size).toBe(cells.length);
    });
  });

  it('has for a round loss the borders of soft thresholding', () => {
    const round = lossOf({ center: [0, 0, 0], hessian: [1, 0, 0, 1, 0, 1] }).hessian;
    const cells = sliceCells(round, 1, { slice: { through: [0, 0, 0], axes: [0, 1] }, window });
    const area = (face: string) => polygonArea(cells.find((cell) => cell.face.join() === face)?.polygon ?? []);
    // With φ̂₃ = 0 the map is that of the plane: the diamond, four strips of breadth √2, and wedges of |φ̂₂| ≤ φ̂₁ − 1.
    expect(area('0,0,0')).toBeCloseTo(2, 12);
    expect(area('1,0,0')).toBeCloseTo(9, 12);
    expect(area('1,1,0')).toBeCloseTo((64 - 2 - 36) / 4, 12);
    expect(cells.filter(({ face, polygon }) => face[2] !== 0 && polygonArea(polygon) > 1e-12)).toEqual([]);
  });

  it('has no budget of 0', () => {
    expect(() => sliceCells([[1]], 0, { slice: { through: [0], axes: [0, 0] }, window })).toThrow(/budget/);
  });
});
