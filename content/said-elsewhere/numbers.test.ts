import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { softThreshold } from '#math';
import { entriesLeft, faceShares, laplaceMean, size } from './numbers.ts';

const SEED = 20261126;
const DRAWS = 100_000;
/** Four standard errors of a share, at most. */
const CHANCE = 2 / Math.sqrt(DRAWS);
const half = (center: readonly number[]) => size(center) / 2;

describe('laplaceMean(z, λ)', () => {
  it('is the mean by quadrature, where the mode is exactly zero (F22)', () => {
    for (const z of [0.3, 0.5, 1]) {
      let [mass, moment] = [0, 0];
      for (let x = -12; x <= 12; x += 1e-3) {
        const density = Math.exp(-((x - z) ** 2) / 2 - Math.abs(x));
        mass += density;
        moment += density * x;
      }
      expect(laplaceMean(z, 1)).toBeCloseTo(moment / mass, 6);
      expect(laplaceMean(z, 1)).toBeGreaterThan(0);
      expect(softThreshold(z, 1)).toBe(0);
    }
  });
});

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

describe('faceShares', () => {
  it('in the plane is the closed form: a zero iff one magnitude is three times the other, for half of the norm (F24)', () => {
    const { corner, dense } = faceShares({ n: 2, draws: DRAWS, budget: half });
    expect(Math.abs(corner - (4 / Math.PI) * Math.atan(1 / 3))).toBeLessThan(CHANCE);
    expect(corner + dense).toBeCloseTo(1, 12);
  });
  it('in ten dimensions has hardly a corner and hardly a point without a zero, for half of the norm (F24)', () => {
    const { corner, dense } = faceShares({ n: 10, draws: DRAWS, budget: half });
    expect(corner).toBeLessThan(1e-4);
    expect(dense).toBeLessThan(0.02);
  });
  it('for a tight budget has corners win, in any dimension (F24)', () => {
    for (const n of [2, 10, 50])
      expect(faceShares({ n, draws: 10_000, budget: () => 0.1 }).corner).toBeGreaterThan(0.75);
  });
});
