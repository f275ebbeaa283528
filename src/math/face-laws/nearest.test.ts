import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { constrainedMinimizer } from '../optimize/constrained.ts';
import { softThreshold } from '../penalty.ts';
import { quadratic } from '../quadratic.ts';
import { countAbove, nearestInL1Ball, thresholdOf } from './nearest.ts';

const SEED = 20261126;
const RUNS = { seed: SEED, numRuns: 1000 };
const ROUNDING = 1e-13;
const size = (v: readonly number[]) => v.reduce((sum, entry) => sum + Math.abs(entry), 0);
const entry = fc.double({ min: -4, max: 4, noNaN: true });
const centers = fc.array(entry, { minLength: 1, maxLength: 40 }).filter((center) => size(center) > 1e-3);
const shares = fc.double({ min: 0.001, max: 0.999, noNaN: true });

describe('nearestInL1Ball(center, budget)', () => {
  it('satisfies the conditions of a minimum: one threshold takes the rest to exactly 0', () => {
    fc.assert(
      fc.property(centers, shares, (center, share) => {
        const budget = share * size(center);
        const phi = nearestInL1Ball(center, budget);
        expect(Math.abs(size(phi) - budget)).toBeLessThan(ROUNDING * (1 + size(center)));
        const slopes = phi.map((entry, i) => (center[i] as number) - entry);
        const multiplier = Math.max(...slopes.map(Math.abs));
        phi.forEach((entry, i) => {
          if (entry === 0) expect(Object.is(entry, 0)).toBe(true);
          else expect(Math.abs((slopes[i] as number) - Math.sign(entry) * multiplier)).toBeLessThan(ROUNDING);
        });
      }),
      RUNS,
    );
  });
  it('is the constrained minimizer of a round loss in the plane, with the same zeros', () => {
    fc.assert(
      fc.property(entry, entry, shares, (x, y, share) => {
        const budget = share * (Math.abs(x) + Math.abs(y));
        fc.pre(budget > 1e-3 && Math.abs(Math.abs(Math.abs(x) - Math.abs(y)) - budget) > 1e-9);
        const loss = quadratic({ center: [x, y], condition: 1, angle: 0 });
        const { phi } = constrainedMinimizer(loss, { p: 1, budget });
        const found = nearestInL1Ball([x, y], budget);
        phi.forEach((exact, j) => {
          expect(found[j] === 0).toBe(exact === 0);
          expect(Math.abs((found[j] as number) - exact)).toBeLessThan(ROUNDING);
        });
      }),
      RUNS,
    );
  });
  it('is the centre itself in the ball, and a corner for a tight budget', () => {
    expect(nearestInL1Ball([0.5, -0.25], 0.75)).toEqual([0.5, -0.25]);
    expect(nearestInL1Ball([0.5, -0.25, 3], 1)).toEqual([0, 0, 1]);
    expect(nearestInL1Ball([2, -2], 1)).toEqual([0.5, -0.5]);
  });
  it('throws naming what is wrong', () => {
    expect(() => nearestInL1Ball([1, Number.NaN], 1)).toThrow(/^center must/);
    expect(() => nearestInL1Ball([1, 2], 0)).toThrow(/^budget must/);
  });
});

describe('countAbove(sizes, thresholdOf(sizes, budget))', () => {
  it('counts what a soft threshold leaves that gives just that budget, found by bisection', () => {
    fc.assert(
      fc.property(centers, shares, (center, share) => {
        const budget = share * size(center);
        let [low, high] = [0, 4];
        for (let i = 0; i < 80; i += 1) {
          const middle = (low + high) / 2;
          if (size(center.map((entry) => softThreshold(entry, middle))) > budget) low = middle;
          else high = middle;
        }
        // An entry at the threshold, but for roundings, may be counted either way.
        fc.pre(center.every((entry) => Math.abs(Math.abs(entry) - high) > 1e-9));
        const sizes = center.map(Math.abs);
        expect(countAbove(sizes, thresholdOf(sizes, budget))).toBe(sizes.filter((size) => size > high).length);
      }),
      RUNS,
    );
  });
  it('leaves one entry at least, however tight the budget', () => {
    expect(countAbove([3, 1], thresholdOf([3, 1], 1e-300))).toBe(1);
    expect(countAbove([3, 3], thresholdOf([3, 3], 1e-300))).toBe(2);
  });
});
