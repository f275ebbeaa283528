import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { softThreshold } from '../penalty.ts';
import { lossAt, type Quadratic, quadratic } from '../quadratic.ts';
import references from '../reference/quadratic-minimizers.json';
import { coordinate, losses, round } from '../testing/arbitraries.ts';
import type { Vec2 } from '../vector.ts';
import { lambdaMax, type PenalizedProblem, penalizedMinimizer } from './penalized.ts';

const SEED = 20240930;
/** Gradients of order ten, rounded a few times. */
const ROUNDING = 2e-14;
/** What the reference minimizers hold to. */
const REFERENCE = 1e-9;

const problems = fc.record({
  penalty: fc.constantFrom('l1' as const, 'l2' as const, 'elastic-net' as const, 'none' as const),
  lambda: fc.double({ min: 0, max: 5, noNaN: true }),
  mix: fc.double({ min: 0, max: 1, noNaN: true }),
});

function expectClose(actual: Vec2, exact: Vec2, tolerance: number) {
  expect(Math.max(Math.abs(actual[0] - exact[0]), Math.abs(actual[1] - exact[1]))).toBeLessThan(tolerance);
}

describe('penalizedMinimizer(q, { penalty, lambda, mix }) in closed form', () => {
  it('is the soft threshold for round contours and l1, to the last bit', () => {
    const eighths = fc.integer({ min: -32, max: 32 }).map((k) => k / 8);
    fc.assert(
      fc.property(eighths, eighths, fc.integer({ min: 0, max: 32 }), (a, b, k) => {
        const { phi } = penalizedMinimizer(round([a, b]), { penalty: 'l1', lambda: k / 8 });
        expect(phi).toEqual([softThreshold(a, k / 8), softThreshold(b, k / 8)]);
      }),
      { seed: SEED },
    );
  });
  it('is φ̂/(1+λ) for round contours and l2', () => {
    expect(penalizedMinimizer(round([3, -1]), { penalty: 'l2', lambda: 1 }).phi).toEqual([1.5, -0.5]);
  });
  it('thresholds by mix·λ and shrinks by 1 + (1−mix)·λ for round contours and the elastic net (F18)', () => {
    const problem = { penalty: 'elastic-net', lambda: 2, mix: 0.25 } as const;
    expectClose(penalizedMinimizer(round([3, -0.4]), problem).phi, [1, 0], ROUNDING);
    expect(penalizedMinimizer(round([3, -0.4]), problem).zeros).toBe(1);
  });
  it.each([
    ['l1', 0],
    ['l2', 0],
    ['elastic-net', 0],
    ['none', 3],
  ] as const)('is the centre as given for %s at λ = %s', (penalty, lambda) => {
    const q = quadratic({ center: [0.1, -0.7], condition: 13, angle: 21 });
    expect(penalizedMinimizer(q, { penalty, lambda })).toMatchObject({
      phi: [0.1, -0.7],
      loss: 0,
      gradient: [0, 0],
      residual: 0,
    });
  });
  it('reports objective, loss, penalty and budget of one and the same point', () => {
    expect(penalizedMinimizer(round([3, 0.5]), { penalty: 'l1', lambda: 1 })).toEqual({
      phi: [2, 0],
      objective: 2.625,
      loss: 0.625,
      penaltyValue: 2,
      gradient: [-1, -0.5],
      zeros: 1,
      budget: 2,
      residual: 0,
    });
    expect(penalizedMinimizer(round([6, 8]), { penalty: 'l2', lambda: 1 })).toMatchObject({
      budget: 5,
      penaltyValue: 12.5,
    });
    expect(penalizedMinimizer(round([6, 8]), { penalty: 'none', lambda: 1 })).toMatchObject({
      budget: 0,
      objective: 0,
    });
  });
});

describe('penalizedMinimizer certifies its optimum', () => {
  const hard = fc.record({
    center: fc.tuple(fc.double({ min: -10, max: 10, noNaN: true }), fc.double({ min: -10, max: 10, noNaN: true })),
    condition: fc.double({ min: 1, max: 1e4, noNaN: true }),
    angle: fc.double({ min: -180, max: 180, noNaN: true }),
  });
  it('with a residual of rounding size, whatever the problem', () => {
    fc.assert(
      fc.property(hard, problems, (options, problem) => {
        expect(penalizedMinimizer(quadratic(options), problem).residual).toBeLessThan(ROUNDING);
      }),
      { seed: SEED, numRuns: 1000 },
    );
  });
  it('is a fixed point of the proximal gradient step, an independent condition', () => {
    fc.assert(
      fc.property(losses, fc.double({ min: 0, max: 5, noNaN: true }), (options, lambda) => {
        const { phi, gradient } = penalizedMinimizer(quadratic(options), { penalty: 'l1', lambda });
        const step: Vec2 = [softThreshold(phi[0] - gradient[0], lambda), softThreshold(phi[1] - gradient[1], lambda)];
        expectClose(step, phi, ROUNDING);
      }),
      { seed: SEED },
    );
  });
  it('and lies below every other point', () => {
    fc.assert(
      fc.property(losses, problems, coordinate, coordinate, (options, problem, x, y) => {
        const q = quadratic(options);
        const minimum = penalizedMinimizer(q, { ...problem, penalty: 'l1' });
        const there = lossAt(q, [x, y]) + problem.lambda * (Math.abs(x) + Math.abs(y));
        expect(minimum.objective).toBeLessThanOrEqual(there + ROUNDING);
      }),
      { seed: SEED },
    );
  });
});

describe('penalizedMinimizer is invariant', () => {
  const minimizer = (q: Quadratic, problem: PenalizedProblem) => penalizedMinimizer(q, problem).phi;
  it('under flips, permutation and turns by 90° of the problem', () => {
    fc.assert(
      fc.property(losses, problems, ({ center: [a, b], condition, angle }, problem) => {
        const [x, y] = minimizer(quadratic({ center: [a, b], condition, angle }), problem);
        const flipped = minimizer(quadratic({ center: [a, -b], condition, angle: -angle }), problem);
        const permuted = minimizer(quadratic({ center: [b, a], condition, angle: 90 - angle }), problem);
        const turned = minimizer(quadratic({ center: [-b, a], condition, angle: angle + 90 }), problem);
        const tolerance = ROUNDING * condition;
        expectClose(flipped, [x, -y], tolerance);
        expectClose(permuted, [y, x], tolerance);
        expectClose(turned, [-y, x], tolerance);
      }),
      { seed: SEED },
    );
  });
  it('under scaling: centre and λ twice as large give φ twice as large, to the last bit', () => {
    const size = fc.double({ min: 0.01, max: 5, noNaN: true });
    fc.assert(
      fc.property(size, size, fc.double({ min: -180, max: 180, noNaN: true }), size, (a, b, angle, lambda) => {
        const at = (scale: number) =>
          minimizer(quadratic({ center: [scale * a, scale * b], condition: 7, angle }), {
            penalty: 'l1',
            lambda: scale * lambda,
          });
        const [x, y] = at(1);
        expect(at(2)).toEqual([2 * x, 2 * y]);
      }),
      { seed: SEED },
    );
  });
});

describe('penalizedMinimizer against recorded values and at its limits', () => {
  it('agrees with the reference minimizers, zeros included', () => {
    for (const reference of references) {
      if (reference.problem !== 'penalized') continue;
      const { condition, angle, lambda = Number.NaN } = reference;
      const q = quadratic({ center: reference.center as unknown as Vec2, condition, angle });
      const minimum = penalizedMinimizer(q, { penalty: reference.penalty === 'l1' ? 'l1' : 'l2', lambda });
      expectClose(minimum.phi, reference.minimizer as unknown as Vec2, REFERENCE);
      expect(Math.abs(minimum.objective - (reference.objective ?? Number.NaN))).toBeLessThan(REFERENCE);
      expect(minimum.phi.map((x) => x === 0)).toEqual(reference.minimizer.map((x) => x === 0));
    }
  });
  it('is the origin from lambdaMax on, and not just below it (F2)', () => {
    fc.assert(
      fc.property(losses, fc.double({ min: 0.1, max: 1, noNaN: true }), (options, mix) => {
        fc.pre(Math.hypot(...options.center) > 0.1);
        const q = quadratic(options);
        const zerosAt = (lambda: number) => penalizedMinimizer(q, { penalty: 'elastic-net', mix, lambda }).zeros;
        expect(zerosAt(lambdaMax(q, mix) * (1 + 1e-15))).toBe(2);
        expect(zerosAt(lambdaMax(q, mix) * (1 - 1e-9))).toBeLessThan(2);
      }),
      { seed: SEED },
    );
  });
  it('never holds −0', () => {
    fc.assert(
      fc.property(losses, problems, (options, problem) => {
        const { phi, gradient } = penalizedMinimizer(quadratic(options), problem);
        expect([...phi, ...gradient].some((x) => Object.is(x, -0))).toBe(false);
      }),
      { seed: SEED },
    );
  });
  it.each([-1, Number.NaN, Infinity])('throws naming lambda for λ = %s', (lambda) => {
    expect(() => penalizedMinimizer(round([1, 1]), { penalty: 'l1', lambda })).toThrow(/^lambda must/);
  });
  it('throws naming mix', () => {
    expect(() => penalizedMinimizer(round([1, 1]), { penalty: 'elastic-net', lambda: 1, mix: 2 })).toThrow(/^mix must/);
  });
});

describe('lambdaMax(q, mix)', () => {
  it('is ‖∇L(0)‖_∞ / mix', () => {
    expect(lambdaMax(round([3, -4]))).toBe(4);
    expect(lambdaMax(round([3, -4]), 0.5)).toBe(8);
    expect(lambdaMax(round([3, -4]), 0)).toBe(Infinity);
    expect(lambdaMax(round([0, 0]), 0)).toBe(0);
  });
  it.each([-0.1, 2, Number.NaN])('throws naming mix for %s', (mix) => {
    expect(() => lambdaMax(round([1, 1]), mix)).toThrow(/^mix must/);
  });
});
