import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inUnits, ONE, quotient, signOf, size } from './units.ts';

const SEED = 20261126;
const finite = fc.double({ noNaN: true, noDefaultInfinity: true });

describe('doubles in units of the smallest', () => {
  it('are whole numbers, exactly', () => {
    fc.assert(
      fc.property(finite, (x) => {
        expect(quotient(inUnits(x), ONE)).toBe(x + 0);
      }),
      { seed: SEED, numRuns: 1000 },
    );
    for (const x of [0, 5e-324, -5e-324, 2 ** -1022, 2 ** -1022 - 5e-324, Number.MAX_VALUE, 1, 0.1])
      expect(quotient(inUnits(x), ONE)).toBe(x);
    expect([inUnits(5e-324), inUnits(-1e-323), inUnits(1), inUnits(-0)]).toEqual([1n, -2n, ONE, 0n]);
  });
  it.each([Number.NaN, Infinity, -Infinity])('are no %s', (x) => expect(() => inUnits(x)).toThrow(/^x must/));

  it('add, multiply and divide so that one rounding gives what doubles give', () => {
    fc.assert(
      fc.property(finite, finite, (x, y) => {
        const [a, b] = [inUnits(x), inUnits(y)];
        expect(quotient(a + b, ONE)).toBe(x + y + 0);
        const [product, ratio] = [x * y, x / y];
        if (Math.abs(product) > 2 ** -1021) expect(quotient(a * b, ONE * ONE)).toBe(product);
        if (Math.abs(ratio) > 2 ** -1021 && y !== 0) expect(quotient(a * BigInt(signOf(b)), size(b))).toBe(ratio);
      }),
      { seed: SEED, numRuns: 3000 },
    );
  });
  it('have quotients that are never rounded to 0, and beyond the range of doubles are infinite', () => {
    expect(quotient(-1n, ONE * ONE)).toBe(-5e-324);
    expect(quotient(0n, ONE)).toBe(0);
    expect([quotient(ONE ** 3n, 1n), quotient(-ONE, 1n)]).toEqual([Infinity, -Infinity]);
  });
});
