import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { penalizedMinimizer } from '../optimize/penalized.ts';
import { lossGradient, type Quadratic, quadratic } from '../quadratic.ts';
import { points, shapes } from '../testing/arbitraries.ts';
import type { Vec2 } from '../vector.ts';
import { acceleratedDescent, proximalDescent } from './descent.ts';
import { supportFrom } from './history.ts';
import type { Gradient, Iterates } from './iterate.ts';
import { objectiveGap } from './objective-gap.ts';

const SEED = 20261125;
/** What the roundings of the iterates add to a gap that the theory brings below them. */
const ROUNDING = 1e-13;
/** Where a descent that has converged may stand: roundings of its last steps, the worse the flatter the loss. */
const CONVERGED = 1e-12;

const races = fc.record({
  center: points,
  ...shapes,
  lambda: fc.double({ min: 0, max: 3, noNaN: true }),
  start: points,
  step: fc.double({ min: 0.01, max: 1, noNaN: true }),
});
type Race = typeof races extends fc.Arbitrary<infer T> ? T : never;

const gradientOf =
  (q: Quadratic): Gradient =>
  (phi) =>
    lossGradient(q, phi as Vec2);
const lastOf = (history: Iterates) => history.at(-1) as Vec2;

/** The exact minimizer of a race, the gap of an iterate, and ‖φ⁰ − φ*‖². */
function known(race: Race) {
  const q = quadratic(race);
  const { phi } = penalizedMinimizer(q, { penalty: 'l1', lambda: race.lambda });
  const gap = (at: readonly number[]) => objectiveGap(q, { phi, lambda: race.lambda }, at as Vec2);
  const distance = (at: readonly number[]) => Math.hypot((at[0] as number) - phi[0], (at[1] as number) - phi[1]);
  return { q, phi, gap, distance, far: distance(race.start) ** 2 };
}

describe('the rates that are proved for step sizes t ≤ 1/(largest curvature)', () => {
  it('ISTA: gap ≤ ‖φ⁰ − φ*‖²/(2tk), falling at every step, never farther from φ* (F10a)', () => {
    fc.assert(
      fc.property(races, (race) => {
        const { q, gap, distance, far } = known(race);
        const history = proximalDescent(gradientOf(q), { ...race, iterations: 120 });
        history.slice(1).forEach((phi, before) => {
          const last = history[before] as Vec2;
          expect(gap(phi)).toBeLessThanOrEqual(far / (2 * race.step * (before + 1)) + ROUNDING);
          expect(gap(phi)).toBeLessThanOrEqual(gap(last) + ROUNDING);
          expect(distance(phi)).toBeLessThanOrEqual(distance(last) + ROUNDING);
        });
      }),
      { seed: SEED },
    );
  });

  it('ISTA: ‖φᵏ − φ*‖ ≤ (1 − t/κ)ᵏ‖φ⁰ − φ*‖', () => {
    fc.assert(
      fc.property(races, (race) => {
        const { q, distance, far } = known(race);
        const history = proximalDescent(gradientOf(q), { ...race, iterations: 200 });
        const rate = 1 - race.step / race.condition;
        history.forEach((phi, k) => {
          expect(distance(phi)).toBeLessThanOrEqual(rate ** k * Math.sqrt(far) + ROUNDING);
        });
      }),
      { seed: SEED },
    );
  });

  it('FISTA: gap ≤ 2‖φ⁰ − φ*‖²/(t(k + 1)²)', () => {
    fc.assert(
      fc.property(races, (race) => {
        const { q, gap, far } = known(race);
        const history = acceleratedDescent(gradientOf(q), { ...race, iterations: 200 });
        history.slice(1).forEach((phi, before) => {
          expect(gap(phi)).toBeLessThanOrEqual((2 * far) / (race.step * (before + 2) ** 2) + ROUNDING);
        });
      }),
      { seed: SEED },
    );
  });

  it('both end at the exact minimizer, with its support', () => {
    fc.assert(
      fc.property(races, (race) => {
        const easy = { ...race, condition: Math.min(race.condition, 20), step: Math.max(race.step, 0.5) };
        const { q, phi, distance } = known(easy);
        for (const descend of [proximalDescent, acceleratedDescent]) {
          const history = descend(gradientOf(q), { ...easy, iterations: 3000 });
          expect(distance(lastOf(history))).toBeLessThan(CONVERGED);
          // Strictly: a slope of exactly λ at a zero is found only in the limit.
          const strict = phi.every(
            (x, j) => x !== 0 || Math.abs(lossGradient(q, phi)[j] as number) < easy.lambda - 1e-9,
          );
          const clear = phi.every((x) => x === 0 || Math.abs(x) > 1e-9);
          if (strict && clear) expect(supportFrom(history, phi)).toBeDefined();
        }
      }),
      { seed: SEED, numRuns: 60 },
    );
  });
});

describe('steps that are too long', () => {
  const q = quadratic({ center: [1, 0.4], condition: 3, angle: 30 });
  /** Without a penalty both curvatures count; a parameter that is held at zero takes one of them out. */
  const run = { lambda: 0, start: [-1, 2], iterations: 2000 };

  it('ISTA converges up to 2/(largest curvature) and diverges beyond (F10a)', () => {
    expect(lastOf(proximalDescent(gradientOf(q), { ...run, step: 1.98 }))[0]).toBeCloseTo(1, 12);
    expect(Math.abs(lastOf(proximalDescent(gradientOf(q), { ...run, step: 2.02 }))[0])).toBeGreaterThan(1e10);
  });

  it('FISTA converges up to (4/3)/(largest curvature) and diverges beyond (F10a)', () => {
    expect(lastOf(acceleratedDescent(gradientOf(q), { ...run, step: 1.3 }))[0]).toBeCloseTo(1, 12);
    expect(Math.abs(lastOf(acceleratedDescent(gradientOf(q), { ...run, step: 1.36 }))[0])).toBeGreaterThan(1e10);
  });

  it('ISTA converges even beyond where a zero leaves only a smaller curvature to the moving parameter', () => {
    const options = { ...run, lambda: 0.2, step: 2.02 };
    const { phi, zeros } = penalizedMinimizer(q, { penalty: 'l1', lambda: options.lambda });
    expect(zeros).toBe(1);
    expect(lastOf(proximalDescent(gradientOf(q), options))[0]).toBeCloseTo(phi[0], 12);
  });
});
