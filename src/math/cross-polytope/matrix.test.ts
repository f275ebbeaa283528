import { describe, expect, it } from 'vitest';
import { each } from '../testing/each.ts';
import { type Factor, factorOf, solveWith, symmetric, times } from './matrix.ts';
import { randomLosses } from './testing/random-loss.ts';

describe('symmetric matrices', () => {
  it('are read by rows from the diagonal on', () => {
    expect(symmetric([1, 2, 3, 4, 5, 6])).toEqual([
      [1, 2, 3],
      [2, 4, 5],
      [3, 5, 6],
    ]);
    expect(symmetric([7])).toEqual([[7]]);
  });
  it('have a factor with LDLᵀ = A, and x = A⁻¹b by it (seed 41)', () => {
    each(randomLosses(41, { n: 4, count: 100 }), ({ hessian, center }) => {
      const factor = factorOf(hessian) as Factor;
      const lower = factor.rows.map((row, i) => center.map((_, j) => (j === i ? 1 : (row[j] ?? 0))));
      for (const [i, row] of hessian.entries())
        for (const [j, h] of row.entries()) {
          const product = factor.pivots.reduce((sum, d, k) => sum + (lower[i]?.[k] ?? 0) * d * (lower[j]?.[k] ?? 0), 0);
          expect(Math.abs(product - h)).toBeLessThan(1e-13 * (1 + Math.abs(h)));
        }
      const back = times(hessian, solveWith(factor, center));
      for (const [j, x] of back.entries()) expect(Math.abs(x - (center[j] as number))).toBeLessThan(1e-9);
    });
  });
  it.each([
    [[-1, 0, 1]],
    [[0, 0, 1]],
    [[1, 1, 1]],
    [[1, 0, 0, 1, 2, 1]],
    [[1, 0.9, -0.9, 1, 0.9, 1]],
    [[Number.NaN, 0, 1]],
  ])('have none where they are not positive definite: %o', (upper) =>
    expect(factorOf(symmetric(upper))).toBeUndefined(),
  );
});
