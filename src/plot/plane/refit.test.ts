import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { View } from './plane.ts';
import { viewBetween, viewShift } from './refit.svelte.ts';

const SEED = 20261126;
const interval = fc
  .tuple(fc.double({ noNaN: true, min: -100, max: 100 }), fc.double({ noNaN: true, min: 0.01, max: 200 }))
  .map(([low, size]) => [low, low + size] as const);
const view: fc.Arbitrary<View> = fc.record({ x: interval, y: interval });
/** Sums and powers of numbers up to 300. */
const ROUNDING = 1e-9;

describe('viewBetween(from, to, share)', () => {
  it(`begins at one view and ends at the other (seed ${SEED})`, () =>
    fc.assert(
      fc.property(view, view, (from, to) => {
        expect(viewShift(viewBetween(from, to, 0), from)).toBeLessThan(ROUNDING);
        expect(viewBetween(from, to, 1)).toBe(to);
      }),
      { seed: SEED },
    ));
  it(`lies within the hull of the two, with low ends below high ones (seed ${SEED})`, () =>
    fc.assert(
      fc.property(view, view, fc.double({ noNaN: true, min: 0, max: 1 }), (from, to, share) => {
        const { x } = viewBetween(from, to, share);
        expect(x[0]).toBeLessThan(x[1]);
        expect(x[0]).toBeGreaterThanOrEqual(Math.min(from.x[0], to.x[0]) - ROUNDING);
        expect(x[1]).toBeLessThanOrEqual(Math.max(from.x[1], to.x[1]) + ROUNDING);
      }),
      { seed: SEED },
    ));
  it('zooms at an even pace: half-way between sizes 1 and 4 it is of size 2', () => {
    const centred = (half: number): View => ({ x: [-half, half], y: [-half, half] });
    const half = viewBetween(centred(1), centred(4), 0.5);
    expect(half.x[1]).toBeCloseTo(2, 12);
    expect(half.y[0]).toBeCloseTo(-2, 12);
  });
});

it('viewShift(from, to) is 0 for equal views and 1 for a neighbour of the same size', () => {
  const at = (x: number): View => ({ x: [x, x + 2], y: [0, 1] });
  expect([viewShift(at(0), at(0)), viewShift(at(0), at(2))]).toEqual([0, 1]);
});
