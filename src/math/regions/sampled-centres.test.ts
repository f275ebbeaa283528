import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { norm } from '../norm.ts';
import { constrainedMinimizer } from '../optimize/constrained.ts';
import { penalizedMinimizer } from '../optimize/penalized.ts';
import { quadratic } from '../quadratic.ts';
import type { Vec2 } from '../vector.ts';
import { constrainedOutcomes, OUTCOME, penalizedOutcomes, unitDraws } from './sampled-centres.ts';

const SEED = 20240930;
/** Evenly spread: on boundaries between regions, where special values lie, rounding decides. */
const even = (low: number, high: number) =>
  fc.noBias(fc.integer({ min: 0, max: 1e9 })).map((i) => low + (high - low) * (i / 1e9));
const loss = fc.record({
  center: fc.tuple(even(-4, 4), even(-4, 4)),
  condition: even(1, 100),
  angle: even(-180, 180),
});

/** One centre as the only one that was drawn. */
const alone = (center: Vec2) => ({ points: new Float64Array(center), radius: 1 });

describe('constrainedOutcomes(hessian, { p, budget }, draws)', () => {
  it.each([1, 1.05, 1.5, 2, 4, Infinity])('agrees with the zeros of the minimizer itself, p = %s', (p) => {
    fc.assert(
      fc.property(loss, even(0.05, 4), (options, budget) => {
        const q = quadratic(options);
        const outside = norm(q.center, p) > budget;
        const { zeros } = constrainedMinimizer(q, { p, budget });
        const outcome = constrainedOutcomes(q.hessian, { p, budget }, alone(q.center))[0];
        expect(outcome).toBe(outside ? (zeros > 0 ? OUTCOME.sparse : OUTCOME.dense) : OUTCOME.inside);
      }),
      { seed: SEED, numRuns: 500 },
    );
  });
  it('finds the zeros that p > 1 has: on the axes, for round contours', () => {
    for (const p of [1.5, 2, Infinity]) {
      const points = new Float64Array([0, -3, 1e-9, -3, 0.5, 0]);
      const found = constrainedOutcomes([1, 0, 1], { p, budget: 1 }, { points, radius: 1 });
      expect([...found]).toEqual([OUTCOME.sparse, OUTCOME.dense, OUTCOME.inside]);
    }
  });
  it('takes each drawn point times the radius', () => {
    const draws = { points: new Float64Array([0.4, 0, 1, 0.9]), radius: 2 };
    expect([...constrainedOutcomes([1, 0, 1], { p: 1, budget: 1 }, draws)]).toEqual([OUTCOME.inside, OUTCOME.dense]);
  });
  it('throws naming p or budget', () => {
    expect(() => constrainedOutcomes([1, 0, 1], { p: 0.5, budget: 1 }, alone([1, 1]))).toThrow(/^p must/);
    expect(() => constrainedOutcomes([1, 0, 1], { p: 1, budget: 0 }, alone([1, 1]))).toThrow(/^budget must/);
  });
});

describe('penalizedOutcomes(hessian, lambda, draws)', () => {
  it('agrees with the zeros of the minimizer itself', () => {
    fc.assert(
      fc.property(loss, even(0.01, 4), (options, lambda) => {
        const q = quadratic(options);
        const { zeros } = penalizedMinimizer(q, { penalty: 'l1', lambda });
        const outcome = penalizedOutcomes(q.hessian, lambda, alone(q.center))[0];
        expect(outcome).toBe(zeros > 0 ? OUTCOME.sparse : OUTCOME.dense);
      }),
      { seed: SEED, numRuns: 1000 },
    );
  });
  it('throws naming lambda', () => {
    expect(() => penalizedOutcomes([1, 0, 1], Number.NaN, alone([1, 1]))).toThrow(/^lambda must/);
  });
});

describe('unitDraws(seed, count, shape)', () => {
  it('lie in the disc or the square and fill it evenly', () => {
    const COUNT = 20_000;
    /** Four standard deviations of a mean square, at most ½ each. */
    const error = 2 / Math.sqrt(COUNT);
    for (const [shape, meanSquare] of [
      ['disc', 1 / 2],
      ['square', 2 / 3],
    ] as const) {
      const draws = unitDraws(SEED, COUNT, shape);
      const sizes = Array.from({ length: COUNT }, (_, i) => [draws[2 * i] as number, draws[2 * i + 1] as number]);
      expect(sizes.every((v) => norm(v, shape === 'disc' ? 2 : Infinity) <= 1 + Number.EPSILON)).toBe(true);
      expect(Math.abs(sizes.reduce((sum, v) => sum + norm(v, 2) ** 2, 0) / COUNT - meanSquare)).toBeLessThan(error);
      expect(Math.abs(draws.reduce((sum, x) => sum + x, 0) / COUNT)).toBeLessThan(2 * error);
    }
  });
  it('grow without changing the first of them', () => {
    expect(unitDraws(3, 1000, 'disc').slice(0, 20)).toEqual(unitDraws(3, 10, 'disc'));
    expect(unitDraws(3, 0, 'disc')).toHaveLength(0);
  });
  it('throw naming count or seed', () => {
    expect(() => unitDraws(1, -1, 'disc')).toThrow(/^count must/);
    expect(() => unitDraws(Number.NaN, 1, 'disc')).toThrow(/^seed must/);
  });
});
