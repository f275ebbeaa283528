import { describe, expect, it } from 'vitest';
import { countZeros, lossAt, lossGradient, norm, quadratic, softThreshold, type Vec2 } from '../doors/index.ts';
import { each } from '../testing/each.ts';
import { acceleratedDescent, clippedDescent, proximalDescent, subgradientDescent } from './descent.ts';
import { zeroFrom } from './history.ts';
import type { Gradient, Iterates } from './iterate.ts';

/** The descent has stopped moving: roundings of numbers near 1. */
const SETTLED = 1e-12;
const lambda = 0.5;
const start = [-1, 2];
const loss = quadratic({ center: [1.9, 0.7], condition: 4, angle: 55 });
const gradient: Gradient = (phi) => lossGradient(loss, phi as Vec2);
const objective = (phi: readonly number[]) => lossAt(loss, phi as Vec2) + lambda * norm(phi, 1);
const lastOf = (history: Iterates) => history.at(-1) as readonly number[];

describe('proximalDescent(gradient, options)', () => {
  it('ends, for a round loss and step 1, after one step at the soft-thresholded centre', () => {
    const center = [1.5, -0.3, 0.2, -2];
    const round: Gradient = (phi) => phi.map((x, j) => x - (center[j] as number));
    const history = proximalDescent(round, { lambda, step: 1, start: [0, 0, 0, 0], iterations: 3 });
    expect(history[1]).toEqual(center.map((z) => softThreshold(z, lambda)));
    expect(lastOf(history)).toEqual([1, 0, 0, -1.5]);
  });

  it('settles where the optimality condition holds: ∂L = −λ·sign off zero, |∂L| ≤ λ at an exact zero', () => {
    const end = lastOf(proximalDescent(gradient, { lambda, step: 0.5, start, iterations: 200 }));
    const slope = gradient(end);
    expect(end[1]).toBe(0);
    expect(Math.abs(slope[1] as number)).toBeLessThan(lambda);
    expect(Math.abs((slope[0] as number) + lambda * Math.sign(end[0] as number))).toBeLessThan(SETTLED);
  });

  it('lowers the objective at every step up to 1/(largest curvature), until roundings are left', () => {
    const history = proximalDescent(gradient, { lambda, step: 1, start, iterations: 100 });
    history.slice(1).forEach((phi, k) => {
      expect(objective(phi)).toBeLessThanOrEqual(objective(history[k] as readonly number[]) + SETTLED);
    });
  });

  it('finds its zero after a few steps and keeps it, never −0', () => {
    const history = proximalDescent(gradient, { lambda, step: 0.1, start, iterations: 1000 });
    const from = zeroFrom(history, 1) as number;
    expect(from).toBeLessThan(50);
    each(history.slice(from), (phi) => expect(Object.is(phi[1], 0)).toBe(true));
  });

  it('commutes with flipping signs and exchanging parameters', () => {
    const options = { lambda, step: 0.3, iterations: 40 };
    const plain = proximalDescent(gradient, { ...options, start });
    const swap = ([x, y]: readonly number[]) => [-(y as number) + 0, x as number];
    const back = ([x, y]: readonly number[]) => [y as number, -(x as number)];
    const turned = proximalDescent((phi) => swap(gradient(back(phi))), { ...options, start: swap(start) });
    expect(turned).toEqual(plain.map(swap));
  });
});

describe('subgradientDescent(gradient, options)', () => {
  it.each([
    ['a constant step', 0.1],
    ['steps of 0.1/√k', (k: number) => 0.1 / Math.sqrt(k)],
  ])('never makes an exact zero in 10,000 steps, with %s', (_, step) => {
    const history = subgradientDescent(gradient, { lambda, step, start, iterations: 10_000 });
    expect(history.filter((phi) => countZeros(phi as Vec2) > 0)).toEqual([]);
    expect(zeroFrom(history, 1)).toBeUndefined();
  });

  it('keeps jumping over the zero with a constant step, and comes near it with falling ones (F10)', () => {
    const options = { lambda, start, iterations: 10_000 };
    const constant = subgradientDescent(gradient, { ...options, step: 0.1 }).slice(-100);
    expect(new Set(constant.map((phi) => Math.sign(phi[1] as number)))).toEqual(new Set([-1, 1]));
    const best = lastOf(proximalDescent(gradient, { ...options, step: 0.5 }));
    const falling = lastOf(subgradientDescent(gradient, { ...options, step: (k) => 0.1 / Math.sqrt(k) }));
    expect(objective(falling) - objective(best)).toBeLessThan(1e-3);
  });

  it('is gradient descent when λ = 0, as the proximal method is', () => {
    const options = { lambda: 0, step: 0.5, start, iterations: 30 };
    const plain = subgradientDescent(gradient, options);
    expect(plain).toEqual(proximalDescent(gradient, options));
    expect(plain[1]).toEqual(start.map((x, j) => x - 0.5 * (gradient(start)[j] as number)));
  });
});

describe.each([
  ['subgradientDescent', subgradientDescent],
  ['proximalDescent', proximalDescent],
  ['acceleratedDescent', acceleratedDescent],
  ['clippedDescent', clippedDescent],
])('%s', (_, descend) => {
  const options = { lambda, step: 0.1, start, iterations: 5 };

  it('returns the start and every iterate', () => {
    expect(descend(gradient, options)).toHaveLength(6);
    expect(descend(gradient, { ...options, iterations: 0 })).toEqual([start]);
    expect(descend(() => [0, 0], { ...options, start: [-0, 0], lambda: 0, iterations: 1 })).toEqual([
      [0, 0],
      [0, 0],
    ]);
  });

  it('carries NaN on instead of turning it into a zero', () => {
    expect(lastOf(descend(() => [Number.NaN, 0], options))[0]).toBeNaN();
  });

  it('names lambda, step, start or iterations when it is invalid', () => {
    expect(() => descend(gradient, { ...options, lambda: -1 })).toThrow(/lambda must/);
    expect(() => descend(gradient, { ...options, step: 0 })).toThrow(/step must/);
    expect(() => descend(gradient, { ...options, step: (k) => 1 - k })).toThrow(/step must/);
    expect(() => descend(gradient, { ...options, start: [Number.NaN, 1] })).toThrow(/start must/);
    expect(() => descend(gradient, { ...options, iterations: 1.5 })).toThrow(/iterations must/);
  });
});
