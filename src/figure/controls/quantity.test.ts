import { describe, expect, it } from 'vitest';
import { dataValue, formatQuantity } from './quantity.ts';

describe('formatQuantity', () => {
  it('says yes, no, words and numbers', () =>
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
