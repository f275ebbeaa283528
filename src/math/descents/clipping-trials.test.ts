import { describe, expect, it } from 'vitest';
import { clippingTrials } from './clipping-trials.ts';

/** Half-widths of 99.9 % intervals of a share near a quarter, of this many problems. */
const PROBLEMS = 400;
const SPREAD = 0.08;

describe('clippingTrials({ problems, seed })', () => {
  it('finds wrong zeros in a share that does not hang on the seed (F12)', () => {
    const [one, other] = [1, 2].map((seed) => clippingTrials({ problems: PROBLEMS, seed })) as [number, number];
    expect(one).toBeGreaterThan(0.1);
    expect(Math.abs(one - other)).toBeLessThan(2 * SPREAD);
  });
  it('gives the same share for the same seed', () =>
    expect(clippingTrials({ problems: 50, seed: 3 })).toBe(clippingTrials({ problems: 50, seed: 3 })));
  it('names seed when it is invalid', () =>
    expect(() => clippingTrials({ problems: 1, seed: Number.NaN })).toThrow(/seed must/));
});
