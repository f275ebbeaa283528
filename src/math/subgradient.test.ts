import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { norm } from './norm.ts';
import { normSubgradient, scaleInterval } from './subgradient.ts';

const SEED = 20240930;
const coordinate = fc.double({ min: -5, max: 5, noNaN: true }).map((value) => Math.round(value * 100) / 100);
const vector = fc.array(coordinate, { minLength: 1, maxLength: 4 });

describe('normSubgradient', () => {
  it('is the sign pattern with free zeros for p = 1', () => {
    expect(normSubgradient([2, 0, -3], 1)).toEqual([
      [1, 1],
      [-1, 1],
      [-1, -1],
    ]);
  });
  it('is the unit vector for p = 2', () => {
    const lows = normSubgradient([3, -4], 2).map(([low]) => low);
    expect(lows[0]).toBeCloseTo(0.6, 15);
    expect(lows[1]).toBeCloseTo(-0.8, 15);
  });
  it('picks the largest magnitude for p = ∞ and shares it among ties', () => {
    expect(normSubgradient([1, -2], Number.POSITIVE_INFINITY)).toEqual([
      [0, 0],
      [-1, -1],
    ]);
    expect(normSubgradient([2, -2], Number.POSITIVE_INFINITY)).toEqual([
      [0, 1],
      [-1, 0],
    ]);
  });
  it('allows any slope at a zero for p < 1, and for p ≥ 1 at most the unit ball at the origin', () => {
    expect(normSubgradient([1, 0], 0.5)).toEqual([
      [1, 1],
      [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY],
    ]);
    expect(normSubgradient([0, 0], 3)).toEqual([
      [-1, 1],
      [-1, 1],
    ]);
  });
  it('satisfies Euler’s identity: its inner product with φ is the norm', () => {
    fc.assert(
      fc.property(vector, fc.constantFrom(0.5, 1, 1.5, 2, 7), (phi, p) => {
        const product = normSubgradient(phi, p).reduce(
          (sum, [low], i) => sum + (phi[i] === 0 ? 0 : low * (phi[i] as number)),
          0,
        );
        expect(product).toBeCloseTo(norm(phi, p), 9);
      }),
      { seed: SEED },
    );
  });
});

describe('scaleInterval', () => {
  it('multiplies both ends', () => expect(scaleInterval(2, [-1, 1])).toEqual([-2, 2]));
  it('gives [0, 0] for the factor 0, also of all reals', () => {
    expect(scaleInterval(0, [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY])).toEqual([0, 0]);
  });
});
