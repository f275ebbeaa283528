import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ticks } from './ticks.ts';

const SEED = 20261126;

describe('ticks(low, high, count)', () => {
  it.each([
    [-2.3, 2.3, 5, [-2, -1, 0, 1, 2]],
    [0, 0.5, 5, [0, 0.1, 0.2, 0.3, 0.4, 0.5]],
    [0, 30, 1, [0]],
    [0, 1, 0, [0, 1]],
    [-0.01, 0.01, 5, [-0.01, -0.005, 0, 0.005, 0.01]],
    [1e6, 1e6 + 1e-6, 2, [1e6, 1000000.000001]],
    [0, 5e-324, 6, [0, 5e-324]],
    [-1e-323, 1e-323, 2, [-1e-323, 0, 1e-323]],
    [0, Number.MAX_VALUE, 2, [0, 1e308]],
  ])('in [%d, %d], about %d', (low, high, count, found) => expect(ticks(low, high, count)).toEqual(found));

  it.each([
    ['a point', 1, 1],
    ['a reversed interval', 2, 1],
    ['no number', Number.NaN, 1],
    ['no number above', 0, Number.NaN],
    ['an infinite end', 0, Number.POSITIVE_INFINITY],
    ['an interval longer than all doubles', -Number.MAX_VALUE, Number.MAX_VALUE],
  ])('are none in %s', (_, low, high) => expect(ticks(low, high, 5)).toEqual([]));

  it('never give −0', () => expect(ticks(-1, 1, 2).some((value) => Object.is(value, -0))).toBe(false));

  it('are ascending, different, finite, inside, and about as many as asked for, at every scale', () =>
    fc.assert(
      fc.property(
        fc.double({ min: -300, max: 300, noNaN: true }),
        fc.double({ min: -1, max: 1, noNaN: true }),
        fc.integer({ min: 1, max: 12 }),
        (power, middle, count) => {
          const span = 10 ** power;
          const [low, high] = [middle * span - span / 2, middle * span + span / 2];
          const found = ticks(low, high, count);
          const slack = 1e-8 * span;
          expect(found.length).toBeLessThanOrEqual(count + 1);
          expect(found.length).toBeGreaterThanOrEqual(Math.floor(count / 2.6));
          found.forEach((value, i) => {
            expect(value).toBeGreaterThanOrEqual(low - slack);
            expect(value).toBeLessThanOrEqual(high + slack);
            if (i > 0) expect(value).toBeGreaterThan(found[i - 1] as number);
          });
        },
      ),
      { seed: SEED },
    ));

  it('stay different where doubles are farther apart than the step', () => {
    const found = ticks(1e16, 1e16 + 4, 8);
    expect(found).toEqual([1e16, 1e16 + 2, 1e16 + 4]);
  });
});
