import { describe, expect, it } from 'vitest';
import { formatNumber, formatPoint, formatQuantity, formatShare } from './format.ts';
import { dataValue } from './quantity.ts';

describe('formatNumber', () => {
  it.each([
    [0, '0'],
    [-0, '0'],
    [1, '1'],
    [-0.5, '−0.5'],
    [2.8284271247461903, '2.828'],
    [32896, '32896'],
    [1234567, '1.23×10⁶'],
    [-0.0000123, '−1.23×10⁻⁵'],
    [Number.POSITIVE_INFINITY, '∞'],
    [Number.NaN, 'undefined'],
  ])('%d reads %s', (value, text) => expect(formatNumber(value)).toBe(text));
});

describe('formatPoint and formatQuantity', () => {
  it('put points in brackets', () => expect(formatPoint([1, -0.25])).toBe('(1, −0.25)'));
  it('say yes, no, words and numbers', () =>
    expect([true, false, 'corner', 4].map(formatQuantity)).toEqual(['yes', 'no', 'corner', '4']));
});

describe('dataValue', () => {
  it('is the double as JavaScript prints it, never −0 and never NaN', () => {
    expect([-0, 0.1 + 0.2, Number.NaN, true, 'edge'].map(dataValue)).toEqual([
      '0',
      '0.30000000000000004',
      'undefined',
      'true',
      'edge',
    ]);
  });
});

describe('formatShare(share)', () => {
  it.each([
    [0, '0%'],
    [0.54448, '54.4%'],
    [0.0041, '0.41%'],
    [0.99996, '99.996%'],
    [1, '100%'],
  ])('writes %d as %s', (share, text) => expect(formatShare(share)).toBe(text));
});
