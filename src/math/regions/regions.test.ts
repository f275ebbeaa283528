import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ballCorners } from '../ball.ts';
import { constrainedMinimizer } from '../optimize/constrained.ts';
import { penalizedMinimizer } from '../optimize/penalized.ts';
import { quadratic } from '../quadratic.ts';
import { countZeros, cross, type Vec2 } from '../vector.ts';
import { contactRegions, nearZeroRegions, zeroRays } from './contact-regions.ts';
import { areaIn } from './domain.ts';
import { penalizedRegions } from './penalized-regions.ts';
import { type Region, regionPolygon } from './region.ts';

const SEED = 20240930;
const REACH = 12;
/** Centres this near to a boundary, relative to their size, are left to rounding. */
const EDGE = 1e-9;

/** Evenly spread: on boundaries between regions, where special values lie, rounding decides. */
const even = (low: number, high: number) =>
  fc.noBias(fc.integer({ min: 0, max: 1e9 })).map((i) => low + (high - low) * (i / 1e9));
const loss = fc.record({
  center: fc.tuple(even(-6, 6), even(-6, 6)),
  condition: even(1, 100),
  angle: even(-180, 180),
});
const budgets = even(0.05, 4);

/** How far inside a convex polygon a point is: negative outside. */
function depth(polygon: readonly Vec2[], [x, y]: Vec2): number {
  return Math.min(
    ...polygon.map((a, k) => {
      const b = polygon[(k + 1) % polygon.length] as Vec2;
      const edge: Vec2 = [b[0] - a[0], b[1] - a[1]];
      const length = Math.hypot(...edge);
      return length > EDGE ? cross(edge, [x - a[0], y - a[1]]) / length : Infinity;
    }),
  );
}
/** The regions that the centre is in; none when it is too near to a boundary to tell. */
function around(regions: readonly Region[], center: Vec2): Region[] {
  const depths = regions.map((region) => depth(regionPolygon(region, REACH), center));
  return depths.some((d) => Math.abs(d) < EDGE) ? [] : regions.filter((_, k) => (depths[k] as number) > 0);
}
const signsOf = (phi: Vec2): Vec2 => [Math.sign(phi[0]) + 0, Math.sign(phi[1]) + 0];

describe('contactRegions(hessian, { p, budget })', () => {
  it('names signs and zeros of the minimizer on the diamond, for every centre outside', () => {
    fc.assert(
      fc.property(loss, budgets, (options, budget) => {
        const q = quadratic(options);
        const found = around(contactRegions(q.hessian, { p: 1, budget }), q.center);
        const { phi, contact } = constrainedMinimizer(q, { p: 1, budget });
        fc.pre(contact !== 'interior' && found.length > 0);
        expect(found).toHaveLength(1);
        expect(found[0]?.face).toEqual(signsOf(phi));
        expect(found[0]?.kind).toBe(countZeros(phi) > 0 ? 'sparse' : 'dense');
      }),
      { seed: SEED, numRuns: 1000 },
    );
  });
  it('names the side or the corner of the square that is touched', () => {
    fc.assert(
      fc.property(loss, budgets, (options, budget) => {
        const q = quadratic(options);
        const found = around(contactRegions(q.hessian, { p: Infinity, budget }), q.center);
        const { phi, contact } = constrainedMinimizer(q, { p: Infinity, budget });
        fc.pre(contact !== 'interior' && found.length > 0);
        expect(found).toHaveLength(1);
        expect(found[0]?.kind).toBe(contact === 'corner' ? 'tied' : 'dense');
        const face = phi.map((x) => (Math.abs(x) === budget ? Math.sign(x) : 0));
        expect(found[0]?.face).toEqual(face);
      }),
      { seed: SEED, numRuns: 1000 },
    );
  });
  it('holds no centre of the inside', () => {
    const regions = contactRegions(quadratic({ center: [0, 0], condition: 7, angle: 20 }).hessian, { p: 1, budget: 2 });
    expect(around(regions, [0.5, -0.7])).toEqual([]);
  });
  it('throws naming p or budget', () => {
    expect(() => contactRegions([1, 0, 1], { p: 2, budget: 1 })).toThrow(/^p must/);
    expect(() => contactRegions([1, 0, 1], { p: 1, budget: 0 })).toThrow(/^budget must/);
  });
});

describe('nearZeroRegions(hessian, { p, budget, ratio })', () => {
  it.each([1.05, 1.5, 2, 4])('are bounded by centres whose minimizer has just that ratio, p = %s', (p) => {
    fc.assert(
      fc.property(loss, even(0.05, 1), (options, ratio) => {
        const { hessian } = quadratic(options);
        for (const { corners, rays, face } of nearZeroRegions(hessian, { p, budget: 1.5, ratio })) {
          const [from, way] = [corners[0], rays?.[0]] as [Vec2, Vec2];
          const center: Vec2 = [from[0] + 2 * way[0], from[1] + 2 * way[1]];
          const { phi } = constrainedMinimizer(quadratic({ ...options, center }), { p, budget: 1.5 });
          const [major, minor] = face[0] === 0 ? [phi[1], phi[0]] : phi;
          /** Iterative minimizers of stretched losses, divided. */
          expect(Math.abs(Math.abs(minor / major) - ratio)).toBeLessThan(1e-7);
        }
      }),
      { seed: SEED, numRuns: 60 },
    );
  });
  it('open like the diamond’s corners as p → 1, though nothing in them is zero', () => {
    const [near] = nearZeroRegions([1, 0, 1], { p: 1.0001, budget: 1, ratio: 0.01 });
    expect(near?.rays?.[0][1]).toBeCloseTo(Math.SQRT1_2, 3);
    const [round] = nearZeroRegions([1, 0, 1], { p: 2, budget: 1, ratio: 0.01 });
    const [[across, along]] = round?.rays ?? [[0, 0]];
    expect(along / across).toBeCloseTo(0.01, 14);
  });
  it('throws naming p, budget or ratio', () => {
    expect(() => nearZeroRegions([1, 0, 1], { p: 1, budget: 1, ratio: 0.1 })).toThrow(/^p must/);
    expect(() => nearZeroRegions([1, 0, 1], { p: 2, budget: -1, ratio: 0.1 })).toThrow(/^budget must/);
    expect(() => nearZeroRegions([1, 0, 1], { p: 2, budget: 1, ratio: 0 })).toThrow(/^ratio must/);
  });
});

describe('zeroRays(hessian, budget)', () => {
  it.each([2, 4, Infinity])('hold centres whose minimizer is a tip, p = %s; beside them it is none', (p) => {
    const { hessian } = quadratic({ center: [0, 0], condition: 9, angle: 25 });
    for (const { from, way } of zeroRays(hessian, 1.5)) {
      const [x, y]: Vec2 = [from[0] + 2 * way[0], from[1] + 2 * way[1]];
      const minimizer = (center: Vec2) =>
        constrainedMinimizer(quadratic({ center, condition: 9, angle: 25 }), { p, budget: 1.5 }).phi;
      const on = minimizer([x, y]);
      /** The ray’s points are rounded, and bisection ends there. */
      expect(Math.hypot(on[0] - from[0], on[1] - from[1])).toBeLessThan(1e-7);
      expect(countZeros(minimizer([x + 0.01, y + 0.01]))).toBe(0);
    }
  });
});

describe('penalizedRegions(hessian, lambda)', () => {
  it('names signs and zeros of the minimizer, for every centre', () => {
    fc.assert(
      fc.property(loss, even(0.01, 3), (options, lambda) => {
        const q = quadratic(options);
        const found = around(penalizedRegions(q.hessian, lambda), q.center);
        fc.pre(found.length > 0);
        expect(found).toHaveLength(1);
        const { phi, zeros } = penalizedMinimizer(q, { penalty: 'l1', lambda });
        expect(found[0]?.face).toEqual(signsOf(phi));
        expect(found[0]?.kind).toBe(zeros > 0 ? 'sparse' : 'dense');
      }),
      { seed: SEED, numRuns: 1000 },
    );
  });
  it('has the corners λH⁻¹s; for H = I the square of half-width λ', () => {
    expect(penalizedRegions([1, 0, 1], 0.5)[0]?.corners).toEqual([
      [0.5, 0.5],
      [-0.5, 0.5],
      [-0.5, -0.5],
      [0.5, -0.5],
    ]);
  });
  it('throws naming lambda', () => {
    expect(() => penalizedRegions([1, 0, 1], -1)).toThrow(/^lambda must/);
  });
});

describe('the regions tile the plane', () => {
  /** Areas of a hundred, from a handful of polygons. */
  const ROUNDING = 1e-11;
  it.each(['disc', 'square'] as const)('with the ball, their areas add up to that of the %s', (shape) => {
    fc.assert(
      fc.property(loss, budgets, even(1, 6), (options, size, radius) => {
        const { hessian } = quadratic(options);
        const domain = { shape, radius };
        const whole = (shape === 'disc' ? Math.PI : 4) * radius * radius;
        const area = (regions: readonly Region[]) =>
          regions.reduce((sum, region) => sum + areaIn(domain, regionPolygon(region, REACH)), 0);
        for (const p of [1, Infinity]) {
          const ball = areaIn(domain, ballCorners(p, size));
          expect(Math.abs(area(contactRegions(hessian, { p, budget: size })) + ball - whole)).toBeLessThan(ROUNDING);
        }
        expect(Math.abs(area(penalizedRegions(hessian, size)) - whole)).toBeLessThan(ROUNDING);
      }),
      { seed: SEED },
    );
  });
});
