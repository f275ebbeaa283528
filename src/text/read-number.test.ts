import { describe, expect, it } from 'vitest';
import { readNumber } from './read-number.ts';

describe('readNumber', () => {
  it.each([
    ['1.5', 1.5],
    ['-2', -2],
    ['−2', -2],
    ['1e-3', 0.001],
    ['.5', 0.5],
    ['inf', Number.POSITIVE_INFINITY],
    ['∞', Number.POSITIVE_INFINITY],
    ['0,5', 0.5],
    ['−,5', -0.5],
    ['1×10⁻⁴', 1e-4],
    ['−2,5 · 10^-4', -2.5e-4],
    ['1 × 10−4', 1e-4],
    ['3×10²¹', 3e21],
    ['10⁻⁴', 1e-4],
    ['−10⁻⁴', -1e-4],
    ['10^-4', 1e-4],
    ['10³', 1000],
    ['3×10⁺²', 300],
    ['3e−4', 3e-4],
    ['3∗10⁻⁴', 3e-4],
    ['\u200b1.5\u00a0', 1.5],
    ['1\u200b5', 15],
    ['–2', -2],
    ['１．５', 1.5],
    ['𝟐', 2],
  ])('reads %s', (text, value) => expect(readNumber(text)).toBe(value));
  it.each([
    '',
    'abc',
    '1,5,2',
    '1,000.5',
    '0x10',
    '1 2',
    '--1',
    'NaN',
    '1e',
    '2²',
    '3×100',
    '3·10',
    '10-4',
    '×10⁻⁴',
    '10⁻',
    '3×10^',
    '1 000',
    '10^⁻²x',
  ])('refuses “%s”', (text) => expect(readNumber(text)).toBeNaN());
  it('never gives −0', () => expect(Object.is(readNumber('-0'), 0)).toBe(true));
});
