import { describe, expect, it } from 'vitest';
import { narrowed } from './narrowed.ts';

describe('narrowed([low, high], isBefore, times)', () => {
  it('halves the interval `times` times around the change', () =>
    expect(narrowed([0, 8], (x) => x < 5, 3)).toEqual([4, 5]));
  it('leaves the interval as it is for no halving', () => expect(narrowed([0, 8], () => true, 0)).toEqual([0, 8]));
  it('keeps the change between its ends', () => {
    const [low, high] = narrowed([-1, 2], (x) => x < 1 / 3, 30);
    expect([low < 1 / 3, high >= 1 / 3, high - low]).toEqual([true, true, 3 / 2 ** 30]);
  });
});
