import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { powerSum } from '../norm.ts';
import { lossAt, type Quadratic, quadratic } from '../quadratic.ts';
import { deadBand, powerShrink } from '../shrinkage.ts';
import { coordinate, points, round } from '../testing/arbitraries.ts';
import { each } from '../testing/each.ts';
import type { Vec2 } from '../vector.ts';
import { penalizedMinimizer } from './penalized.ts';
import { powerPenalizedMinimizer } from './power-penalized.ts';

const SEED = 20240930;
/** Gradients of order ten, rounded a few times. */
const ROUNDING = 2e-14;
/** The grid's best may miss a minimum by less than a step of its last refinement, but never lie below it by more. */
const GRID_ROUNDING = 1e-12;
/** Closer than this to the dead band's edge, rounding decides which of two equal minima is taken. */
const NEAR_TIE = 1e-9;
const NAMED = [0, 0.25, 0.5, 0.75, 1, 1.05, 1.5, 2, 3];

const power = fc.oneof(fc.constantFrom(...NAMED), fc.double({ min: 0, max: 4, noNaN: true }));
const strength = fc.double({ min: 0, max: 5, noNaN: true });
const losses = fc.record({
  center: points,
  condition: fc.double({ min: 0, max: 2, noNaN: true }).map((exponent) => 10 ** exponent),
  angle: fc.double({ min: -180, max: 180, noNaN: true }),
});
const objective = (q: Quadratic, { lambda, p }: { lambda: number; p: number }, phi: Vec2) =>
  lossAt(q, phi) + lambda * powerSum(phi, p);

/** The lowest objective on a grid with both axes and the origin, refined around each of its local minima. */
function lowestOnGrid(q: Quadratic, penalty: { lambda: number; p: number }): number {
  const [half, step] = [40, 0.2];
  const size = 2 * half + 1;
  const at = Array.from({ length: size }, (_, i) => (i - half) * step);
  const cost = at.map((x) => penalty.lambda * powerSum([x], penalty.p));
  const value = (i: number, j: number) =>
    lossAt(q, [at[i] as number, at[j] as number]) + (cost[i] as number) + (cost[j] as number);
  const grid = at.map((_, i) => at.map((__, j) => value(i, j)));
  const low = (i: number, j: number) => grid[i]?.[j] ?? Infinity;
  let best = Infinity;
  for (let i = 0; i < size; i += 1)
    for (let j = 0; j < size; j += 1) {
      const here = low(i, j);
      const around = [low(i - 1, j), low(i + 1, j), low(i, j - 1), low(i, j + 1), low(i - 1, j - 1), low(i + 1, j + 1)];
      if (Math.min(...around, low(i - 1, j + 1), low(i + 1, j - 1)) >= here)
        best = Math.min(best, refined(q, penalty, { phi: [at[i] as number, at[j] as number], value: here, step }));
    }
  return best;
}

const AROUND: readonly Vec2[] = [-1, 0, 1].flatMap((dx) => [-1, 0, 1].map((dy): Vec2 => [dx, dy]));

/** Pattern search: to the best of the eight neighbours, with the points of the axes, or to half the step. */
function refined(
  q: Quadratic,
  penalty: { lambda: number; p: number },
  { phi, value, step }: { phi: Vec2; value: number; step: number },
) {
  let [at, best, reach] = [phi, value, step];
  while (reach > 1e-7) {
    const [x, y] = at;
    const next = AROUND.map(([dx, dy]): Vec2 => [x + dx * reach, y + dy * reach]);
    const tried = [...next, [0, y], [x, 0]].map((p) => ({ p: p as Vec2, v: objective(q, penalty, p as Vec2) }));
    const found = tried.reduce((a, b) => (b.v < a.v ? b : a));
    if (found.v < best) [at, best] = [found.p, found.v];
    else reach /= 2;
  }
  return best;
}

describe('powerPenalizedMinimizer(q, { λ, p }) is the global minimizer', () => {
  it('1,000 random problems: nothing on a fine grid, refined, lies below it', () => {
    fc.assert(
      fc.property(losses, strength, power, (options, lambda, p) => {
        const q = quadratic(options);
        const minimum = powerPenalizedMinimizer(q, { lambda, p });
        expect(minimum.objective).toBeLessThanOrEqual(lowestOnGrid(q, { lambda, p }) + GRID_ROUNDING);
      }),
      { seed: SEED, numRuns: 1000 },
    );
  });
  it('reports objective, loss, zeros and gradient of one and the same point', () => {
    fc.assert(
      fc.property(losses, strength, power, (options, lambda, p) => {
        const q = quadratic(options);
        const minimum = powerPenalizedMinimizer(q, { lambda, p });
        expect(minimum.objective).toBe(objective(q, { lambda, p }, minimum.phi));
        expect(minimum.zeros).toBe(minimum.phi.filter((x) => x === 0).length);
      }),
      { seed: SEED },
    );
  });
});

describe('powerPenalizedMinimizer in closed form', () => {
  it('is powerShrink, coordinate by coordinate, for round contours, zeros and tiny values included', () => {
    fc.assert(
      fc.property(fc.array(coordinate, { minLength: 2, maxLength: 2 }), strength, power, (center, lambda, p) => {
        const edge = deadBand({ lambda, p }).halfWidth;
        fc.pre(center.every((z) => Math.abs(Math.abs(z) - edge) > NEAR_TIE));
        const { phi } = powerPenalizedMinimizer(round(center as unknown as Vec2), { lambda, p });
        const exact = center.map((z) => powerShrink(z, { lambda, p }));
        expect(phi.map((x) => x === 0)).toEqual(exact.map((x) => x === 0));
        const off = exact.map((x, j) => (x === 0 ? 0 : (phi[j] as number) / x - 1));
        for (const share of off) expect(Math.abs(share) * (p > 1 ? Math.min(1, p - 1) : 1)).toBeLessThan(ROUNDING);
      }),
      { seed: SEED, numRuns: 1000 },
    );
  });
  it('is the l1 minimizer for p = 1 and the ridge of 2λ for p = 2', () => {
    const q = quadratic({ center: [1.8, 0.9], condition: 4, angle: 60 });
    expect(powerPenalizedMinimizer(q, { lambda: 0.5, p: 1 }).phi).toEqual(
      penalizedMinimizer(q, { penalty: 'l1', lambda: 0.5 }).phi,
    );
    expect(powerPenalizedMinimizer(q, { lambda: 0.5, p: 2 }).phi).toEqual(
      penalizedMinimizer(q, { penalty: 'l2', lambda: 1 }).phi,
    );
  });
  it('is the best of four supports for p = 0', () => {
    const q = quadratic({ center: [2, 0.5], condition: 1, angle: 0 });
    expect(powerPenalizedMinimizer(q, { lambda: 0.1, p: 0 })).toMatchObject({ phi: [2, 0.5], zeros: 0, loss: 0 });
    expect(powerPenalizedMinimizer(q, { lambda: 0.2, p: 0 })).toMatchObject({ phi: [2, 0], zeros: 1, residual: 0 });
    expect(powerPenalizedMinimizer(q, { lambda: 3, p: 0 })).toMatchObject({ phi: [0, 0], zeros: 2, objective: 2.125 });
  });
  it('takes the sparser of two that tie, then the first axis', () => {
    expect(powerPenalizedMinimizer(round([2, 0]), { lambda: 2, p: 0 }).phi).toEqual([0, 0]);
    expect(powerPenalizedMinimizer(round([1.5, 0]), { lambda: 1, p: 0.5 }).phi).toEqual([0, 0]);
    const symmetric = quadratic({ center: [1, 1], condition: 50, angle: -45 });
    expect(powerPenalizedMinimizer(symmetric, { lambda: 0.2, p: 0.5 }).phi[1]).toBe(0);
  });
});

describe('powerPenalizedMinimizer certifies its minimum', () => {
  it('with a residual of rounding size, for every p', () => {
    fc.assert(
      fc.property(losses, strength, power, (options, lambda, p) => {
        expect(powerPenalizedMinimizer(quadratic(options), { lambda, p }).residual).toBeLessThan(ROUNDING);
      }),
      { seed: SEED, numRuns: 2000 },
    );
  });
  it('is a fixed point of each coordinate’s own powerShrink, the other one held', () => {
    fc.assert(
      fc.property(losses, fc.double({ min: 0.01, max: 5, noNaN: true }), power, (options, lambda, p) => {
        fc.pre(Math.abs(p - 1) > 0.01);
        const q = quadratic(options);
        const [h11, h12, h22] = q.hessian;
        const { phi } = powerPenalizedMinimizer(q, { lambda, p });
        const own = powerShrink(q.center[1] - (h12 * (phi[0] - q.center[0])) / h22, { lambda: lambda / h22, p });
        expect(own).toBeCloseTo(phi[1], 10);
        const other = powerShrink(q.center[0] - (h12 * (phi[1] - q.center[1])) / h11, { lambda: lambda / h11, p });
        expect(other).toBeCloseTo(phi[0], 10);
      }),
      { seed: SEED },
    );
  });
});

describe('powerPenalizedMinimizer is invariant', () => {
  it('under flips, permutation and turns by 90°, in its objective', () => {
    fc.assert(
      fc.property(losses, strength, power, ({ center: [a, b], condition, angle }, lambda, p) => {
        const least = (center: Vec2, turned: number) =>
          powerPenalizedMinimizer(quadratic({ center, condition, angle: turned }), { lambda, p }).objective;
        const here = least([a, b], angle);
        for (const other of [least([a, -b], -angle), least([b, a], 90 - angle), least([-b, a], angle + 90)])
          expect(Math.abs(other - here)).toBeLessThan(ROUNDING);
      }),
      { seed: SEED },
    );
  });
  it('under scaling: the centre s times and λ s^{2−p} times as large give φ s times as large', () => {
    fc.assert(
      fc.property(losses, fc.double({ min: 0.1, max: 2, noNaN: true }), power, (options, lambda, p) => {
        const q = quadratic(options);
        const larger = quadratic({ ...options, center: [4 * q.center[0], 4 * q.center[1]] });
        const a = powerPenalizedMinimizer(q, { lambda, p }).objective;
        const b = powerPenalizedMinimizer(larger, { lambda: lambda * 4 ** (2 - p), p }).objective;
        expect(Math.abs(b / 16 - a)).toBeLessThan(ROUNDING);
      }),
      { seed: SEED },
    );
  });
});

describe('powerPenalizedMinimizer through p = 1', () => {
  const q = quadratic({ center: [1.8, 0.9], condition: 4, angle: 60 });
  const smaller = (p: number) => Math.min(...powerPenalizedMinimizer(q, { lambda: 0.9, p }).phi.map(Math.abs));
  it('is tiny but not zero above, exactly zero at 1 and below', () => {
    const sizes = [1.5, 1.2, 1.1, 1.05, 1.02, 1.01].map(smaller);
    for (const [k, size] of sizes.entries()) {
      expect(size).toBeGreaterThan(0);
      if (k > 0) expect(size).toBeLessThan(sizes[k - 1] as number);
    }
    expect(sizes.at(-1)).toBeLessThan(1e-20);
    expect([1, 0.99, 0.5, 0].map(smaller)).toEqual([0, 0, 0, 0]);
  });
  it('gives the smallest double where the coordinate is below it, and still certifies it', () => {
    const { phi, zeros, residual } = powerPenalizedMinimizer(q, { lambda: 0.9, p: 1 + 1e-6 });
    expect(phi.map(Math.abs)).toContain(Number.MIN_VALUE);
    expect(zeros).toBe(0);
    expect(residual).toBeLessThan(ROUNDING);
  });
});

describe('powerPenalizedMinimizer at its limits', () => {
  it.each(NAMED)('is the centre as given for λ = 0, and tends to the origin for a large λ, p = %s', (p) => {
    const q = quadratic({ center: [0.1, -0.7], condition: 13, angle: 21 });
    expect(powerPenalizedMinimizer(q, { lambda: 0, p }).phi).toEqual([0.1, -0.7]);
    const far = powerPenalizedMinimizer(q, { lambda: 1e12, p }).phi;
    each(far, (x) => expect(Math.abs(x)).toBeLessThan(1e-5));
    if (p <= 1) expect(far).toEqual([0, 0]);
  });
  it.each(NAMED)('is the origin where the loss has its minimum there, p = %s', (p) => {
    expect(powerPenalizedMinimizer(quadratic({ center: [0, 0], condition: 9, angle: 10 }), { lambda: 1, p })).toEqual({
      phi: [0, 0],
      objective: 0,
      loss: 0,
      zeros: 2,
      gradient: [0, 0],
      residual: 0,
    });
  });
  it('stands long ellipses and large exponents', () => {
    fc.assert(
      fc.property(losses, strength, fc.double({ min: 0.01, max: 100, noNaN: true }), (options, lambda, p) => {
        const q = quadratic({ ...options, condition: 1e4 });
        expect(powerPenalizedMinimizer(q, { lambda, p }).residual).toBeLessThan(100 * ROUNDING);
      }),
      { seed: SEED },
    );
  });
  it('stands powers next to 1, where coordinates fade out of sight or stop at the kink', () => {
    const exponent = fc.double({ min: -12, max: -1, noNaN: true });
    fc.assert(
      fc.property(losses, exponent, exponent, fc.boolean(), (options, small, near, above) => {
        const q = quadratic({ ...options, condition: options.condition ** 2 });
        const p = above ? 1 + 10 ** near : 1 - 10 ** near;
        for (const lambda of [10 ** small, 1, 3])
          expect(powerPenalizedMinimizer(q, { lambda, p }).residual).toBeLessThan(ROUNDING);
      }),
      { seed: SEED, numRuns: 1000 },
    );
  });
  it('stands the smallest λ and centre that a computer can write', () => {
    for (const p of [0.5, 1, 1 + Number.EPSILON, 1.0001, 1.5, 3, 4])
      for (const center of [
        [0, 0],
        [Number.MIN_VALUE, 0],
        [1.8, 0.9],
      ] as const) {
        const q = quadratic({ center, condition: 4, angle: 60 });
        expect(powerPenalizedMinimizer(q, { lambda: Number.MIN_VALUE, p }).residual).toBeLessThan(ROUNDING);
      }
  });
  it('never holds −0', () => {
    fc.assert(
      fc.property(losses, strength, power, (options, lambda, p) => {
        const { phi, gradient } = powerPenalizedMinimizer(quadratic(options), { lambda, p });
        expect([...phi, ...gradient].some((x) => Object.is(x, -0))).toBe(false);
      }),
      { seed: SEED },
    );
  });
  it.each([
    [-1, 1, /^lambda must/],
    [Infinity, 1, /^lambda must/],
    [1, -1, /^p must/],
    [1, Infinity, /^p must/],
    [1, Number.NaN, /^p must/],
  ])('throws naming the argument for λ = %s, p = %s', (lambda, p, message) => {
    expect(() => powerPenalizedMinimizer(round([1, 1]), { lambda, p })).toThrow(message);
  });
});
