import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pointerPower, roundedTo } from './rounding.ts';

const SEED = 20261126;

describe('roundedTo(value, power)', () => {
  it.each([
    [1.23456, -3, 1.235],
    [0.0000123456, -8, 0.00001235],
    [-137.46, -1, -137.5],
    [123456, 2, 123500],
    [4.9e12, 12, 5e12],
    [1e22, -3, 1e22],
    [1.5, -300, 1.5],
  ])('%d to 10^%d is %d', (value, power, rounded) => expect(roundedTo(value, power)).toBe(rounded));
  it('is never −0', () => {
    for (const power of [-3, 0, 2]) expect(Object.is(roundedTo(-0.0001, power), 0)).toBe(true);
  });
  it('keeps what is no number', () => expect(roundedTo(Number.NaN, -3)).toBeNaN());
});

describe('pointerPower(unit)', () => {
  it('is a thousandth in a plane of 600 units for [−4, 4]', () => expect(pointerPower(8 / 600)).toBe(-3));
  it('moves no place by more than a tenth of a unit, and keeps no digit that is finer than a hundredth', () =>
    fc.assert(
      fc.property(fc.double({ min: -250, max: 250, noNaN: true }), (exponent) => {
        const unit = 10 ** exponent;
        const power = pointerPower(unit);
        expect(10 ** power / 2).toBeLessThanOrEqual(unit * 0.1 * (1 + 1e-12));
        expect(10 ** power).toBeGreaterThan(unit * 0.01);
      }),
      { seed: SEED },
    ));
});
