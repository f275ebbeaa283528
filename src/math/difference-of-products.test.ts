import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { differenceOfProducts } from './difference-of-products.ts';

const SEED = 20240930;
/** The last three additions round. */
const ROUNDING = 4 * Number.EPSILON;

describe('differenceOfProducts([a, b], [c, d]) = a·b − c·d', () => {
  it('of whole numbers that no double holds squared is the exact difference, rounded', () => {
    const whole = fc.maxSafeInteger();
    fc.assert(
      fc.property(whole, whole, fc.integer({ min: -9, max: 9 }), fc.integer({ min: -9, max: 9 }), (a, b, i, j) => {
        const exact = Number(BigInt(a) * BigInt(b) - BigInt(a + i) * BigInt(b + j));
        expect(Math.abs(differenceOfProducts([a, b], [a + i, b + j]) - exact)).toBeLessThanOrEqual(
          ROUNDING * Math.abs(exact),
        );
      }),
      { seed: SEED, numRuns: 1000 },
    );
  });
  it('keeps what a rounded product loses', () => {
    const near = 1 + Number.EPSILON;
    expect(near * near - 1 * (1 + 2 * Number.EPSILON)).toBe(0);
    expect(differenceOfProducts([near, near], [1, 1 + 2 * Number.EPSILON])).toBe(Number.EPSILON ** 2);
  });
  it('is exactly 0 for equal products, NaN for NaN', () => {
    expect(differenceOfProducts([0.1, 0.7], [0.7, 0.1])).toBe(0);
    expect(differenceOfProducts([0.1, Number.NaN], [0.7, 0.1])).toBeNaN();
  });
});
