import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { norm } from '../norm.ts';
import { penalizedMinimizer } from '../optimize/penalized.ts';
import { lossAt, quadratic } from '../quadratic.ts';
import { coordinate, points, shapes } from '../testing/arbitraries.ts';
import type { Vec2 } from '../vector.ts';
import { objectiveGap } from './objective-gap.ts';

const SEED = 20261125;
/** The difference of two objectives of order a hundred, rounded. */
const DIFFERENCE = 1e-12;

const problems = fc.record({
  center: points,
  ...shapes,
  lambda: fc.double({ min: 0, max: 5, noNaN: true }),
});

describe('objectiveGap(q, { phi, lambda }, at)', () => {
  it('is the difference of the objectives, and never negative', () => {
    fc.assert(
      fc.property(problems, coordinate, coordinate, (problem, x, y) => {
        const q = quadratic(problem);
        const { lambda } = problem;
        const { phi, objective } = penalizedMinimizer(q, { penalty: 'l1', lambda });
        const gap = objectiveGap(q, { phi, lambda }, [x, y]);
        expect(gap).toBeGreaterThanOrEqual(0);
        expect(Math.abs(gap - (lossAt(q, [x, y]) + lambda * norm([x, y], 1) - objective))).toBeLessThan(DIFFERENCE);
      }),
      { seed: SEED },
    );
  });

  it('is exactly 0 at the minimizer, and keeps its digits next to it', () => {
    const q = quadratic({ center: [2, 0.5], condition: 1, angle: 0 });
    const best = { phi: [1, 0] as Vec2, lambda: 1 };
    expect(objectiveGap(q, best, [1, 0])).toBe(0);
    // Along the first axis it is ½d²; along the second, where the slope is −½ and λ = 1, ½d² + ½d.
    expect(objectiveGap(q, best, [1 + 2 ** -30, 0])).toBe(2 ** -61);
    expect(objectiveGap(q, best, [1, 2 ** -30])).toBe(2 ** -61 + 2 ** -31);
  });

  it('counts the way across zero: ½d² and twice λ|φⱼ|', () =>
    expect(
      objectiveGap(quadratic({ center: [2, 0], condition: 1, angle: 0 }), { phi: [1, 0], lambda: 1 }, [-3, 0]),
    ).toBe(8 + 6));

  it('is NaN where the point is, and infinite far out', () => {
    const q = quadratic({ center: [2, 0.5], condition: 1, angle: 0 });
    const best = { phi: [1, 0] as Vec2, lambda: 1 };
    expect(objectiveGap(q, best, [Number.NaN, 0])).toBeNaN();
    expect(objectiveGap(q, best, [1e200, 0])).toBe(Infinity);
  });
});
