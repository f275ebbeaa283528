import { describe, expect, it } from 'vitest';
import { formatNumber, formatPoint, formatShare } from './format.ts';

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

describe('formatPoint', () => {
  it('puts points in brackets', () => expect(formatPoint([1, -0.25])).toBe('(1, −0.25)'));
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
