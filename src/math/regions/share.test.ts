import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { constrainedMinimizer, countZeros, type Domain, norm, quadratic, type Vec2 } from '../doors/index.ts';
import references from '../reference/sparse-share.json';
import { constrainedOutcomes, OUTCOME, penalizedOutcomes, unitDraws } from './sampled-centres.ts';
import { penalizedSparseShare, sparseShare, sparseShareRound } from './share.ts';

const SEED = 20240930;
const CENTRES = 4000;
/** Three standard deviations of a share estimated from about CENTRES samples, √(¼/n) each. */
const SAMPLING = 3 * Math.sqrt(0.25 / (CENTRES * 0.6));
/** A handful of roundings. */
const ROUNDED = 1e-14;

describe('sparseShareRound({budget, halfWidth}) (F6)', () => {
  it.each([
    [0.5, 0.904],
    [1, 0.814],
    [2, 0.653],
    [4, 0.391],
    [6, 0.195],
  ])('for a budget of %d in the square of half-width 10 is %d, to three digits', (budget, share) => {
    expect(sparseShareRound({ budget, halfWidth: 10 })).toBeCloseTo(share, 3);
  });

  it('is 1 without a budget and 0 when the diamond fills the square from side to side', () => {
    expect(sparseShareRound({ budget: 0, halfWidth: 3 })).toBe(1);
    expect(sparseShareRound({ budget: 3, halfWidth: 3 })).toBe(0);
  });

  it('depends on the ratio of budget and width alone, and falls as it grows', () => {
    const ratio = fc.double({ min: 0.001, max: 0.99, noNaN: true });
    const scale = fc.double({ min: 1e-100, max: 1e100, noNaN: true });
    fc.assert(
      fc.property(ratio, scale, (c, w) => {
        const unit = sparseShareRound({ budget: c, halfWidth: 1 });
        expect(Math.abs(sparseShareRound({ budget: c * w, halfWidth: w }) - unit)).toBeLessThan(ROUNDED);
        expect(sparseShareRound({ budget: c * 1.01, halfWidth: 1 })).toBeLessThan(unit);
      }),
      { seed: SEED },
    );
  });

  it.each([0.4, 1, 2.5])('is the share of sampled centres whose minimizer has an exact zero, budget %d', (budget) => {
    const halfWidth = 4;
    const outside = sampledCentres(halfWidth).filter((center) => norm(center, 1) > budget);
    const sparse = outside.filter((center) => {
      const loss = quadratic({ center, condition: 1, angle: 0 });
      return countZeros(constrainedMinimizer(loss, { p: 1, budget }).phi) > 0;
    });
    expect(Math.abs(sparse.length / outside.length - sparseShareRound({ budget, halfWidth }))).toBeLessThan(SAMPLING);
  });

  it('names halfWidth when it is not above 0, and budget when it is outside [0, halfWidth]', () => {
    expect(() => sparseShareRound({ budget: 0, halfWidth: 0 })).toThrow(/halfWidth must be/);
    expect(() => sparseShareRound({ budget: 1, halfWidth: Number.NaN })).toThrow(/halfWidth must be/);
    expect(() => sparseShareRound({ budget: -1, halfWidth: 1 })).toThrow(/budget must be/);
    expect(() => sparseShareRound({ budget: 1.5, halfWidth: 1 })).toThrow(/budget must be/);
    expect(() => sparseShareRound({ budget: Number.NaN, halfWidth: 1 })).toThrow(/budget must be/);
  });
});

function sampledCentres(halfWidth: number): Vec2[] {
  const even = fc.noBias(fc.integer({ min: -1e9, max: 1e9 }).map((i) => (i / 1e9) * halfWidth));
  return fc.sample(fc.tuple(even, even), { seed: SEED, numRuns: CENTRES });
}

/** What the reference shares hold to. */
const REFERENCE = 1e-12;
/** Three standard deviations of a share of DRAWS samples. */
const DRAWS = 100_000;
const DRAWN = (samples: number) => 3 * Math.sqrt(0.25 / samples);

const hessianOf = (condition: number, angle: number) => quadratic({ center: [0, 0], condition, angle }).hessian;
const disc = (radius: number): Domain => ({ shape: 'disc', radius });
const square = (radius: number): Domain => ({ shape: 'square', radius });
const settings = fc.record({
  condition: fc.double({ min: 1, max: 100, noNaN: true }),
  angle: fc.double({ min: -180, max: 180, noNaN: true }),
  budget: fc.double({ min: 0.05, max: 4, noNaN: true }),
  domain: fc.record({
    shape: fc.constantFrom('disc' as const, 'square' as const),
    radius: fc.double({ min: 1, max: 20, noNaN: true }),
  }),
});

describe('sparseShare(hessian, { p: 1, budget, domain }) in closed form (F6)', () => {
  /** Outside of a diamond whose corners are in the disc, the strips of round contours, each a slice less a triangle. */
  it.each([
    [1, 3],
    [0.05, 20],
    [2.9, 3],
    [4, 4],
  ])('is 1 − 4(h√(R²−h²) + R² asin(h/R) − c²)/(πR² − 2c²) for round contours in a disc, h = c/√2: %d in %d', (c, r) => {
    const h = c / Math.SQRT2;
    const dense = 4 * (h * Math.sqrt(r * r - h * h) + r * r * Math.asin(h / r) - c * c);
    const share = sparseShare([1, 0, 1], { p: 1, budget: c, domain: disc(r) });
    expect(Math.abs(share - (1 - dense / (Math.PI * r * r - 2 * c * c)))).toBeLessThan(ROUNDED);
  });
  it('is sparseShareRound for round contours in a square', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.001, max: 0.999, noNaN: true }), (budget) => {
        const share = sparseShare([1, 0, 1], { p: 1, budget, domain: square(1) });
        expect(Math.abs(share - sparseShareRound({ budget, halfWidth: 1 }))).toBeLessThan(ROUNDED);
      }),
      { seed: SEED },
    );
  });
  it('is exactly 0 for round contours from where the corners stick out, exactly 0 for p > 1', () => {
    expect(sparseShare([1, 0, 1], { p: 1, budget: 3, domain: disc(3) })).toBeLessThan(1e-15);
    for (const budget of [3.1, 3.7, 4.2, 4.2426])
      expect(sparseShare([1, 0, 1], { p: 1, budget, domain: disc(3) })).toBe(0);
    for (const p of [1.001, 2, Infinity]) expect(sparseShare([1, 0, 1], { p, budget: 1, domain: disc(3) })).toBe(0);
  });
  it('is exactly 0 where the diamond leaves only slivers outside, however small', () => {
    const losses = fc.record({
      condition: fc.double({ min: 1, max: 100, noNaN: true }),
      angle: fc.double({ min: -180, max: 180, noNaN: true }),
    });
    fc.assert(
      fc.property(losses, fc.integer({ min: 3, max: 14 }), ({ condition, angle }, digits) => {
        const hessian = hessianOf(condition, angle);
        const most = 1 - 10 ** -digits;
        expect(sparseShare(hessian, { p: 1, budget: 3 * Math.SQRT2 * most, domain: disc(3) })).toBe(0);
        expect(sparseShare(hessian, { p: 1, budget: 6 * most, domain: square(3) })).toBe(0);
      }),
      { seed: SEED },
    );
  });
  it('is NaN when the ball covers the domain, and not just before', () => {
    const share = (p: number, budget: number, domain: Domain) => sparseShare(hessianOf(4, 60), { p, budget, domain });
    for (const [p, most, domain] of [
      [1, Math.SQRT2, disc(1)],
      [1, 2, square(1)],
      [2, 1, disc(1)],
      [2, Math.SQRT2, square(1)],
      [4, 1, disc(1)],
      [Infinity, 1, disc(1)],
      [Infinity, 1, square(1)],
    ] as const) {
      expect(share(p, most * (1 + 1e-15), domain)).toBeNaN();
      expect(share(p, most * (1 - 1e-9), domain)).toBeGreaterThanOrEqual(0);
    }
  });
});

describe('sparseShare against recorded values, against sampling, and turned about', () => {
  it('agrees with the reference shares', () => {
    for (const { condition, angle, budget, radius, share_outside } of references) {
      const share = sparseShare(hessianOf(condition, angle), { p: 1, budget, domain: disc(radius) });
      expect(Math.abs(share - share_outside), `${condition} ${angle} ${budget} ${radius}`).toBeLessThan(REFERENCE);
    }
  });
  it('is what samples have, classified by the conditions of optimality', () => {
    fc.assert(
      fc.property(settings, ({ condition, angle, budget, domain }) => {
        const hessian = hessianOf(condition, angle);
        const draws = { points: unitDraws(SEED, DRAWS, domain.shape), radius: domain.radius };
        const found = constrainedOutcomes(hessian, { p: 1, budget }, draws);
        const samples = found.filter((code) => code !== OUTCOME.inside).length;
        fc.pre(samples > 1000);
        const sampled = found.filter((code) => code === OUTCOME.sparse).length / samples;
        const exact = sparseShare(hessian, { p: 1, budget, domain });
        expect(Math.abs(sampled - exact)).toBeLessThan(DRAWN(samples));
      }),
      { seed: SEED, numRuns: 60 },
    );
  });
  it('does not change when all is turned by 90° or mirrored, nor when budget and radius grow together', () => {
    fc.assert(
      fc.property(settings, ({ condition, angle, budget, domain }) => {
        fc.pre(budget < 1.3 * domain.radius);
        const share = (angleNow: number, size = 1) =>
          sparseShare(hessianOf(condition, angleNow), {
            p: 1,
            budget: size * budget,
            domain: { ...domain, radius: size * domain.radius },
          });
        /** Narrow strips: their directions, from a Hessian of a hundred, are rounded by as much more. */
        const tolerance = ROUNDED * 100;
        for (const image of [share(angle + 90), share(-angle), share(90 - angle), share(angle, 3)])
          expect(Math.abs(image - share(angle))).toBeLessThan(tolerance);
      }),
      { seed: SEED },
    );
  });
  it('does not depend on the correlation of two standardised predictors', () => {
    for (const condition of [1, 2, 7, 100])
      for (const angle of [45, -45]) {
        const share = sparseShare(hessianOf(condition, angle), { p: 1, budget: 1, domain: disc(3) });
        expect(Math.abs(share - sparseShare([1, 0, 1], { p: 1, budget: 1, domain: disc(3) }))).toBeLessThan(ROUNDED);
      }
  });
  it('tends to 1 as the disc grows (F5)', () => {
    const share = (radius: number) => sparseShare(hessianOf(4, 60), { p: 1, budget: 1, domain: disc(radius) });
    expect(share(1e6)).toBeGreaterThan(1 - 1e-5);
    expect(share(1e3)).toBeLessThan(share(1e4));
  });
  it('names p, budget, radius or shape', () => {
    const share = (change: object) =>
      sparseShare([1, 0, 1], { p: 1, budget: 1, domain: disc(3), ...change } as Parameters<typeof sparseShare>[1]);
    expect(() => share({ p: 0.5 })).toThrow(/^p must/);
    expect(() => share({ budget: 0 })).toThrow(/^budget must/);
    expect(() => share({ domain: disc(0) })).toThrow(/^radius must/);
    expect(() => share({ domain: { shape: 'ring', radius: 1 } })).toThrow(/^shape must/);
  });
});

describe('penalizedSparseShare(hessian, { lambda, domain })', () => {
  it('is 1 − (1 − λ/w)² for H = I and a square, 0 at λ = 0, and 1 from λ = w on (F6)', () => {
    for (const lambda of [0, 0.1, 0.5, 2, 2.999, 3, 5])
      expect(penalizedSparseShare([1, 0, 1], { lambda, domain: square(3) })).toBeCloseTo(
        1 - Math.max(0, 1 - lambda / 3) ** 2,
        14,
      );
    for (const domain of [disc(3), square(3)]) {
      expect(penalizedSparseShare(hessianOf(4, 60), { lambda: 0, domain })).toBe(0);
      expect(penalizedSparseShare(hessianOf(4, 60), { lambda: 9, domain })).toBe(1);
    }
  });
  it('is what samples have, classified by the conditions of optimality', () => {
    const lambdas = fc.double({ min: 0, max: 5, noNaN: true });
    fc.assert(
      fc.property(settings, lambdas, ({ condition, angle, domain }, lambda) => {
        const hessian = hessianOf(condition, angle);
        const draws = { points: unitDraws(SEED, DRAWS, domain.shape), radius: domain.radius };
        const found = penalizedOutcomes(hessian, lambda, draws);
        const sampled = found.filter((code) => code === OUTCOME.sparse).length / DRAWS;
        expect(Math.abs(sampled - penalizedSparseShare(hessian, { lambda, domain }))).toBeLessThan(DRAWN(DRAWS));
      }),
      { seed: SEED, numRuns: 60 },
    );
  });
  it('names lambda', () => {
    expect(() => penalizedSparseShare([1, 0, 1], { lambda: -1, domain: disc(1) })).toThrow(/^lambda must/);
  });
});
