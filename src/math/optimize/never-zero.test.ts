import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quadratic } from '../quadratic.ts';
import { pairMinimizer } from '../regression/pair-minimizer.ts';
import { round } from '../testing/arbitraries.ts';
import type { Vec2 } from '../vector.ts';
import { constrainedMinimizer } from './constrained.ts';
import { penalizedMinimizer } from './penalized.ts';
import { powerPenalizedMinimizer } from './power-penalized.ts';
import { regularizedMinimizer } from './regularized.ts';

const SEED = 20261126;
const signs = (phi: Vec2) => phi.map(Math.sign);

describe('a penalty without a kink makes no zero, however small the minimizer is', () => {
  it.each([1000, 1e17, 1e300, Number.MAX_VALUE])(
    '½‖φ‖₂² with λ = %s: φ has the signs of Hφ̂, its direction for large λ',
    (lambda) => {
      const part = fc.integer({ min: -400, max: 400 }).map((k) => k / 100);
      fc.assert(
        fc.property(part, part, fc.integer({ min: -90, max: 90 }), (a, b, angle) => {
          const q = quadratic({ center: [a, b], condition: 4, angle });
          const [h11, h12, h22] = q.hessian;
          const pull: Vec2 = [h11 * a + h12 * b, h12 * a + h22 * b];
          fc.pre(Math.min(...pull.map(Math.abs)) > 0.01);
          for (const { phi, zeros } of [
            penalizedMinimizer(q, { penalty: 'l2', lambda }),
            penalizedMinimizer(q, { penalty: 'elastic-net', mix: 0, lambda }),
            regularizedMinimizer(q, { penalty: 'l2', lambda }),
            powerPenalizedMinimizer(q, { p: 2, lambda: lambda / 2 }),
          ]) {
            expect(signs(phi)).toEqual(signs(pull));
            expect(zeros).toBe(0);
          }
        }),
        { seed: SEED },
      );
    },
  );
  it.each([1, 3])('½‖φ‖₂² with centres at the smallest doubles, condition %s', (condition) => {
    for (const center of [
      [5e-324, -1e-323],
      [3, 5e-324],
    ] as Vec2[]) {
      const q = quadratic({ center, condition, angle: 0 });
      expect(signs(penalizedMinimizer(q, { penalty: 'l2', lambda: 7 }).phi)).toEqual(signs(center));
    }
  });
  it('but keeps the zeros that the loss itself has', () => {
    const q = quadratic({ center: [2, 0], condition: 4, angle: 90 });
    for (const lambda of [1, 1e300]) {
      expect(penalizedMinimizer(q, { penalty: 'l2', lambda }).phi[1]).toBe(0);
      expect(penalizedMinimizer(q, { penalty: 'l2', lambda }).phi[0]).toBeGreaterThan(0);
    }
  });
  it.each([
    [1, 0],
    [4, 0],
    [4, 90],
  ])('‖φ‖₂ and the circle, whose kink is at the origin alone: condition %s, angle %s', (condition, angle) => {
    for (const center of [
      [3, 5e-324],
      [-5e-324, 3],
      [3, -1e-322],
    ] as Vec2[]) {
      const q = quadratic({ center, condition, angle });
      expect(signs(constrainedMinimizer(q, { p: 2, budget: 0.5 }).phi)).toEqual(signs(center));
      expect(signs(regularizedMinimizer(q, { penalty: 'unsquared-l2', lambda: 0.5 }).phi)).toEqual(signs(center));
    }
    expect(regularizedMinimizer(round([0.3, 0.4]), { penalty: 'unsquared-l2', lambda: 0.5 }).zeros).toBe(2);
  });
  it('½‖φ‖₂² on a loss that is flat along a line', () => {
    const line = { direction: [1, -2], target: 3 } as const;
    const loss = { line, bowl: undefined, center: [0.6, -1.2] } as unknown as Parameters<typeof pairMinimizer>[0];
    for (const lambda of [1, 1e300, Number.MAX_VALUE])
      expect(signs(pairMinimizer(loss, { penalty: 'l2', lambda }).phi)).toEqual([1, -1]);
    expect(pairMinimizer({ ...loss, center: [5e-324, 0] }, { penalty: 'l2', lambda: 1e9 }).phi).toEqual([5e-324, 0]);
  });
});
