import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ballBoundary } from '../ball-boundary.ts';
import { norm } from '../norm.ts';
import { lossAt, quadratic } from '../quadratic.ts';
import { losses, round } from '../testing/arbitraries.ts';
import type { Vec2 } from '../vector.ts';
import { constrainedMinimizer } from './constrained.ts';

const SEED = 20240930;
/** Losses up to a hundred, a few roundings. */
const ROUNDING = 1e-13;

describe.each([0.25, 0.5, 0.75, 0.9, 0.99, 0.999])('constrainedMinimizer for p = %s is global', (p) => {
  const curve = ballBoundary({ p, radius: 1, perQuadrant: 1000 });
  it('no point of a scan of the whole boundary is lower', () => {
    fc.assert(
      fc.property(losses, fc.double({ min: 0.05, max: 4, noNaN: true }), (loss, budget) => {
        const q = quadratic(loss);
        fc.pre(norm(q.center, p) > budget);
        const lowest = Math.min(...curve.map(([x, y]) => lossAt(q, [budget * x, budget * y])));
        expect(constrainedMinimizer(q, { p, budget }).loss).toBeLessThanOrEqual(lowest + ROUNDING);
      }),
      { seed: SEED, numRuns: 150 },
    );
  });
});

describe('constrainedMinimizer for p < 1', () => {
  it('takes a tip, with an exact zero, for a centre near an axis', () => {
    expect(constrainedMinimizer(round([3, 0.4]), { p: 0.5, budget: 1 })).toMatchObject({
      phi: [1, 0],
      contact: 'corner',
      zeros: 1,
    });
  });
  it('takes a point of an arc for a centre just outside of it', () => {
    expect(constrainedMinimizer(round([0.3, 0.3]), { p: 0.5, budget: 1 })).toMatchObject({
      contact: 'smooth',
      zeros: 0,
    });
  });
  it('can take a tip on the far side of the loss’s own quadrant', () => {
    const q = quadratic({ center: [3.9, -0.2], condition: 30, angle: 160 });
    const { phi, loss } = constrainedMinimizer(q, { p: 0.5, budget: 1 });
    const tips = [
      [1, 0],
      [0, 1],
      [-1, 0],
      [0, -1],
    ] as Vec2[];
    expect(loss).toBeLessThanOrEqual(Math.min(...tips.map((tip) => lossAt(q, tip))));
    expect(norm(phi, 0.5)).toBeCloseTo(1, 12);
  });
  it('breaks the tie of two tips in favour of the first axis, the positive side', () => {
    expect(constrainedMinimizer(round([2, 2]), { p: 0.5, budget: 1 }).phi).toEqual([1, 0]);
    expect(constrainedMinimizer(round([-2, 2]), { p: 0.5, budget: 1 }).phi).toEqual([0, 1]);
  });
  it('jumps: the minimizer is discontinuous in the centre', () => {
    const at = (b: number) => constrainedMinimizer(round([1, b]), { p: 0.5, budget: 1 }).phi;
    expect(at(1 - 1e-9)).toEqual([1, 0]);
    expect(at(1 + 1e-9)).toEqual([0, 1]);
  });
});
