import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quadratic } from '../quadratic.ts';
import { REGULARIZERS } from '../regularizer.ts';
import { losses, round } from '../testing/arbitraries.ts';
import { each } from '../testing/each.ts';
import { lambdaMax } from './penalized.ts';
import { regularizedPoint } from './regularized.ts';
import { solutionPath } from './solution-path.ts';

const SEED = 20240930;
/** Bisection ends within a millionth of the step in λ. */
const BISECTED = 1e-5;
const STEPS = 32;

describe.each(REGULARIZERS)('solutionPath for %s', (penalty) => {
  it('goes from the centre to the minimizer at the last λ', () => {
    fc.assert(
      fc.property(losses, fc.double({ min: 0, max: 5, noNaN: true }), (options, upTo) => {
        const q = quadratic(options);
        const path = solutionPath(q, { penalty, upTo, steps: STEPS });
        expect(path[0]?.[0]).toEqual(q.center);
        expect(path.at(-1)?.at(-1)).toEqual(regularizedPoint(q, { penalty, lambda: upTo }));
      }),
      { seed: SEED },
    );
  });
  it('holds no empty piece, and more than one only where zeros come and go', () => {
    fc.assert(
      fc.property(losses, (options) => {
        const path = solutionPath(quadratic(options), { penalty, upTo: 20, steps: STEPS });
        expect(path.every((piece) => piece.length > 0)).toBe(true);
        if (penalty !== 'l0' && penalty !== 'square-root') expect(path).toHaveLength(1);
      }),
      { seed: SEED },
    );
  });
  it('is the centre alone at λ = 0', () => {
    expect(solutionPath(round([1, 2]), { penalty, upTo: 0, steps: 5 })).toEqual([[[1, 2]]]);
  });
  it('throws naming upTo or steps', () => {
    expect(() => solutionPath(round([1, 2]), { penalty, upTo: -1, steps: 5 })).toThrow(/^upTo must/);
    expect(() => solutionPath(round([1, 2]), { penalty, upTo: 1, steps: 0 })).toThrow(/^steps must/);
  });
});

describe('the paths of a round loss', () => {
  it('l1: straight along the diagonal to the axis, then along the axis to the origin', () => {
    const [path = []] = solutionPath(round([3, 1]), { penalty: 'l1', upTo: 4, steps: STEPS });
    each(path, ([x, y]) => expect(Math.abs(y === 0 ? Math.min(x, 0) : x - y - 2)).toBeLessThan(BISECTED));
    const turn = path.find(([, y]) => y === 0);
    expect(turn?.[0]).toBeCloseTo(2, 4);
    expect(path.at(-1)).toEqual([0, 0]);
  });
  it('linf: down to the tie, then along the diagonal, with the corner in place', () => {
    const [path = []] = solutionPath(round([3, 1]), { penalty: 'linf', upTo: 9, steps: STEPS });
    expect(path.some(([x, y]) => x === y && Math.abs(x - 1) < BISECTED)).toBe(true);
    expect(path.every(([x, y]) => x === y || y === 1)).toBe(true);
  });
  it('l0: three points, the smaller parameter going first', () => {
    expect(solutionPath(round([3, 1]), { penalty: 'l0', upTo: 9, steps: STEPS })).toEqual([
      [[3, 1]],
      [[3, 0]],
      [[0, 0]],
    ]);
  });
  it('unsquared l2 arrives, l2 never does', () => {
    const ends = (['unsquared-l2', 'l2'] as const).map((penalty) =>
      solutionPath(round([3, 4]), { penalty, upTo: 999, steps: STEPS })
        .at(-1)
        ?.at(-1),
    );
    expect(ends[0]).toEqual([0, 0]);
    expect(ends[1]?.[0]).toBeCloseTo(0.003, 12);
  });
});

it('ends where the origin is reached, whatever λ follows', () => {
  const q = quadratic({ center: [1.8, 0.9], condition: 4, angle: 60 });
  const [path = []] = solutionPath(q, { penalty: 'l1', upTo: 50 * lambdaMax(q), steps: STEPS });
  expect(path.filter(([x, y]) => x === 0 && y === 0)).toHaveLength(1);
});
