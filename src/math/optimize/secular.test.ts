import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { secularRoot } from './secular.ts';

const SEED = 20240930;
/** Relative: one rounding in each of a handful of operations. */
const ROUNDING = 1e-14;

describe('secularRoot(m, k, size)', () => {
  it('is (|m|/size − 1)/k where one part alone is there', () => {
    expect(secularRoot([6, 0], [2, 1], 2)).toBe(1);
    expect(secularRoot([0, -3], [2, 1], 1)).toBe(2);
  });
  it('is 0 where the point is no longer than that at the start', () => {
    expect(secularRoot([0.3, 0.4], [2, 1], 0.5)).toBe(0);
    expect(secularRoot([0, 0], [2, 1], 1)).toBe(0);
  });
  it('gives the point that length, for curvatures far apart', () => {
    const part = fc.double({ min: -100, max: 100, noNaN: true });
    const curvature = fc.double({ min: 1e-4, max: 1e4, noNaN: true });
    const share = fc.double({ min: 1e-6, max: 0.999, noNaN: true });
    fc.assert(
      fc.property(part, part, curvature, curvature, share, (m1, m2, k1, k2, shorter) => {
        const size = shorter * Math.hypot(m1, m2);
        fc.pre(size > 1e-9);
        const x = secularRoot([m1, m2], [k1, k2], size);
        expect(Math.abs(Math.hypot(m1 / (1 + k1 * x), m2 / (1 + k2 * x)) / size - 1)).toBeLessThan(ROUNDING);
      }),
      { seed: SEED, numRuns: 1000 },
    );
  });
});
