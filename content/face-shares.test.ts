import { describe, expect, it } from 'vitest';
import { entriesLeft, faceShares, size } from './face-shares.ts';

const DRAWS = 10_000;
const halved = (n: number) => faceShares({ n, draws: DRAWS, budget: (center) => size(center) / 2 });
/** So many standard deviations of a share in this many draws. */
const near = (share: number) => 4 * Math.sqrt((share * (1 - share)) / DRAWS);

describe('the faces of the L1 ball that normal centres lead to', () => {
  it('are those of the soft threshold that spends the budget', () => {
    for (const [center, budget] of [
      [[3, -1, 0.5, 0], 1],
      [[2, 1.8, -1.7], 2],
      [[1, 1], 0.5],
    ] as const) {
      const shrunk = (theta: number) => center.map((z) => Math.max(Math.abs(z) - theta, 0));
      let [low, high] = [0, 4];
      for (let i = 0; i < 60; i += 1) {
        const middle = (low + high) / 2;
        if (size(shrunk(middle)) > budget) low = middle;
        else high = middle;
      }
      expect(entriesLeft(center, budget)).toBe(shrunk(high).filter((entry) => entry > 1e-9).length);
    }
  });

  it('are corners for n = 2 as often as (4/π)·atan((1 − s)/(1 + s)), s = ½ the share of ‖φ̂‖₁', () => {
    const exact = (4 / Math.PI) * Math.atan(1 / 3);
    expect(Math.abs(halved(2).corner - exact)).toBeLessThan(near(exact));
  });

  // 2ⁿ(2π)^(−½)∫ e^(−w²/2) Φ(iw√((1−s²)/n))ⁿ dw at s = ½, by an independent program.
  it.each([
    [2, 0.5903344706],
    [3, 0.3509593122],
    [5, 0.1245569482],
    [10, 0.0093894745],
  ])('leave no entry at zero for n = %i as often as the law says', (n, exact) => {
    expect(Math.abs(halved(n).dense - exact)).toBeLessThan(near(exact));
  });
});
