import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { penalizedMinimizer } from '../optimize/penalized.ts';
import { lossGradient, type Quadratic, quadratic } from '../quadratic.ts';
import { seededRandom } from '../random.ts';
import type { Vec2 } from '../vector.ts';
import { clippedDescent, proximalDescent, subgradientDescent } from './descent.ts';
import type { Gradient, Iterates } from './iterate.ts';
import { objectiveGap } from './objective-gap.ts';

const SEED = 20261125;
const gradientOf =
  (q: Quadratic): Gradient =>
  (phi) =>
    lossGradient(q, phi as Vec2);
const lastOf = (history: Iterates) => history.at(-1) as Vec2;
/** A loss of one parameter with its minimum at z. */
const toward =
  (z: number): Gradient =>
  ([x]) => [(x as number) - z];

describe('clippedDescent(gradient, options)', () => {
  it('sets to +0 what the penalty carries across zero, and keeps it there', () => {
    // From 1 the loss leads to ½, and the penalty by ½·1.5 on, across zero.
    const history = clippedDescent(toward(0), { lambda: 1.5, step: 0.5, start: [1], iterations: 3 });
    expect(history).toEqual([[1], [0], [0], [0]]);
    expect(Object.is(lastOf(history)[0], 0)).toBe(true);
  });

  it('never moves a dead coordinate again, though the minimum wants it to', () => {
    // The wish changes after two steps; the dead coordinate does not hear of it.
    let calls = 0;
    const changing: Gradient = ([x]) => {
      calls += 1;
      return [(x as number) - (calls > 2 ? 9 : 0)];
    };
    expect(lastOf(clippedDescent(changing, { lambda: 1.5, step: 0.5, start: [1], iterations: 50 }))[0]).toBe(0);
  });

  it('lets the loss itself lead across zero: only the penalty clips', () => {
    // From −1 the loss leads to 1, and the penalty pushes on, away from zero: the sign was that of −1.
    expect(clippedDescent(toward(3), { lambda: 1, step: 0.5, start: [-1], iterations: 1 })).toEqual([[-1], [1.5]]);
  });

  it('is subgradient descent until something dies, and leaves a start at zero alive', () => {
    const options = { lambda: 0.5, step: 0.1, start: [0, 2], iterations: 12 };
    const gradient = gradientOf(quadratic({ center: [1.9, 0.9], condition: 4, angle: 55 }));
    const clipped = clippedDescent(gradient, options);
    expect(clipped[1]?.[0]).toBeGreaterThan(0);
    const alive = clipped.findIndex((phi, k) => k > 0 && phi.includes(0));
    const steps = alive < 0 ? clipped.length : alive;
    const plain = subgradientDescent(gradient, options);
    clipped.slice(0, steps).forEach((phi, k) => {
      for (const j of [0, 1]) expect(phi[j]).toBeCloseTo(plain[k]?.[j] as number, 13);
    });
  });

  it('ends at the wrong point on some problems, where the proximal method does not', () => {
    const random = seededRandom(SEED);
    const between = (low: number, high: number) => low + (high - low) * random();
    const RUNS = 400;
    const FAR = 1e-3;
    let wrong = 0;
    for (let run = 0; run < RUNS; run += 1) {
      const q = quadratic({
        center: [between(-4, 4), between(-4, 4)],
        condition: 10 ** between(0, 2),
        angle: between(-180, 180),
      });
      const options = { lambda: between(0.05, 1.5), start: [between(-4, 4), between(-4, 4)], iterations: 4000 };
      const { phi } = penalizedMinimizer(q, { penalty: 'l1', lambda: options.lambda });
      const gap = (history: Iterates) => objectiveGap(q, { phi, lambda: options.lambda }, lastOf(history));
      expect(gap(proximalDescent(gradientOf(q), { ...options, step: 1 }))).toBeLessThan(FAR);
      const clipped = clippedDescent(gradientOf(q), { ...options, step: 0.1 });
      // Dead, and wrongly so: a zero where the minimum has none.
      if (lastOf(clipped).some((x, j) => x === 0 && phi[j] !== 0)) {
        expect(gap(clipped)).toBeGreaterThan(0);
        wrong += 1;
      }
    }
    expect(wrong / RUNS).toBeGreaterThan(0.05);
    expect(wrong / RUNS).toBeLessThan(0.3);
  });

  it('commutes with flipping signs', () => {
    fc.assert(
      fc.property(fc.double({ min: -4, max: 4, noNaN: true }), fc.double({ min: -4, max: 4, noNaN: true }), (z, x) => {
        const options = { lambda: 0.7, step: 0.3, iterations: 30 };
        const plain = clippedDescent(toward(z), { ...options, start: [x] });
        const flipped = clippedDescent(toward(-z), { ...options, start: [-x] });
        expect(flipped).toEqual(plain.map(([y]) => [0 - (y as number)]));
      }),
      { seed: SEED },
    );
  });
});
