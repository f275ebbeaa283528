import { describe, expect, it } from 'vitest';
import { closed, narrowed } from './narrowed.ts';

describe('narrowed([low, high], isBefore, times)', () => {
  it('halves the interval `times` times around the change', () =>
    expect(narrowed([0, 8], (x) => x < 5, 3)).toEqual([4, 5]));
  it('takes the ends in either order', () => expect(narrowed([8, 0], (x) => x > 5, 3)).toEqual([6, 5]));
  it('leaves the interval as it is for no halving', () => expect(narrowed([0, 8], () => true, 0)).toEqual([0, 8]));
  it('keeps the change between its ends', () => {
    const [low, high] = narrowed([-1, 2], (x) => x < 1 / 3, 30);
    expect([low < 1 / 3, high >= 1 / 3, high - low]).toEqual([true, true, 3 / 2 ** 30]);
  });
  it('stops at neighbouring doubles', () => {
    const next = 1 + Number.EPSILON;
    expect(narrowed([1, next], (x) => x < next, 1000)).toEqual([1, next]);
  });
});

describe('closed([low, high], isBefore, cut)', () => {
  it('ends at the two neighbouring doubles around the change', () => {
    expect(closed([0, 2], (x) => x * x < 2)).toEqual([Math.SQRT2 - Number.EPSILON, Math.SQRT2]);
    expect(closed([-1, 1], (x) => x < 0)[1]).toBe(0);
  });
  it('cuts where it is told to: the geometric mean takes as many steps for each power of two', () => {
    let steps = 0;
    const isBefore = (x: number) => {
      steps += 1;
      return x < 3e-300;
    };
    const geometric = (from: number, to: number) =>
      to > 4 * from ? Math.sqrt(from) * Math.sqrt(to) : from + (to - from) / 2;
    const [low, high] = closed([2 ** -1022, 1], isBefore, geometric);
    expect([low < 3e-300, high]).toEqual([true, 3e-300]);
    expect(steps).toBeLessThan(80);
  });
});
