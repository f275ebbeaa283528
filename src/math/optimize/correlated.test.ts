import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { norm } from '../norm.ts';
import { quadratic } from '../quadratic.ts';
import { points } from '../testing/arbitraries.ts';
import { dot, type Vec2 } from '../vector.ts';
import { constrainedMinimizer } from './constrained.ts';
import { correlatedMinimizer, correlatedPair } from './correlated.ts';
import { nearestSolution } from './nearest-solution.ts';
import { penalizedMinimizer } from './penalized.ts';

const SEED = 20240930;
/** Coordinates of order ten, rounded a few times. */
const ROUNDING = 2e-14;
/** How near ρ comes to ±1 in the limits: nearer, and the ill-conditioned inverse blurs the minimizer. */
const NEAR = 1e-6;
/** The minimizer is then about as far from its limit, times the scales over what separates the two features. */
const LIMIT = 1e-3;

const inner = fc.double({ min: -0.999, max: 0.999, noNaN: true });
const budgets = fc.double({ min: 0.05, max: 4, noNaN: true });
const scales = fc.oneof(fc.constant(1), fc.double({ min: 0.1, max: 10, noNaN: true }));
const sides = fc.constantFrom(-1, 1);
const distance = (a: Vec2, b: Vec2) => Math.hypot(a[0] - b[0], a[1] - b[1]);

describe('correlatedPair', () => {
  it('is the loss of condition (1+ρ)/(1−ρ) at −45°, up to a factor, for standardized predictors', () => {
    const { bowl } = correlatedPair({ center: [1, 2], rho: 0.5, scale: 1 });
    expect(bowl?.condition).toBeCloseTo(3, 14);
    expect(bowl?.angle).toBe(-45);
  });
  it('is flat for ρ = ±1 only', () => {
    for (const rho of [-1, 1]) expect(correlatedPair({ center: [1, 2], rho, scale: 1 }).bowl).toBeUndefined();
    for (const rho of [-1 + Number.EPSILON, 1 - Number.EPSILON])
      expect(correlatedPair({ center: [1, 2], rho, scale: 1 }).bowl).toBeDefined();
  });
  it('measures the second parameter in other units', () => {
    expect(correlatedPair({ center: [1, 2], rho: -0.5, scale: 4 })).toMatchObject({
      center: [1, 0.5],
      hessian: [1, -2, 16],
      line: { direction: [1, -4], target: -1 },
    });
  });
  it.each([
    [{ center: [Number.NaN, 0], rho: 0, scale: 1 }, /^center must/],
    [{ center: [1, 0], rho: 1.01, scale: 1 }, /^rho must/],
    [{ center: [1, 0], rho: Number.NaN, scale: 1 }, /^rho must/],
    [{ center: [1, 0], rho: 0, scale: 0 }, /^scale must/],
  ] as const)('throws naming the argument: %o', (options, message) =>
    expect(() => correlatedPair(options)).toThrow(message),
  );
});

describe('correlatedMinimizer with the budget held, standardized', () => {
  it('does not depend on the correlation at all: it is the one of round contours (F7)', () => {
    fc.assert(
      fc.property(points, inner, budgets, (center, rho, budget) => {
        const best = correlatedMinimizer(correlatedPair({ center, rho, scale: 1 }), { budget });
        const round = constrainedMinimizer(quadratic({ center, condition: 1, angle: 0 }), { p: 1, budget });
        // Along an edge the loss has the curvature 2(1−|ρ|), by which the rounding of its slope is divided.
        expect(distance(best.phi, round.phi)).toBeLessThan(ROUNDING / (1 - Math.abs(rho)));
      }),
      { seed: SEED, numRuns: 2000 },
    );
  });
  it('tends to that same point for duplicated features, though a whole edge is optimal there', () => {
    fc.assert(
      fc.property(points, sides, budgets, (center, rho, budget) => {
        const best = correlatedMinimizer(correlatedPair({ center, rho, scale: 1 }), { budget });
        const round = constrainedMinimizer(quadratic({ center, condition: 1, angle: 0 }), { p: 1, budget });
        if (best.lambda > 0 && center[0] * center[1] * rho > 0)
          expect(distance(best.phi, round.phi)).toBeLessThan(ROUNDING);
        expect(best.residual).toBeLessThan(ROUNDING);
      }),
      { seed: SEED, numRuns: 2000 },
    );
  });
  it('moves once the second feature is measured in other units, and once λ is held (F23)', () => {
    const zeros = (rho: number, scale: number) =>
      correlatedMinimizer(correlatedPair({ center: [1.6, 0.9], rho, scale }), { budget: 1 }).phi;
    expect(distance(zeros(-0.8, 2), zeros(0.8, 2))).toBeGreaterThan(0.1);
    const held = (rho: number) =>
      correlatedMinimizer(correlatedPair({ center: [1.6, 0.9], rho, scale: 1 }), { lambda: 0.4 }).phi;
    expect(distance(held(-0.8), held(0.8))).toBeGreaterThan(0.1);
  });
});

describe('correlatedMinimizer at ρ = ±1', () => {
  it.each(['budget', 'lambda'] as const)('is the limit of the unique minimizers, with the %s held', (kind) => {
    fc.assert(
      fc.property(points, sides, scales, budgets, (center, rho, scale, value) => {
        const held = kind === 'budget' ? { budget: value } : { lambda: value };
        const pair = correlatedPair({ center, rho, scale });
        const limit = correlatedMinimizer(pair, held);
        const near = correlatedMinimizer(correlatedPair({ center, rho: rho * (1 - NEAR), scale }), held);
        // Where |u| is next to a kink the limit is reached more slowly.
        const { direction, target } = pair.line;
        const steep = norm(direction, Infinity);
        const gap = kind === 'budget' ? Math.abs(target) - steep * value : Math.abs(target) * steep - value;
        fc.pre(Math.abs(gap) > 0.01 && (scale === 1 || Math.abs(scale - 1) > 0.01));
        expect(distance(limit.phi, near.phi)).toBeLessThan(LIMIT);
        expect(Math.abs(limit.loss - near.loss)).toBeLessThan(LIMIT);
      }),
      { seed: SEED, numRuns: 1000 },
    );
  });
  it('belongs to the set, with the same fit', () => {
    fc.assert(
      fc.property(points, sides, scales, budgets, (center, rho, scale, budget) => {
        const pair = correlatedPair({ center, rho, scale });
        const best = correlatedMinimizer(pair, { budget });
        const [p] = best.set?.ends ?? [];
        expect(distance(best.phi, nearestSolution(best.set as never, best.phi))).toBeLessThan(ROUNDING * 10);
        expect(Math.abs(dot(pair.line.direction, best.phi) - dot(pair.line.direction, p as Vec2))).toBeLessThan(
          ROUNDING * 100,
        );
      }),
      { seed: SEED },
    );
  });
  it('is the centre where nothing binds', () => {
    const pair = correlatedPair({ center: [0.25, -0.5], rho: 1, scale: 2 });
    for (const held of [{ budget: 1 }, { lambda: 0 }])
      expect(correlatedMinimizer(pair, held)).toMatchObject({ phi: [0.25, -0.25], loss: 0, lambda: 0 });
  });
});

describe('correlatedMinimizer with λ held, next to ρ = ±1', () => {
  it('is φ̂ − λs/(1+|ρ|) where both are free, however thin the ellipse: no zero that is not one', () => {
    const exponent = fc.double({ min: -12, max: -6, noNaN: true });
    const size = fc.double({ min: 1, max: 4, noNaN: true });
    fc.assert(
      fc.property(
        size,
        size,
        exponent,
        sides,
        fc.double({ min: 0.1, max: 1.5, noNaN: true }),
        (a, b, near, side, lambda) => {
          const rho = side * (1 - 10 ** near);
          const { phi, residual } = correlatedMinimizer(correlatedPair({ center: [a, side * b], rho, scale: 1 }), {
            lambda,
          });
          const shrunk = lambda / (1 + Math.abs(rho));
          expect(distance(phi, [a - shrunk, side * (b - shrunk)])).toBeLessThan(ROUNDING);
          expect(residual).toBeLessThan(ROUNDING);
        },
      ),
      { seed: SEED, numRuns: 1000 },
    );
  });
});

describe('correlatedMinimizer', () => {
  it('agrees with the penalized minimizer of the same Hessian for |ρ| < 1', () => {
    const pair = correlatedPair({ center: [1.6, 0.9], rho: 0.6, scale: 1 });
    const {
      phi,
      objective: _,
      ...rest
    } = penalizedMinimizer(quadratic({ center: [1.6, 0.9], condition: 4, angle: -45 }), {
      penalty: 'l1',
      lambda: 0.25,
    });
    // The larger curvature is 1.6 here and 1 there.
    const best = correlatedMinimizer(pair, { lambda: 0.4 });
    expect(distance(best.phi, phi)).toBeLessThan(ROUNDING);
    expect(best.zeros).toBe(rest.zeros);
  });
  it.each([
    [{ budget: 0 }, /^budget must/],
    [{ lambda: -1 }, /^lambda must/],
  ])('throws naming the argument: %o', (held, message) => {
    for (const rho of [0.5, 1])
      expect(() => correlatedMinimizer(correlatedPair({ center: [1, 1], rho, scale: 1 }), held)).toThrow(message);
  });
});
