import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { correlation } from './correlation.ts';
import { meanOf, standardized } from './standardized.ts';

const SEED = 20261126;
const whole = fc.integer({ min: -1000, max: 1000 });
const columns = fc.array(fc.tuple(whole, whole), { minLength: 3, maxLength: 50 });
const apart = (pairs: readonly (readonly [number, number])[]) =>
  [pairs.map(([x]) => x), pairs.map(([, y]) => y)] as const;

describe('correlation(x, y)', () => {
  it('is the mean product of the standardized columns', () =>
    fc.assert(
      fc.property(columns, (pairs) => {
        const [x, y] = apart(pairs);
        const [u, v] = [standardized(x), standardized(y)];
        expect(correlation(x, y)).toBeCloseTo(meanOf(u.map((z, i) => z * (v[i] as number))), 10);
      }),
      { seed: SEED },
    ));
  it('is ±1 exactly for whole numbers on a line, and for no others', () =>
    fc.assert(
      fc.property(fc.array(whole, { minLength: 3, maxLength: 50 }), whole, whole, (x, slope, shift) => {
        fc.pre(slope !== 0 && new Set(x).size > 2);
        const y = x.map((value) => slope * value + shift);
        expect(correlation(x, y)).toBe(Math.sign(slope));
        y[0] = (y[0] as number) + 1;
        expect(Math.abs(correlation(x, y))).toBeLessThan(1);
      }),
      { seed: SEED },
    ));
  it('is 0 exactly beside a constant column', () => {
    expect(correlation([5, 5, 5], [1, 2, 4])).toBe(0);
    expect(correlation([1, 2, 4], [0.1, 0.1, 0.1])).toBe(0);
    expect(correlation([7], [9])).toBe(0);
  });
  it('stays within [−1, 1] where rounding decides', () =>
    fc.assert(
      fc.property(fc.array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: 2, maxLength: 9 }), (x) => {
        const y = x.map((value) => 0.1 - value / 3);
        expect(Math.abs(correlation(x, y))).toBeLessThanOrEqual(1);
      }),
      { seed: SEED },
    ));
  it('is NaN for a NaN', () => expect(correlation([1, Number.NaN, 3], [1, 2, 4])).toBeNaN());
});
