import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gamma, logGamma } from './gamma.ts';

const SEED = 20240930;
/** The Lanczos sum is good to 1e-16; an exponential, a power and a quotient round besides. */
const ROUNDING = 2e-15;
/** x^(x−½) multiplies the rounding of its base by up to x = 170. */
const LARGE = 2e-13;

describe('gamma(x)', () => {
  it('is (n−1)! exactly at integers up to 23', () => {
    expect([1, 2, 3, 6, 11].map(gamma)).toEqual([1, 1, 2, 120, 3628800]);
    expect(gamma(23)).toBe(1.1240007277776077e21);
  });
  it.each([
    [0.5, Math.sqrt(Math.PI)],
    [1.5, Math.sqrt(Math.PI) / 2],
    [2.5, (3 * Math.sqrt(Math.PI)) / 4],
    [5.5, (945 * Math.sqrt(Math.PI)) / 32],
    [10.5, (654729075 * Math.sqrt(Math.PI)) / 1024],
  ])('of the half integer %s is a multiple of √π', (x, exact) => {
    expect(Math.abs(gamma(x) / exact - 1)).toBeLessThan(ROUNDING);
  });
  it('satisfies Γ(x+1) = xΓ(x) and Γ(x)Γ(1−x) = π/sin πx', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.01, max: 0.99, noNaN: true }),
        fc.double({ min: 0.1, max: 169, noNaN: true }),
        (y, x) => {
          expect(Math.abs((gamma(y) * gamma(1 - y) * Math.sin(Math.PI * y)) / Math.PI - 1)).toBeLessThan(10 * ROUNDING);
          expect(Math.abs(gamma(x + 1) / (x * gamma(x)) - 1)).toBeLessThan(LARGE);
        },
      ),
      { seed: SEED },
    );
  });
  it('overflows to Infinity above 171.63', () => {
    expect(gamma(171.6)).toBeLessThan(Infinity);
    expect(gamma(172)).toBe(Infinity);
    expect(gamma(1e300)).toBe(Infinity);
  });
  it.each([0, -0.5, Number.NaN])('throws naming x for x = %s', (x) => {
    expect(() => gamma(x)).toThrow(/^x must/);
    expect(() => logGamma(x)).toThrow(/^x must/);
  });
});

describe('logGamma(x)', () => {
  it('is log Γ(x) where Γ is a double', () => {
    for (const x of [0.1, 1.5, 7, 22.9, 23.1, 60.5, 170]) {
      expect(Math.abs(logGamma(x) - Math.log(gamma(x)))).toBeLessThan(ROUNDING * Math.max(1, logGamma(x)));
    }
  });
  it('is 0 at 1 and 2, and Infinity at Infinity', () =>
    expect([1, 2, Infinity].map(logGamma)).toEqual([0, 0, Infinity]));
  it('follows Stirling’s series at 10⁶', () => {
    const x = 1e6;
    const stirling = (x - 0.5) * Math.log(x) - x + Math.log(2 * Math.PI) / 2 + 1 / (12 * x);
    expect(Math.abs(logGamma(x) / stirling - 1)).toBeLessThan(ROUNDING);
  });
});
