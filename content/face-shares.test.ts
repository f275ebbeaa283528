import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { softThreshold } from '#math';
import { entriesLeft, faceShares, size } from './face-shares.ts';

const SEED = 20261126;
const DRAWS = 10_000;
const halved = (n: number) => faceShares({ n, draws: DRAWS, budget: (center) => size(center) / 2 });
/** So many standard deviations of a share in this many draws. */
const near = (share: number) => 4 * Math.sqrt((share * (1 - share)) / DRAWS);

describe('entriesLeft(center, budget)', () => {
  it('counts what a soft threshold leaves that gives just that budget, found by bisection', () => {
    const centers = fc.array(fc.double({ min: -4, max: 4, noNaN: true }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(centers, fc.double({ min: 0.05, max: 0.95, noNaN: true }), (center, share) => {
        const budget = share * size(center);
        fc.pre(budget > 1e-6);
        let [low, high] = [0, 4];
        for (let i = 0; i < 80; i += 1) {
          const middle = (low + high) / 2;
          if (size(center.map((entry) => softThreshold(entry, middle))) > budget) low = middle;
          else high = middle;
        }
        // An entry at the threshold, but for roundings, may be counted either way.
        fc.pre(center.every((entry) => Math.abs(Math.abs(entry) - high) > 1e-9));
        expect(entriesLeft(center, budget)).toBe(center.filter((entry) => Math.abs(entry) > high).length);
      }),
      { seed: SEED },
    );
  });
});

describe('the faces of the L1 ball that normal centres lead to', () => {
  it('are corners for n = 2 as often as (4/π)·atan((1 − s)/(1 + s)), s = ½ the share of ‖φ̂‖₁ (F24)', () => {
    const exact = (4 / Math.PI) * Math.atan(1 / 3);
    expect(Math.abs(halved(2).corner - exact)).toBeLessThan(near(exact));
  });

  // 2ⁿ(2π)^(−½)∫ e^(−w²/2) Φ(iw√((1−s²)/n))ⁿ dw at s = ½, by an independent program.
  it.each([
    [2, 0.5903344706],
    [3, 0.3509593122],
    [5, 0.1245569482],
    [10, 0.0093894745],
  ])('leave no entry at zero for n = %i as often as the law says (F24)', (n, exact) => {
    expect(Math.abs(halved(n).dense - exact)).toBeLessThan(near(exact));
  });

  it('are corners in any dimension for a tight budget (F24)', () => {
    for (const n of [2, 10, 50])
      expect(faceShares({ n, draws: 10_000, budget: () => 0.1 }).corner).toBeGreaterThan(0.75);
  });
});
