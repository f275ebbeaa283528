import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { norm } from '../norm.ts';
import { coordinate } from '../testing/arbitraries.ts';
import { each } from '../testing/each.ts';
import { dot, type Vec2 } from '../vector.ts';
import { nearestSolution } from './nearest-solution.ts';
import { type RankOne, rankOneConstrained, rankOnePenalized, type SolutionSet } from './rank-one.ts';

const SEED = 20240930;
/** Losses and gradients of order a hundred, rounded a few times. */
const ROUNDING = 2e-12;

const size = fc.double({ min: 0.05, max: 4, noNaN: true });
const signed = fc.tuple(size, fc.constantFrom(-1, 1)).map(([x, sign]) => sign * x);
/** Often with |a₁| = |a₂|. */
const directions = fc.oneof(
  fc.tuple(signed, signed),
  fc.tuple(signed, fc.constantFrom(-1, 1)).map(([x, sign]): Vec2 => [x, sign * x]),
);
const losses = fc.record({ direction: directions, target: fc.double({ min: -8, max: 8, noNaN: true }) });
const shares = fc.double({ min: 0, max: 1, noNaN: true });

const lossOf = ({ direction, target }: RankOne, phi: Vec2) => (dot(direction, phi) - target) ** 2 / 2;
const within = ({ ends: [p, q] }: SolutionSet, t: number): Vec2 => [p[0] + t * (q[0] - p[0]), p[1] + t * (q[1] - p[1])];

describe('rankOneConstrained(loss, budget)', () => {
  it('is a corner where one feature counts for more, however little', () => {
    const set = rankOneConstrained({ direction: [1, -(1 + Number.EPSILON)], target: 3 }, 2);
    expect(set).toMatchObject({
      kind: 'point',
      ends: [
        [0, -2],
        [0, -2],
      ],
    });
  });
  it('is a whole edge for duplicated features', () => {
    expect(rankOneConstrained({ direction: [1, 1], target: 2.5 }, 1)).toEqual({
      kind: 'segment',
      ends: [
        [1, 0],
        [0, 1],
      ],
      loss: 1.125,
      gradient: [-1.5, -1.5],
      lambda: 1.5,
      residual: 0,
    });
    const { ends } = rankOneConstrained({ direction: [1, -1], target: -2.5 }, 1);
    expect(ends).toEqual([
      [-1, 0],
      [0, 1],
    ]);
  });
  it('is the line within the diamond where the loss can reach 0', () => {
    const set = rankOneConstrained({ direction: [1, 1], target: 0.5 }, 1);
    expect(set).toMatchObject({ kind: 'segment', loss: 0, gradient: [0, 0], lambda: 0, residual: 0 });
    expect(set.ends).toEqual([
      [-0.25, 0.75],
      [0.75, -0.25],
    ]);
    expect(rankOneConstrained({ direction: [0, 2], target: 1 }, 1).ends).toEqual([
      [0.5, 0.5],
      [-0.5, 0.5],
    ]);
  });
  it('is optimal at all of its points, with one loss, against any other point of the diamond', () => {
    fc.assert(
      fc.property(losses, size, shares, coordinate, coordinate, (loss, budget, t, x, y) => {
        const set = rankOneConstrained(loss, budget);
        const best = lossOf(loss, within(set, t));
        expect(Math.abs(best - set.loss)).toBeLessThan(ROUNDING);
        expect(set.residual).toBeLessThan(ROUNDING);
        const shrink = Math.min(1, budget / norm([x, y], 1));
        expect(set.loss).toBeLessThanOrEqual(lossOf(loss, [shrink * x, shrink * y]) + ROUNDING);
      }),
      { seed: SEED, numRuns: 1000 },
    );
  });
  it('is complete: no optimum lies beyond its ends', () => {
    fc.assert(
      fc.property(losses, size, (loss, budget) => {
        const set = rankOneConstrained(loss, budget);
        for (const t of [-0.01, 1.01]) {
          const beyond: Vec2 = set.kind === 'point' ? set.ends[0] : within(set, t);
          const spent = norm(beyond, 1);
          if (set.kind === 'point') expect(Math.abs(spent - budget)).toBeLessThan(ROUNDING);
          else expect(spent).toBeGreaterThan(budget);
        }
      }),
      { seed: SEED },
    );
  });
  it('never holds −0', () => {
    fc.assert(
      fc.property(losses, size, (loss, budget) => {
        const { ends, gradient } = rankOneConstrained(loss, budget);
        expect([...ends.flat(), ...gradient].some((x) => Object.is(x, -0))).toBe(false);
      }),
      { seed: SEED },
    );
  });
  it.each([
    [{ direction: [0, 0], target: 1 }, 1, /^direction must/],
    [{ direction: [1, Number.NaN], target: 1 }, 1, /^direction must/],
    [{ direction: [1, 1], target: Infinity }, 1, /^target must/],
    [{ direction: [1, 1], target: 1 }, 0, /^budget must/],
  ] as const)('throws naming the argument for %o, budget %s', (loss, budget, message) =>
    expect(() => rankOneConstrained(loss, budget)).toThrow(message),
  );
});

describe('rankOnePenalized(loss, λ)', () => {
  it('is an edge of the diamond of budget |u| − λ for duplicated features', () => {
    const set = rankOnePenalized({ direction: [1, 1], target: -2.5 }, 0.5);
    expect(set).toMatchObject({ kind: 'segment', gradient: [0.5, 0.5], lambda: 0.5, residual: 0 });
    expect(set.ends).toEqual([
      [-2, 0],
      [0, -2],
    ]);
  });
  it('is the origin from λ = |u|·‖a‖_∞ on', () => {
    const origin = {
      kind: 'point',
      ends: [
        [0, 0],
        [0, 0],
      ],
      loss: 1.125,
      residual: 0,
    };
    expect(rankOnePenalized({ direction: [1, 1], target: 1.5 }, 1.5)).toMatchObject(origin);
    expect(rankOnePenalized({ direction: [1, -1], target: 1.5 }, 9)).toMatchObject(origin);
  });
  it('is the whole line for λ = 0', () => {
    const { kind, ends, loss } = rankOnePenalized({ direction: [1, 2], target: 5 }, 0);
    expect([kind, loss]).toEqual(['line', 0]);
    each(ends, (end) => expect(dot([1, 2], end)).toBe(5));
  });
  it('is optimal at all of its points, and all share fit and ‖φ‖₁ (F19)', () => {
    fc.assert(
      fc.property(losses, size, shares, coordinate, coordinate, (loss, lambda, t, x, y) => {
        const set = rankOnePenalized(loss, lambda);
        const phi = within(set, t);
        expect(set.residual).toBeLessThan(ROUNDING);
        expect(Math.abs(lossOf(loss, phi) - set.loss)).toBeLessThan(ROUNDING);
        expect(Math.abs(norm(phi, 1) - norm(set.ends[0], 1))).toBeLessThan(ROUNDING);
        const there = lossOf(loss, [x, y]) + lambda * norm([x, y], 1);
        expect(set.loss + lambda * norm(phi, 1)).toBeLessThanOrEqual(there + ROUNDING);
      }),
      { seed: SEED, numRuns: 1000 },
    );
  });
  it('is the constrained set of the budget ‖φ‖₁, with λ as its multiplier', () => {
    fc.assert(
      fc.property(losses, size, (loss, lambda) => {
        const penalized = rankOnePenalized(loss, lambda);
        const budget = norm(penalized.ends[0], 1);
        if (budget < 1e-3) return;
        const constrained = rankOneConstrained(loss, budget);
        expect(constrained.kind).toBe(penalized.kind);
        expect(Math.abs(constrained.lambda - lambda)).toBeLessThan(ROUNDING);
      }),
      { seed: SEED },
    );
  });
  it.each([-1, Number.NaN, Infinity])('throws naming lambda for λ = %s', (lambda) =>
    expect(() => rankOnePenalized({ direction: [1, 1], target: 1 }, lambda)).toThrow(/^lambda must/),
  );
});

describe('nearestSolution(set, to, weights)', () => {
  const edge = rankOneConstrained({ direction: [1, 1], target: 3 }, 1);
  it('projects onto the segment, and is exactly an end beyond it', () => {
    expect(nearestSolution(edge, [1.5, 1])).toEqual([0.75, 0.25]);
    expect(nearestSolution(edge, [2, 0.5])).toEqual([1, 0]);
    expect(nearestSolution(edge, [-4, 7])).toEqual([0, 1]);
  });
  it('stands segments so short that their squares underflow', () => {
    const short = rankOneConstrained({ direction: [1, 1], target: 3 }, 1e-200);
    expect(nearestSolution(short, [1.5e-200, 1e-200])).toEqual([0.75e-200, 0.25e-200]);
  });
  it('measures in the metric of the weights', () => {
    const [x, y] = nearestSolution(edge, [1, 1], [1, 3]);
    expect([x, y]).toEqual([0.25, 0.75]);
  });
  it('projects onto a whole line', () =>
    expect(nearestSolution(rankOnePenalized({ direction: [1, 1], target: 2 }, 0), [4, 0])).toEqual([3, -1]));
});
