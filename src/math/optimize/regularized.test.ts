import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lossGradient, type Quadratic, quadratic, quadraticFromHessian } from '../quadratic.ts';
import { REGULARIZERS, type Regularizer } from '../regularizer.ts';
import { losses, round } from '../testing/arbitraries.ts';
import { lowestNearby } from '../testing/lowest-nearby.ts';
import type { Vec2 } from '../vector.ts';
import { penalizedMinimizer } from './penalized.ts';
import { type RegularizedProblem, regularizedMinimizer } from './regularized.ts';

const SEED = 20240930;
/** Gradients of order ten, rounded a few times. */
const ROUNDING = 2e-14;
/** Objectives of order a hundred, rounded a few times. */
const OBJECTIVE_ROUNDING = 1e-12;
/** A length solved for where its equation is flat: ill-conditioned losses move it by more than their gradient. */
const POSITION = 1e-11;
/** What the independent search leaves above the minimum, at worst in a narrow valley along a kink. */
const SEARCH = 1e-3;

/** With one minimizer whatever the problem. */
const isConvex = (penalty: Regularizer) => penalty !== 'l0' && penalty !== 'square-root';
const strength = fc.double({ min: 0, max: 5, noNaN: true });
const minimizerOf = (q: Quadratic, problem: RegularizedProblem) => regularizedMinimizer(q, problem).phi;

/** The objective, written out anew. */
function objectiveAt({ hessian: [a, b, d], center }: Quadratic, { penalty, lambda, mix = 0.5 }: RegularizedProblem) {
  const values: Record<Regularizer, (x: number, y: number) => number> = {
    l0: (x, y) => Number(x !== 0) + Number(y !== 0),
    'square-root': (x, y) => Math.sqrt(x) + Math.sqrt(y),
    l1: (x, y) => x + y,
    'elastic-net': (x, y) => mix * (x + y) + ((1 - mix) / 2) * (x * x + y * y),
    l2: (x, y) => (x * x + y * y) / 2,
    'unsquared-l2': (x, y) => Math.sqrt(x * x + y * y),
    linf: (x, y) => Math.max(x, y),
  };
  const value = values[penalty];
  return ([x, y]: Vec2) => {
    const [u, v] = [x - center[0], y - center[1]];
    return (a * u * u + d * v * v) / 2 + b * u * v + lambda * value(Math.abs(x), Math.abs(y));
  };
}

describe.each(REGULARIZERS)('regularizedMinimizer for %s', (penalty) => {
  it('lies as low as anything a grid with the axes finds, and is found by it (1,000 problems)', () => {
    fc.assert(
      fc.property(losses, strength, fc.double({ min: 0, max: 1, noNaN: true }), (options, lambda, mix) => {
        const q = quadratic(options);
        const problem = { penalty, lambda, mix };
        const minimum = regularizedMinimizer(q, problem);
        const height = objectiveAt(q, problem);
        expect(Math.abs(minimum.objective - height(minimum.phi))).toBeLessThan(OBJECTIVE_ROUNDING);
        const lowest = lowestNearby(height, 6);
        expect(minimum.objective).toBeLessThanOrEqual(lowest + OBJECTIVE_ROUNDING);
        expect(minimum.objective).toBeGreaterThan(lowest - SEARCH);
      }),
      { seed: SEED, numRuns: 1000 },
    );
  }, 60_000);
  it('certifies its optimum with a residual of rounding size', () => {
    fc.assert(
      fc.property(losses, strength, (options, lambda) => {
        expect(regularizedMinimizer(quadratic(options), { penalty, lambda }).residual).toBeLessThan(ROUNDING);
      }),
      { seed: SEED, numRuns: 1000 },
    );
  });
  it('keeps its objective under flips, permutation and turns by 90° of the problem, and turns with it', () => {
    fc.assert(
      fc.property(losses, strength, ({ center: [a, b], condition, angle }, lambda) => {
        const problem = { penalty, lambda };
        const at = (center: Vec2, turned: number) =>
          regularizedMinimizer(quadratic({ center, condition, angle: turned }), problem);
        const { phi, objective } = at([a, b], angle);
        const images: [Vec2, number, Vec2][] = [
          [[a, -b], -angle, [phi[0], -phi[1]]],
          [[b, a], 90 - angle, [phi[1], phi[0]]],
          [[-b, a], angle + 90, [-phi[1], phi[0]]],
        ];
        for (const [center, turned, expected] of images) {
          const image = at(center, turned);
          expect(Math.abs(image.objective - objective)).toBeLessThan(OBJECTIVE_ROUNDING);
          if (isConvex(penalty))
            expect(Math.hypot(image.phi[0] - expected[0], image.phi[1] - expected[1])).toBeLessThan(POSITION);
        }
      }),
      { seed: SEED },
    );
  });
  it('is the centre as it is at λ = 0', () => {
    const q = quadratic({ center: [0.1, -0.7], condition: 13, angle: 21 });
    expect(regularizedMinimizer(q, { penalty, lambda: 0 })).toMatchObject({ phi: [0.1, -0.7], loss: 0, residual: 0 });
  });
  it('goes to the origin as λ grows: exactly, but for l2', () => {
    fc.assert(
      fc.property(losses, (options) => {
        const { phi, zeros } = regularizedMinimizer(quadratic(options), { penalty, lambda: 1000 });
        expect(Math.hypot(...phi)).toBeLessThan(0.01);
        if (penalty !== 'l2') expect(zeros).toBe(2);
      }),
      { seed: SEED },
    );
  });
  it('never holds −0', () => {
    fc.assert(
      fc.property(losses, strength, fc.constantFrom(-90, 0, 90, 180), (options, lambda, square) => {
        for (const angle of [options.angle, square]) {
          const q = quadratic({ ...options, center: [0 - Math.abs(options.center[0]), -0], angle });
          const { phi, gradient } = regularizedMinimizer(q, { penalty, lambda });
          expect([...phi, ...gradient].some((x) => Object.is(x, -0))).toBe(false);
        }
      }),
      { seed: SEED },
    );
  });
  it.each([-1, Number.NaN, Infinity])('throws naming lambda for λ = %s', (lambda) => {
    expect(() => regularizedMinimizer(round([1, 1]), { penalty, lambda })).toThrow(/^lambda must/);
  });
});

it('throws naming mix, and penalty', () => {
  const q = round([1, 1]);
  expect(() => regularizedMinimizer(q, { penalty: 'elastic-net', lambda: 1, mix: 2 })).toThrow(/^mix must/);
  expect(() => regularizedMinimizer(q, { penalty: 'l3' as 'l1', lambda: 1 })).toThrow(/^penalty must/);
});

it('agrees with penalizedMinimizer on l1, l2 and the elastic net', () => {
  const q = quadratic({ center: [1.8, 0.9], condition: 4, angle: 60 });
  for (const penalty of ['l1', 'l2', 'elastic-net'] as const)
    expect(penalizedMinimizer(q, { penalty, lambda: 0.5, mix: 0.3 })).toMatchObject(
      regularizedMinimizer(q, { penalty, lambda: 0.5, mix: 0.3 }),
    );
});

describe('l0 for round contours is the hard threshold', () => {
  it('keeps a parameter as it is iff ½φ̂ⱼ² > λ; at equality it is dropped', () => {
    expect(minimizerOf(round([2, 1]), { penalty: 'l0', lambda: 0.5 })).toEqual([2, 0]);
    expect(minimizerOf(round([2, 1]), { penalty: 'l0', lambda: 0.499 })).toEqual([2, 1]);
    expect(minimizerOf(round([2, 1]), { penalty: 'l0', lambda: 2 })).toEqual([0, 0]);
  });
  it('gives the survivor of a slanted loss the least loss on its axis', () => {
    const q = quadraticFromHessian({ center: [1, 1], hessian: [2, 1, 4] });
    expect(minimizerOf(q, { penalty: 'l0', lambda: 1 })).toEqual([0, 1.25]);
  });
});

describe('unsquared l2 is all or nothing (F14)', () => {
  it('is exactly the origin iff ‖∇L(0)‖₂ ≤ λ (F33)', () => {
    fc.assert(
      fc.property(losses, (options) => {
        const q = quadratic(options);
        const steepest = Math.hypot(...lossGradient(q, [0, 0]));
        fc.pre(steepest > 1e-3);
        const at = (lambda: number) => regularizedMinimizer(q, { penalty: 'unsquared-l2', lambda }).zeros;
        expect(at(steepest)).toBe(2);
        expect(at(steepest * (1 - 1e-9))).toBeLessThan(2);
      }),
      { seed: SEED },
    );
  });
  it('shortens a round loss’s centre by λ: the block soft threshold', () => {
    const [x, y] = minimizerOf(round([3, -4]), { penalty: 'unsquared-l2', lambda: 2.5 });
    expect(x).toBeCloseTo(1.5, 14);
    expect(y).toBeCloseTo(-2, 14);
  });
  it('keeps an exact zero where the loss is symmetric about an axis, and then thresholds the other parameter', () => {
    const q = quadratic({ center: [0, -3], condition: 4, angle: 90 });
    const { phi, zeros } = regularizedMinimizer(q, { penalty: 'unsquared-l2', lambda: 0.25 });
    expect(zeros).toBe(1);
    expect(phi[0]).toBe(0);
    expect(phi[1]).toBeCloseTo(-2, 14);
  });
});

describe('linf makes magnitudes equal (F17)', () => {
  it('takes from the larger of a round loss until they tie, then from both', () => {
    expect(minimizerOf(round([3, 1]), { penalty: 'linf', lambda: 1 })).toEqual([2, 1]);
    expect(minimizerOf(round([3, 1]), { penalty: 'linf', lambda: 3 })).toEqual([0.5, 0.5]);
    expect(minimizerOf(round([3, -1]), { penalty: 'linf', lambda: 3 })).toEqual([0.5, -0.5]);
    expect(minimizerOf(round([3, 1]), { penalty: 'linf', lambda: 4 })).toEqual([0, 0]);
  });
  it('ties exactly in an open set of problems: small moves of the centre keep |φ₁| === |φ₂|', () => {
    fc.assert(
      fc.property(losses, fc.double({ min: 0.5, max: 2, noNaN: true }), (options, size) => {
        const angle = 45 + options.angle / 20;
        const q = quadratic({ center: [size + options.center[0] / 100, -size], condition: 4, angle });
        const [x, y] = minimizerOf(q, { penalty: 'linf', lambda: 0.4 });
        expect(x).toBe(-y);
        expect(x).toBeGreaterThan(0);
      }),
      { seed: SEED },
    );
  });
  it('is the origin iff ‖∇L(0)‖₁ ≤ λ (F33)', () => {
    fc.assert(
      fc.property(losses, (options) => {
        const q = quadratic(options);
        const [g1, g2] = lossGradient(q, [0, 0]);
        const limit = Math.abs(g1) + Math.abs(g2);
        fc.pre(limit > 1e-3);
        const at = (lambda: number) => regularizedMinimizer(q, { penalty: 'linf', lambda }).zeros;
        expect(at(limit * (1 + 1e-15))).toBe(2);
        expect(at(limit * (1 - 1e-9))).toBeLessThan(2);
      }),
      { seed: SEED },
    );
  });
});
