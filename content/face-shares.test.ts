import { describe, expect, it } from 'vitest';
import { faceShares, size } from './face-shares.ts';

const DRAWS = 10_000;
const halved = (n: number) => faceShares({ n, draws: DRAWS, budget: (center) => size(center) / 2 });
/** So many standard deviations of a share in this many draws. */
const near = (share: number) => 4 * Math.sqrt((share * (1 - share)) / DRAWS);

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
