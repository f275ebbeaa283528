import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { penalizedResidual } from '../certificate.ts';
import { norm } from '../norm.ts';
import { lossGradient, type Quadratic, quadratic } from '../quadratic.ts';
import type { Vec2 } from '../vector.ts';
import { constrainedMinimizer } from './constrained.ts';
import { lassoPath, type PathKnot } from './lasso-path.ts';
import { lambdaMax, penalizedMinimizer } from './penalized.ts';

const SEED = 20240930;
/** Gradients of order ten, rounded a few times. */
const ROUNDING = 2e-14;

/** Below this a product with H may be too small for all its digits. */
const SMALLEST = 1e-300;
const coordinate = fc.double({ min: -4, max: 4, noNaN: true }).map((x) => (Math.abs(x) < SMALLEST ? 0 : x));
/** Halves, so that axes, diagonals and ties come up. */
const half = fc.integer({ min: -8, max: 8 }).map((k) => k / 2);
const losses = fc.record({
  center: fc.oneof(fc.tuple(coordinate, coordinate), fc.tuple(half, half)),
  condition: fc.oneof(fc.double({ min: 1, max: 1e4, noNaN: true }), fc.constantFrom(1, 4, 1e4)),
  angle: fc.oneof(fc.double({ min: -180, max: 180, noNaN: true }), fc.constantFrom(0, 30, 45, 90, -45)),
});
const shares = fc.double({ min: 0, max: 1, noNaN: true });
const between = (a: number, b: number, t: number) => a + t * (b - a);

/** The path's own point between two neighbouring knots, and its λ. */
function inside(knots: readonly PathKnot[], segment: number, t: number) {
  const [high, low] = [knots[segment] as PathKnot, knots[segment + 1] as PathKnot];
  const phi: Vec2 = [between(low.phi[0], high.phi[0], t), between(low.phi[1], high.phi[1], t)];
  return { lambda: between(low.lambda, high.lambda, t), phi, signs: high.signs };
}

/** Runs `check` on a random place of every segment of random paths. */
function everySegment(check: (q: Quadratic, place: ReturnType<typeof inside>) => void) {
  fc.assert(
    fc.property(losses, shares, (options, t) => {
      const q = quadratic(options);
      const knots = lassoPath(q);
      for (let i = 0; i + 1 < knots.length; i += 1) check(q, inside(knots, i, t));
    }),
    { seed: SEED, numRuns: 2000 },
  );
}
const distance = (a: Vec2, b: Vec2) => Math.max(Math.abs(a[0] - b[0]), Math.abs(a[1] - b[1]));

describe('lassoPath(q) in closed form', () => {
  it('has for round contours its knots at the magnitudes of the centre and at 0', () => {
    expect(lassoPath(quadratic({ center: [2, -0.5], condition: 1, angle: 0 }))).toEqual([
      { lambda: 2, phi: [0, 0], signs: [1, 0] },
      { lambda: 0.5, phi: [1.5, 0], signs: [1, -1] },
      { lambda: 0, phi: [2, -0.5], signs: [1, -1] },
    ]);
  });
  it('lets both parameters leave zero at once for a centre on the diagonal of symmetric contours', () => {
    const knots = lassoPath(quadratic({ center: [0.7, 0.7], condition: 13, angle: 45 }));
    expect(knots.map(({ signs }) => signs)).toEqual([
      [1, 1],
      [1, 1],
    ]);
  });
  it('is straight for a centre on an axis along which the contours lie, the other parameter staying 0', () => {
    const knots = lassoPath(quadratic({ center: [0, -3], condition: 8, angle: 90 }));
    expect(knots).toEqual([
      { lambda: 3 / 8, phi: [0, 0], signs: [0, -1] },
      { lambda: 0, phi: [0, -3], signs: [0, -1] },
    ]);
  });
  it('is a single point for a centre at the origin', () => {
    expect(lassoPath(quadratic({ center: [0, 0], condition: 50, angle: 20 }))).toEqual([
      { lambda: 0, phi: [0, 0], signs: [0, 0] },
    ]);
  });
  it('shows a coefficient that enters with the sign opposite to least squares, leaves and comes back (F21)', () => {
    const knots = lassoPath(quadratic({ center: [-0.25, 2], condition: 25, angle: -60 }));
    expect(knots.map(({ signs }) => signs)).toEqual([
      [1, 0],
      [1, 1],
      [0, 1],
      [-1, 1],
      [-1, 1],
    ]);
    expect(knots[2]?.phi[0]).toBe(0);
  });
});

describe('lassoPath(q) against the minimizers', () => {
  it('is certified on every segment, whatever the stretch (F21)', () => {
    everySegment((q, { lambda, phi, signs }) => {
      const there: Vec2 = [signs[0] === 0 ? 0 : phi[0], signs[1] === 0 ? 0 : phi[1]];
      const gradient = lossGradient(q, there);
      expect(there).toEqual(phi);
      expect(penalizedResidual({ gradient, phi }, { penalty: 'l1', lambda })).toBeLessThan(ROUNDING);
    });
  });
  it('meets the penalized minimizer at a random λ of every segment', () => {
    everySegment((q, { lambda, phi }) => {
      const best = penalizedMinimizer(q, { penalty: 'l1', lambda });
      expect(distance(best.phi, phi)).toBeLessThan(ROUNDING * q.condition);
    });
  });
  it('meets the constrained minimizer at the budget ‖φ*(λ)‖₁, with λ as its multiplier', () => {
    everySegment((q, { lambda, phi }) => {
      const budget = norm(phi, 1);
      if (budget < 1e-3 || budget >= norm(q.center, 1)) return;
      const best = constrainedMinimizer(q, { p: 1, budget });
      expect(distance(best.phi, phi)).toBeLessThan(ROUNDING * q.condition);
      expect(Math.abs(best.lambda - lambda)).toBeLessThan(ROUNDING * 10);
    });
  });
  it('changes the pattern at every knot, and the minimizer has that pattern on both sides', () => {
    everySegment((q, { lambda, phi, signs }) => {
      const margin = ROUNDING * q.condition;
      const clear = phi.every((x, j) => signs[j] === 0 || Math.abs(x) > margin);
      const slack = lossGradient(q, phi).every((g, j) => signs[j] !== 0 || lambda - Math.abs(g) > margin);
      if (!(clear && slack)) return;
      expect(penalizedMinimizer(q, { penalty: 'l1', lambda }).phi.map(Math.sign)).toEqual(signs);
    });
    fc.assert(
      fc.property(losses, (options) => {
        const inner = lassoPath(quadratic(options)).slice(0, -1);
        for (const [i, { signs }] of inner.entries()) expect(signs).not.toEqual(inner[i - 1]?.signs ?? [0, 0]);
      }),
      { seed: SEED },
    );
  });
});

describe('lassoPath(q)', () => {
  it('runs from λ max and the origin down to 0 and the centre, in at most five knots of falling λ, growing ‖φ‖₁', () => {
    fc.assert(
      fc.property(losses, (options) => {
        const q = quadratic(options);
        const knots = lassoPath(q);
        expect(knots[0]?.lambda).toBe(lambdaMax(q));
        expect(knots.at(-1)).toMatchObject({ lambda: 0, phi: q.center });
        if (knots.length > 1) expect(knots[0]?.phi).toEqual([0, 0]);
        expect(knots.length).toBeLessThanOrEqual(5);
        for (const [i, knot] of knots.slice(1).entries()) {
          const above = knots[i] as PathKnot;
          expect(knot.lambda).toBeLessThan(above.lambda);
          expect(norm(knot.phi, 1)).toBeGreaterThan(norm(above.phi, 1) - ROUNDING);
        }
      }),
      { seed: SEED, numRuns: 1000 },
    );
  });
  it('has an exact zero at every knot but the last, and never −0', () => {
    fc.assert(
      fc.property(losses, (options) => {
        const knots = lassoPath(quadratic(options));
        expect(knots.slice(0, -1).every(({ phi }) => phi.includes(0))).toBe(true);
        expect(
          knots.flatMap(({ phi, signs, lambda }) => [...phi, ...signs, lambda]).some((x) => Object.is(x, -0)),
        ).toBe(false);
      }),
      { seed: SEED },
    );
  });
  const away = fc.double({ min: 0.01, max: 4, noNaN: true });
  const turns = fc.double({ min: -89, max: 89, noNaN: true }).filter((angle) => angle !== 0);
  it('flips and scales by 2 with the problem, to the last bit', () => {
    fc.assert(
      fc.property(away, away, turns, (a, b, angle) => {
        const path = (center: Vec2, turn: number) => lassoPath(quadratic({ center, condition: 7, angle: turn }));
        const knots = path([a, b], angle);
        const flipped = path([a, -b], -angle);
        const doubled = path([2 * a, 2 * b], angle);
        expect(flipped).toEqual(
          knots.map(({ lambda, phi: [x, y], signs: [s, t] }) => ({ lambda, phi: [x, 0 - y], signs: [s, 0 - t] })),
        );
        expect(doubled.map(({ lambda, phi: [x, y] }) => [lambda, x, y])).toEqual(
          knots.map(({ lambda, phi: [x, y] }) => [2 * lambda, 2 * x, 2 * y]),
        );
      }),
      { seed: SEED },
    );
  });
});
