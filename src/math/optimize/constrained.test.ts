import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { norm } from '../norm.ts';
import { quadratic, quadraticFromHessian } from '../quadratic.ts';
import references from '../reference/quadratic-minimizers.json';
import { coordinate, losses, round } from '../testing/arbitraries.ts';
import type { Vec2 } from '../vector.ts';
import { constrainedMinimizer } from './constrained.ts';
import { convexCurveMinimizer } from './constrained-curve.ts';
import { penalizedMinimizer } from './penalized.ts';

const SEED = 20240930;
/** Gradients of order ten, rounded a few times. */
const ROUNDING = 2e-14;
/** Near p = 1000 the normal turns a thousand times faster than φ. */
const bending = (p: number) => ROUNDING * (p < Infinity ? Math.max(1, p) : 1);
/** φ may be off by the residual times the condition, at most 100 below, with a factor for the curvature of the ball. */
const MINIMIZER = 1e-10;
/** The reference: minimizer 1e-9 for p = 1 and ∞; a scan refined on the loss, hence 1e-5, for the others; loss 1e-10. */
const reference = (p: number) => (p === 1 || p === Infinity ? 1e-9 : 1e-5);
const REFERENCE_LOSS = 1e-10;

const budgets = fc.double({ min: 0.05, max: 4, noNaN: true });
const exponents = fc.constantFrom(0.25, 0.5, 0.75, 0.999, 1, 1.001, 1.01, 1.2, 1.5, 2, 3, 4, 40, 1000, Infinity);

function expectClose(actual: Vec2, exact: Vec2, tolerance: number) {
  expect(Math.max(Math.abs(actual[0] - exact[0]), Math.abs(actual[1] - exact[1]))).toBeLessThan(tolerance);
}

describe('constrainedMinimizer(q, { p, budget }) in closed form', () => {
  it('lands on the corner with an exact zero', () => {
    expect(constrainedMinimizer(round([3, 0.5]), { p: 1, budget: 1 })).toEqual({
      phi: [1, 0],
      loss: 2.125,
      lambda: 2,
      contact: 'corner',
      zeros: 1,
      gradient: [-2, -0.5],
      residual: 0,
    });
  });
  it('for round contours and p = 1 has a zero iff ||φ̂₁| − |φ̂₂|| ≥ c, the equality included (F3)', () => {
    const eighths = fc.integer({ min: -32, max: 32 }).map((k) => k / 8);
    fc.assert(
      fc.property(eighths, eighths, fc.integer({ min: 1, max: 16 }), (a, b, c) => {
        const budget = c / 8;
        fc.pre(Math.abs(a) + Math.abs(b) > budget);
        const { zeros } = constrainedMinimizer(round([a, b]), { p: 1, budget });
        expect(zeros).toBe(Math.abs(Math.abs(a) - Math.abs(b)) >= budget ? 1 : 0);
      }),
      { seed: SEED, numRuns: 500 },
    );
  });
  it('for p = 1 has a zero iff −∇L lies in the corner’s cone (F3)', () => {
    fc.assert(
      fc.property(losses, budgets, (options, budget) => {
        const q = quadratic(options);
        fc.pre(norm(q.center, 1) > budget);
        const { zeros, gradient, phi } = constrainedMinimizer(q, { p: 1, budget });
        const [along, across] =
          phi[0] === 0 ? [gradient[1] * phi[1], gradient[0]] : [gradient[0] * phi[0], gradient[1]];
        if (zeros === 1) expect(-along / budget + ROUNDING).toBeGreaterThanOrEqual(Math.abs(across));
        else expect(Math.abs(Math.abs(gradient[0]) - Math.abs(gradient[1]))).toBeLessThan(ROUNDING);
      }),
      { seed: SEED },
    );
  });
  it('for round contours and p = 2 scales the centre to the circle', () => {
    expectClose(constrainedMinimizer(round([3, -4]), { p: 2, budget: 1 }).phi, [0.6, -0.8], ROUNDING);
  });
  it('for round contours and p = ∞ clips the centre: equal magnitudes, no zeros', () => {
    expect(constrainedMinimizer(round([3, -4]), { p: Infinity, budget: 1 })).toMatchObject({
      phi: [1, -1],
      contact: 'corner',
      zeros: 0,
    });
    expect(constrainedMinimizer(round([0.3, -4]), { p: Infinity, budget: 1 })).toMatchObject({
      phi: [0.3, -1],
      contact: 'edge',
    });
  });
  it('for H = [[1, ρ], [ρ, 1]] and p = 1 does not depend on ρ', () => {
    fc.assert(
      fc.property(
        coordinate,
        coordinate,
        budgets,
        fc.double({ min: -0.99, max: 0.99, noNaN: true }),
        (a, b, budget, rho) => {
          const center: Vec2 = [a, b];
          const turned = constrainedMinimizer(quadraticFromHessian({ center, hessian: [1, rho, 1] }), { p: 1, budget });
          expectClose(turned.phi, constrainedMinimizer(round(center), { p: 1, budget }).phi, MINIMIZER);
        },
      ),
      { seed: SEED },
    );
  });
  it.each([0.25, 1, 1.2, 2, 5, Infinity])('keeps a centre in the ball as given for p = %s', (p) => {
    const q = quadratic({ center: [0.1, -0.2], condition: 9, angle: 17 });
    expect(constrainedMinimizer(q, { p, budget: 4 })).toEqual({
      phi: [0.1, -0.2],
      loss: 0,
      lambda: 0,
      contact: 'interior',
      zeros: 0,
      gradient: [0, 0],
      residual: 0,
    });
  });
  it.each([
    [1, [2, 0], 2],
    [1, [1.5, -0.5], 2],
    [1, [1, 0], 1],
    [1, [1.8, 0.9], 2.7],
    [0.5, [0, -2], 2],
    [0.5, [0.5, 0.5], 2],
    [1.5, [-2, 0], 2],
    [2, [2, 0], 2],
    [2, [3, 4], 5],
    [3, [0, 0.75], 0.75],
    [Infinity, [2, -2], 2],
    [Infinity, [2, 1], 2],
  ] as [number, Vec2, number][])(
    'cuts nothing off when the centre lies on the rim: p = %s, %s with ‖φ̂‖ₚ = %s is interior',
    (p, center, budget) => {
      for (const condition of [1, 7]) {
        const q = quadratic({ center, condition, angle: 20 });
        expect(constrainedMinimizer(q, { p, budget })).toEqual({
          phi: center,
          loss: 0,
          lambda: 0,
          contact: 'interior',
          zeros: center.filter((x) => x === 0).length,
          gradient: [0, 0],
          residual: 0,
        });
      }
    },
  );
  it.each([0.5, 1, 1.5, 2, Infinity])('touches the ball once the centre is a rounding outside of it, p = %s', (p) => {
    const outside = constrainedMinimizer(round([2 + 2 * Number.EPSILON, 0]), { p, budget: 2 });
    expect(outside).toMatchObject({ phi: [2, 0], contact: p <= 1 ? 'corner' : p === Infinity ? 'edge' : 'smooth' });
  });
});

describe('constrainedMinimizer certifies its optimum', () => {
  it('on the ball, with a residual of rounding size, a multiplier ≥ 0 and no −0, whatever the problem', () => {
    const far = fc.double({ min: -10, max: 10, noNaN: true });
    const options = fc.record({
      center: fc.tuple(far, far),
      condition: fc.double({ min: 1, max: 1e4, noNaN: true }),
      angle: fc.double({ min: -180, max: 180, noNaN: true }),
    });
    fc.assert(
      fc.property(options, exponents, fc.double({ min: 0.01, max: 10, noNaN: true }), (loss, p, budget) => {
        const minimum = constrainedMinimizer(quadratic(loss), { p, budget });
        expect(minimum.residual).toBeLessThan(bending(p));
        expect(norm(minimum.phi, p)).toBeLessThanOrEqual(budget * (1 + ROUNDING));
        expect(minimum.lambda).toBeGreaterThanOrEqual(0);
        expect([...minimum.phi, ...minimum.gradient, minimum.lambda].some((x) => Object.is(x, -0))).toBe(false);
      }),
      { seed: SEED, numRuns: 2000 },
    );
  });
  it('has −∇L = λ∇‖φ‖ₚ on smooth parts', () => {
    const { phi, gradient, lambda } = constrainedMinimizer(quadratic({ center: [2, 1], condition: 5, angle: 20 }), {
      p: 3,
      budget: 1,
    });
    expectClose([-gradient[0], -gradient[1]], [lambda * phi[0] ** 2, lambda * phi[1] ** 2], ROUNDING);
  });
});

describe('constrainedMinimizer agrees with independent methods', () => {
  it('p = 2: the secular equation and bisection along the curve', () => {
    fc.assert(
      fc.property(losses, budgets, (options, budget) => {
        const q = quadratic(options);
        fc.pre(norm(q.center, 2) > budget);
        expectClose(
          constrainedMinimizer(q, { p: 2, budget }).phi,
          convexCurveMinimizer(q, { p: 2, budget }),
          MINIMIZER,
        );
      }),
      { seed: SEED },
    );
  });
  it('each penalised solution is the constrained one with its own norm as the budget (F8)', () => {
    fc.assert(
      fc.property(
        losses,
        fc.double({ min: 1e-3, max: 1, noNaN: true }),
        fc.constantFrom('l1' as const, 'l2' as const),
        (options, share, penalty) => {
          const q = quadratic(options);
          const penalized = penalizedMinimizer(q, { penalty, lambda: share });
          fc.pre(penalized.budget > 0.01);
          const constrained = constrainedMinimizer(q, { p: penalty === 'l1' ? 1 : 2, budget: penalized.budget });
          expectClose(constrained.phi, penalized.phi, MINIMIZER);
          const multiplier = penalty === 'l1' ? share : share * penalized.budget;
          expect(Math.abs(constrained.lambda - multiplier)).toBeLessThan(MINIMIZER);
        },
      ),
      { seed: SEED },
    );
  });
  it.each([
    [1, 1e-7],
    [Infinity, 1e6],
  ])('p next to %s tends to the enumeration', (p, change) => {
    const q = quadratic({ center: [1.9, 1.2], condition: 6, angle: 130 });
    const near = p === 1 ? 1 + change : change;
    expectClose(
      constrainedMinimizer(q, { p: near, budget: 1 }).phi,
      constrainedMinimizer(q, { p, budget: 1 }).phi,
      1e-5,
    );
  });
  it('agrees with the reference minimizers; zeros exactly for p ≤ 1', () => {
    for (const record of references) {
      if (record.problem !== 'constrained') continue;
      const p = record.p === 'inf' ? Infinity : Number(record.p);
      const { condition, angle, budget = Number.NaN } = record;
      const q = quadratic({ center: record.center as unknown as Vec2, condition, angle });
      const minimum = constrainedMinimizer(q, { p, budget });
      expectClose(minimum.phi, record.minimizer as unknown as Vec2, reference(p));
      expect(Math.abs(minimum.loss - (record.loss ?? Number.NaN))).toBeLessThan(REFERENCE_LOSS);
      expect(minimum.contact === 'interior').toBe(record.interior);
      if (p <= 1) expect(minimum.phi.map((x) => x === 0)).toEqual(record.minimizer.map((x) => x === 0));
    }
  });
});

describe('constrainedMinimizer is symmetric', () => {
  it.each([1.001, 1.2, 2, 3, 40, 1000, Infinity])(
    'keeps an exact zero when H is diagonal and the centre on an axis, p = %s',
    (p) => {
      for (const angle of [0, 90]) {
        const at = (center: Vec2) =>
          constrainedMinimizer(quadratic({ center, condition: 7, angle }), { p, budget: 0.7 }).phi;
        expect(at([0, -3])[0]).toBe(0);
        expect(at([2, 0])[1]).toBe(0);
      }
    },
  );
  it.each([1, 1.001, 1.2, 2, 3, 40, 1000, Infinity])(
    'keeps equal magnitudes when the problem is symmetric in a diagonal, p = %s',
    (p) => {
      for (const angle of [45, -45]) {
        const q = quadratic({ center: [1.7, -1.7], condition: 7, angle });
        const [x, y] = constrainedMinimizer(q, { p, budget: 0.7 }).phi;
        expect(x).toBe(-y);
      }
    },
  );
  it.each([0.5, 1, 1.2, 2, 4, Infinity])('turns, flips and permutes with the problem, p = %s', (p) => {
    fc.assert(
      fc.property(losses, budgets, ({ center: [a, b], condition, angle }, budget) => {
        const lossOf = (center: Vec2, degrees: number) =>
          constrainedMinimizer(quadratic({ center, condition, angle: degrees }), { p, budget }).loss;
        const loss = lossOf([a, b], angle);
        expect(Math.abs(lossOf([-b, a], angle + 90) - loss)).toBeLessThan(ROUNDING * 4);
        expect(Math.abs(lossOf([a, -b], -angle) - loss)).toBeLessThan(ROUNDING * 4);
        expect(Math.abs(lossOf([b, a], 90 - angle) - loss)).toBeLessThan(ROUNDING * 4);
      }),
      { seed: SEED },
    );
  });
  it('scales: centre and budget twice as large give φ twice as large, to the last bit for p = 1', () => {
    const q = (scale: number) => quadratic({ center: [1.3 * scale, 0.9 * scale], condition: 5, angle: 70 });
    const [x, y] = constrainedMinimizer(q(1), { p: 1, budget: 0.8 }).phi;
    expect(constrainedMinimizer(q(2), { p: 1, budget: 1.6 }).phi).toEqual([2 * x, 2 * y]);
  });
});

describe('constrainedMinimizer at its limits', () => {
  it('for p just above 1 never claims a zero that is only too small for a double', () => {
    const minimum = constrainedMinimizer(round([3, 0.5]), { p: 1.001, budget: 1 });
    expect(minimum.zeros).toBe(0);
    expect(minimum.phi[1]).toBeLessThan(1e-300);
    expect(minimum.residual).toBeLessThan(ROUNDING);
  });
  it('works for a budget of 1e-6 and one a rounding below the centre’s norm', () => {
    expect(constrainedMinimizer(round([3, 0.5]), { p: 1.5, budget: 1e-6 }).residual).toBeLessThan(ROUNDING);
    const q = quadratic({ center: [0.6, 0.8], condition: 50, angle: 31 });
    for (const p of [0.5, 1, 1.5, 2, 4, Infinity]) {
      const { phi, residual } = constrainedMinimizer(q, { p, budget: norm(q.center, p) * (1 - 1e-15) });
      expectClose(phi, q.center, ROUNDING);
      expect(residual).toBeLessThan(ROUNDING);
    }
  });
  it.each([0, -1, Number.NaN])('throws naming p for p = %s', (p) => {
    expect(() => constrainedMinimizer(round([1, 1]), { p, budget: 1 })).toThrow(/^p must/);
  });
  it.each([0, -1, Number.NaN, Infinity])('throws naming budget for budget = %s', (budget) => {
    expect(() => constrainedMinimizer(round([1, 1]), { p: 1, budget })).toThrow(/^budget must/);
  });
});
