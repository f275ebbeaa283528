import { describe, expect, it } from 'vitest';
import { readNumber } from '#text/read-number.ts';
import { cleaned, numberOf, type Shape, shapeOf } from './cells.ts';

describe('shapeOf(text)', () => {
  it.each<[Shape, string[]]>([
    ['plain', ['0', '-12', '+7', '3e5', '1E-7', '10⁻⁴', '−3', '1 234 567', "1'000", '１２']],
    ['point', ['1.5', '.5', '5.', '0.125', '1.2345', '1234.567', '1.234e5', '1 234.5', '2.5×10⁻⁴']],
    ['comma', ['1,5', ',5', '0,125', '1234,567', '1,234e5', '−2,5', '1 234,5']],
    ['pointOrGroups', ['1.234', '-12.345', '999.000']],
    ['commaOrGroups', ['1,234', '−12,345']],
    ['pointGroups', ['1.234.567', '1.234,5', '-12.345.678,25']],
    ['commaGroups', ['1,234,567', '1,234.5', '+1,000,000']],
    ['infinite', ['inf', '-Infinity', '∞', '−∞', '1e400', '-1e101', `1${'0'.repeat(150)}`]],
    ['missing', ['', 'NA', '?', 'null']],
    ['dash', ['-', '.', '–']],
    [
      'text',
      ['a', '1a', '1.2.3', '1,2,3', '1,23,456', '12 34', '1e', 'e5', '2020-01-02', '12%', '0x10', '1/2', ',', '+'],
    ],
    ['text', ['1'.repeat(2000), '1.2.2020', 'a'.repeat(1e6)]],
  ])('is %s', (shape, texts) => {
    expect(texts.length).toBeGreaterThan(0);
    expect(texts.map((text) => [text.slice(0, 20), shapeOf(text)])).toEqual(
      texts.map((text) => [text.slice(0, 20), shape]),
    );
  });
});

describe('numberOf(text, decimal)', () => {
  it.each(['1.5', '-.25', '5.', '1e-7', '−3', '10⁻⁴', '2.5×10⁻⁴', '0.1', '123456789.123456789'])(
    'is what a field of the site reads in %s',
    (text) => {
      expect(numberOf(text, '.')).toBe(readNumber(text));
      expect(numberOf(text.replace('.', ','), ',')).toBe(readNumber(text));
    },
  );
  it('takes everything else for a sign between thousands', () => {
    expect(numberOf('1,234,567.5', '.')).toBe(1234567.5);
    expect(numberOf('1.234.567,5', ',')).toBe(1234567.5);
    expect(numberOf('1 234', ',')).toBe(1234);
  });
  it('never gives −0', () => expect(Object.is(numberOf('-0.0', '.'), 0)).toBe(true));
});

describe('cleaned(cell)', () => {
  it.each([
    [' a b\u00a0', 'a b'],
    ["'=x", '=x'],
    ["'-3", "'-3"],
    ['\uFEFF', ''],
  ])('makes %j %j', (cell, text) => expect(cleaned(cell)).toBe(text));
});
