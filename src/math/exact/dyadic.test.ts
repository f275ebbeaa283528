import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dyadic, minus, plus, quotient, signOf, size, times, timesSign } from './dyadic.ts';

const SEED = 20261126;
const finite = fc.double({ noNaN: true, noDefaultInfinity: true });
const ONE = { m: 1n, e: 0 };
const double = (a: ReturnType<typeof dyadic>) => quotient(a, ONE);

describe('dyadic numbers', () => {
  it('are every finite double, to the last bit', () => {
    fc.assert(
      fc.property(finite, (x) => {
        expect(double(dyadic(x))).toBe(x + 0);
      }),
      { seed: SEED, numRuns: 1000 },
    );
    for (const x of [0, 5e-324, -5e-324, 2 ** -1022, 2 ** -1022 - 5e-324, Number.MAX_VALUE, 1, 0.1])
      expect(double(dyadic(x))).toBe(x);
  });
  it.each([Number.NaN, Infinity, -Infinity])('are no %s', (x) => expect(() => dyadic(x)).toThrow(/^x must/));

  it('add, multiply and divide so that one rounding gives what doubles give', () => {
    fc.assert(
      fc.property(finite, finite, (x, y) => {
        const [a, b] = [dyadic(x), dyadic(y)];
        expect(double(plus(a, b))).toBe(x + y + 0);
        expect(double(minus(a, b))).toBe(x - y + 0);
        const [product, ratio] = [x * y, x / y];
        if (Math.abs(product) > 2 ** -1021) expect(double(times(a, b))).toBe(product);
        if (Math.abs(ratio) > 2 ** -1021 && y !== 0) expect(quotient(a, b)).toBe(ratio);
      }),
      { seed: SEED, numRuns: 3000 },
    );
  });
  it('keep what doubles lose: (x + y) − x is y, and (x·y)² is x²·y²', () => {
    fc.assert(
      fc.property(finite, finite, (x, y) => {
        const [a, b] = [dyadic(x), dyadic(y)];
        expect(signOf(minus(minus(plus(a, b), a), b))).toBe(0);
        const product = times(a, b);
        expect(signOf(minus(times(product, product), times(times(a, a), times(b, b))))).toBe(0);
      }),
      { seed: SEED },
    );
  });
  it('have a sign, however small they are, and none is rounded to 0', () => {
    const tiny = times(dyadic(5e-324), dyadic(-5e-324));
    expect([signOf(tiny), signOf(size(tiny)), signOf(timesSign(0, tiny)), signOf(timesSign(-1, tiny))]).toEqual([
      -1, 1, 0, 1,
    ]);
    expect(double(tiny)).toBe(-5e-324);
    expect(double(dyadic(0))).toBe(0);
  });
});
