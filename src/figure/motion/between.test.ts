import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ChoiceParameter, NumberParameter, VectorParameter } from '../controls/parameter.ts';
import { between } from './between.ts';

const SEED = 20261126;
const number = (more: Partial<NumberParameter> = {}): NumberParameter => ({
  kind: 'number',
  label: 'a number',
  default: 1,
  min: 0,
  max: Number.POSITIVE_INFINITY,
  ...more,
});
const slider = { min: 1, max: 100, step: 1 };
const vector: VectorParameter = {
  kind: 'vector',
  label: 'a vector',
  default: [0, 0],
  min: -9,
  max: 9,
  symbols: ['a', 'b'],
};
const choice: ChoiceParameter = {
  kind: 'choice',
  label: 'a choice',
  default: 'a',
  options: ['a', 'b'].map((value) => ({ value, label: value })),
};

describe('between(parameter, [from, to], share)', () => {
  it(`is from at 0 and to at 1, to the last bit (seed ${SEED})`, () =>
    fc.assert(
      fc.property(fc.double({ noNaN: true, min: 1e-9, max: 1e9 }), fc.double({ noNaN: true, min: 1e-9 }), (a, b) => {
        for (const scale of ['linear', 'logarithmic', 'counting', 'projective'] as const) {
          const parameter = number({ slider: { ...slider, scale } });
          expect(between(parameter, [a, b], 0)).toBe(a);
          expect(between(parameter, [a, b], 1)).toBe(b);
        }
      }),
      { seed: SEED },
    ));
  it(`lies between the two on every scale (seed ${SEED})`, () =>
    fc.assert(
      fc.property(
        fc.double({ noNaN: true, min: 0.01, max: 1e4 }),
        fc.double({ noNaN: true, min: 0.01, max: 1e4 }),
        fc.double({ noNaN: true, min: 0, max: 1 }),
        (a, b, share) => {
          for (const scale of ['linear', 'logarithmic', 'projective'] as const) {
            const value = between(number({ slider: { ...slider, scale } }), [a, b], share) as number;
            expect(value).toBeGreaterThanOrEqual(Math.min(a, b) * (1 - ROUNDING));
            expect(value).toBeLessThanOrEqual(Math.max(a, b) * (1 + ROUNDING));
          }
        },
      ),
      { seed: SEED },
    ));
  it('is the geometric mean half-way along a logarithmic slider', () =>
    expect(between(number({ slider: { ...slider, scale: 'logarithmic' } }), [1, 100], 0.5)).toBe(10));
  it('goes to p = ∞ by 1/p', () =>
    expect(
      between(number({ slider: { ...slider, scale: 'projective' } }), [1, Number.POSITIVE_INFINITY], 0.5),
    ).toBeCloseTo(3, 12));
  it('is at an infinite number at once where the scale does not reach it', () =>
    expect(between(number(), [1, Number.POSITIVE_INFINITY], 0.1)).toBe(Number.POSITIVE_INFINITY));
  it('keeps whole numbers whole', () => expect(between(number({ whole: true }), [1, 10], 0.4)).toBe(5));
  it('takes vectors along a line', () =>
    expect(
      between(
        vector,
        [
          [0, 4],
          [2, 0],
        ],
        0.25,
      ),
    ).toEqual([0.5, 3]));
  it('switches choices and formulas at the start', () => {
    expect(between(choice, ['a', 'b'], 0.01)).toBe('b');
    const formula = { kind: 'formula', label: 'f', default: 'x', variables: ['x'] } as const;
    expect(between(formula, ['x', 'y'], 0.01)).toBe('y');
  });
});
/** Scales go through powers and roots, rounded to twelve digits. */
const ROUNDING = 1e-11;
