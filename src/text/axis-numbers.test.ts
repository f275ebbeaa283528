import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { axisNumbers } from './axis-numbers.ts';

const SEED = 20261126;

describe('axisNumbers(values)', () => {
  it.each([
    [[-2, -1, 0, 1, 2], '−2 −1 0 1 2'],
    [[-0, 0.5, 1, 1.5], '0 0.5 1.0 1.5'],
    [[0.1, 0.2, 0.1 + 0.2], '0.1 0.2 0.3'],
    [[-0.01, -0.005, 0.005, 0.01], '−0.010 −0.005 0.005 0.010'],
    [[0, 50_000, 100_000], '0 50000 100000'],
    [[-2e7, 0, 2e7], '−2×10⁷ 0 2×10⁷'],
    [[-1e-7, -5e-8, 0, 5e-8, 1e-7], '−1.0×10⁻⁷ −0.5×10⁻⁷ 0 0.5×10⁻⁷ 1.0×10⁻⁷'],
    [[1e6, 1000000.5], '1.0000000×10⁶ 1.0000005×10⁶'],
    [[0, 5e-324], '0 5×10⁻³²⁴'],
    [[-1e308, 1e308], '−1×10³⁰⁸ 1×10³⁰⁸'],
    [[Number.NaN, Number.POSITIVE_INFINITY, 1], 'undefined ∞ 1'],
    [[], ''],
  ])('%j reads %s', (values, text) => expect(axisNumbers(values).join(' ')).toBe(text));

  it('writes numbers that differ differently, in their order, without raw exponents or hyphens', () =>
    fc.assert(
      fc.property(
        fc.integer({ min: -320, max: 300 }),
        fc.constantFrom(1, 2, 5),
        fc.integer({ min: -1000, max: 1000 }),
        (power, factor, first) => {
          const values = [0, 1, 2, 3].map((k) => Number(`${(first + k) * factor}e${power}`));
          fc.pre(new Set(values).size === values.length);
          const texts = axisNumbers(values);
          const read = texts.map((text) => readBack(text));
          expect(texts.join('')).not.toMatch(/[e-]/);
          expect(new Set(texts).size).toBe(values.length);
          values.forEach((value, k) => {
            expect(Math.abs((read[k] as number) - value)).toBeLessThanOrEqual(1e-12 * Math.abs(value));
          });
        },
      ),
      { seed: SEED },
    ));
});

/** The number that a text of an axis says. */
function readBack(text: string): number {
  const digits = '⁰¹²³⁴⁵⁶⁷⁸⁹';
  const [mantissa = '', power = ''] = text.replaceAll('−', '-').split('×10');
  const exponent = [...power].map((c) => (c === '⁻' ? '-' : digits.indexOf(c))).join('');
  return Number(`${mantissa}e${exponent || 0}`);
}
