import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { each } from '../testing/each.ts';
import { meanOf, spreadOf, standardized } from './standardized.ts';

const SEED = 20261126;
/** Of sums of up to a hundred terms of order one. */
const ROUNDING = 1e-12;
const entries = fc.double({ min: -1000, max: 1000, noNaN: true });

describe('spreadOf(column)', () => {
  it('divides by n, not by n − 1', () => expect(spreadOf([1, 3])).toEqual({ mean: 2, scale: 1 }));
  it('has scale 0 for a constant column exactly, and its entry for the mean', () =>
    each([39.1, 0.1, -7e-5, 1e200], (x) => expect(spreadOf([x, x, x])).toEqual({ mean: x, scale: 0 })));
  it('keeps what varies little about a large mean', () => {
    const { mean, scale } = spreadOf([1e9, 1e9 + 1, 1e9 + 2]);
    expect(mean).toBe(1e9 + 1);
    expect(scale).toBeCloseTo(Math.sqrt(2 / 3), 12);
  });
  it('is NaN for a NaN, and refuses an empty column by name', () => {
    expect(spreadOf([1, Number.NaN]).mean).toBeNaN();
    expect(() => spreadOf([])).toThrow(/^column/);
  });
});

describe('standardized(column, spread)', () => {
  it('has mean 0 and mean square 1', () =>
    fc.assert(
      fc.property(fc.array(entries, { minLength: 2, maxLength: 100 }), (column) => {
        fc.pre(spreadOf(column).scale > 1e-3);
        const z = standardized(column);
        expect(Math.abs(meanOf(z))).toBeLessThan(1e6 * ROUNDING);
        expect(Math.abs(meanOf(z.map((x) => x * x)) - 1)).toBeLessThan(ROUNDING);
      }),
      { seed: SEED },
    ));
  it('does not heed the units', () => {
    const millimetres = [181, 186, 195, 193];
    const other = standardized(millimetres.map((x) => 32 + 1.8 * x));
    standardized(millimetres).forEach((z, i) => {
      expect(other[i]).toBeCloseTo(z, 12);
    });
  });
  it('takes new rows by the spread of the old', () =>
    expect(standardized([1, 2, 5], { mean: 2, scale: 0.5 })).toEqual([-2, 0, 6]));
  it('is zero where the old rows are all alike, whatever the new ones are', () => {
    expect(standardized([4, 4])).toEqual([0, 0]);
    expect(standardized([-3, 9], spreadOf([4, 4]))).toEqual([0, 0]);
  });
  it('keeps a NaN', () => expect(standardized([Number.NaN, 1], { mean: 0, scale: 1 })).toEqual([Number.NaN, 1]));
});
