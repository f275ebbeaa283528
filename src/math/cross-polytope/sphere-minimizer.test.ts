import { describe, expect, it } from 'vitest';
import { norm } from '../norm.ts';
import { constrainedMinimizer } from '../optimize/constrained.ts';
import { quadraticFromHessian } from '../quadratic.ts';
import { each } from '../testing/each.ts';
import { lossOf } from './loss.ts';
import { times } from './matrix.ts';
import { sphereMinimizer } from './sphere-minimizer.ts';
import { randomLosses } from './testing/random-loss.ts';

describe('the minimizer on ‖φ‖₂ ≤ c', () => {
  it('lies on the sphere, with −∇L along the outward normal (seed 71)', () => {
    each(randomLosses(71, { n: 3, count: 500 }), (loss) => {
      const best = sphereMinimizer(loss, 0.5);
      const scale = Math.max(...loss.hessian.flat().map(Math.abs)) * 6;
      if (norm(loss.center, 2) <= 0.5) return expect(best).toMatchObject({ phi: loss.center, lambda: 0, residual: 0 });
      expect(norm(best.phi, 2)).toBeCloseTo(0.5, 13);
      const away = loss.center.map((x, j) => x - (best.phi[j] as number));
      for (const [j, pull] of times(loss.hessian, away).entries())
        expect(Math.abs(pull - (best.lambda * (best.phi[j] as number)) / 0.5)).toBeLessThan(1e-11 * scale);
      expect(best.residual).toBeLessThan(1e-11 * scale);
    });
  });
  it('is in the plane that of the secular equation along the axes of the loss (seed 73)', () => {
    each(randomLosses(73, { n: 2, count: 300 }), (loss) => {
      const [[h11 = 0, h12 = 0] = [], [, h22 = 0] = []] = loss.hessian;
      const [a = 0, b = 0] = loss.center;
      const plane = quadraticFromHessian({ center: [a, b], hessian: [h11, h12, h22] });
      const other = constrainedMinimizer(plane, { p: 2, budget: 0.75 });
      const ours = sphereMinimizer(loss, 0.75);
      for (const [j, x] of ours.phi.entries()) expect(x).toBeCloseTo(other.phi[j] as number, 9);
      expect(ours.loss).toBeCloseTo(other.loss, 9);
    });
  });
  it('for a round loss is the centre, drawn in', () => {
    const best = sphereMinimizer(lossOf({ center: [2, -1, 2], hessian: [1, 0, 0, 1, 0, 1] }), 1.5);
    for (const [j, x] of [1, -0.5, 1].entries()) expect(best.phi[j]).toBeCloseTo(x, 14);
    expect(best.lambda).toBeCloseTo(1.5, 14);
  });
  it('makes no zero of a coordinate that is none, where H couples it to no other', () => {
    const loss = lossOf({ center: [3, -5e-324, 0], hessian: [4, 0, 0, 1, 0, 1] });
    expect(sphereMinimizer(loss, 0.5).phi.map(Math.sign)).toEqual([1, -1, 0]);
    expect(sphereMinimizer(loss, 0.5).zeros).toBe(1);
  });
  it.each([1e-300, 1e300])('keeps to sizes of %s', (size) => {
    const loss = lossOf({ center: [2 * size, -size, size], hessian: [2, 1, 0, 3, 1, 1] });
    for (const budget of [size / 4, 1e-300, 1]) {
      const { phi, lambda } = sphereMinimizer(loss, budget);
      if (budget < size) expect(norm(phi, 2) / budget).toBeCloseTo(1, 12);
      expect(Number.isNaN(lambda)).toBe(false);
    }
  });
  it('has no budget of 0', () => {
    expect(() => sphereMinimizer(lossOf({ center: [1], hessian: [1] }), 0)).toThrow(/budget/);
  });
});
