import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { constrainedMinimizer, countZeros, norm, quadratic, type Vec2 } from './index.ts';
import { sparseShareRound } from './share.ts';

const SEED = 20240930;
const CENTRES = 4000;
/** Three standard deviations of a share estimated from about CENTRES samples, √(¼/n) each. */
const SAMPLING = 3 * Math.sqrt(0.25 / (CENTRES * 0.6));
/** A handful of roundings. */
const ROUNDED = 1e-14;

describe('sparseShareRound({budget, halfWidth})', () => {
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
