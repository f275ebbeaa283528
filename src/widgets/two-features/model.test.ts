import { describe, expect, it } from 'vitest';
import { defaults } from '#figure/controls/controls.ts';
import { norm } from '#math';
import { describe as inWords } from './describe.ts';
import { model } from './model.ts';
import { widget } from './parameters.ts';
import { drawSample } from './sample.ts';

type Controls = Parameters<typeof model>[0];
const at = (controls: Partial<Controls>) => model({ ...defaults(widget.parameters), ...controls });
const values = (controls: Partial<Controls>) => at(controls).values as Record<string, number>;
/** All 342 birds, by whatever is drawn of them. */
const BIRDS = 342;
const mean = (list: readonly number[]) => list.reduce((sum, x) => sum + x, 0) / list.length;
/** Three birds of one flipper length, and three on a line; found by trying. */
const CONSTANT = { rows: 3, seed: 461 };
const COLLINEAR = { rows: 3, seed: 749 };

describe('the sample', () => {
  it('is of all birds, standardized on those drawn', () => {
    for (const rows of [3, 8, 300]) {
      const { drawn, heldOut, meanMass } = drawSample({ rows, seed: 5 });
      expect([drawn.target.length, heldOut.target.length]).toEqual([rows, BIRDS - rows]);
      /** The mean mass of the whole table is 4201.75 g (Horst, Hill, Gorman 2020). */
      const all = [...drawn.target, ...heldOut.target].map((mass) => mass + meanMass);
      expect(mean(all)).toBeCloseTo(4.20175, 5);
      expect(mean(drawn.target)).toBeCloseTo(0, 12);
      for (const column of drawn.columns) expect(mean(column.map((z) => z * z))).toBeCloseTo(1, 12);
    }
  });
});

describe('at the start', () => {
  it('one coefficient is exactly zero, the birds drawn fit worse and the others better than by least squares', () => {
    const now = values({});
    expect([now.phi2, now.zeros, now['kkt-residual']]).toEqual([0, 1, 0]);
    expect(now['training-error']).toBeGreaterThan(now['ols-training-error'] as number);
    expect(now['held-out-error']).toBeLessThan(now['ols-held-out-error'] as number);
  });
  it('the coefficient that is left is the covariance less λ: standardized, its curvature is 1', () => {
    const { lambda } = defaults(widget.parameters);
    const { drawn } = drawSample(defaults(widget.parameters));
    const pull = mean(drawn.target.map((mass, i) => mass * (drawn.columns[0]?.[i] as number)));
    expect(values({}).phi1).toBeCloseTo(pull - lambda, 12);
    expect(values({})['lambda-max']).toBeCloseTo(pull, 12);
  });
});

describe('as λ grows', () => {
  const LAMBDAS = [0, 0.05, 0.1, 0.2, 0.4, 0.8];
  it('the drawn birds fit ever worse, from least squares on', () => {
    for (const penalty of ['l1', 'l2'] as const) {
      const errors = LAMBDAS.map((lambda) => values({ lambda, penalty, seed: 2 })['training-error'] as number);
      expect(errors).toEqual(errors.toSorted((a, b) => a - b));
      expect(errors[0]).toBe(values({ seed: 2 })['ols-training-error']);
    }
  });
  it('L1 predicts the mean from λₘₐₓ on: the error is the variance of the masses', () => {
    const top = values({})['lambda-max'] as number;
    const { drawn } = drawSample(defaults(widget.parameters));
    expect(values({ lambda: top })).toMatchObject({ phi1: 0, phi2: 0, zeros: 2 });
    expect(values({ lambda: top })['training-error']).toBeCloseTo(mean(drawn.target.map((mass) => mass ** 2)), 12);
    expect(values({ lambda: 0.99 * top }).zeros).toBe(1);
  });
  it('squared L2 has no zeros, and shrinks to nothing without arriving', () => {
    for (const lambda of [0.1, 10, 1e6]) expect(values({ lambda, penalty: 'l2' }).zeros).toBe(0);
    expect(Math.abs(values({ lambda: 1e6, penalty: 'l2' }).phi1 as number)).toBeLessThan(1e-6);
  });
});

describe('birds that do not tell the features apart', () => {
  it('leave what does not vary at exactly zero', () => {
    for (const lambda of [0, 0.1]) expect(values({ ...CONSTANT, lambda })).toMatchObject({ phi1: 0, rho: 0 });
    expect(inWords(at({ ...CONSTANT, lambda: 0 }))).toContain('other coefficients do as well');
    expect(inWords(at({ ...CONSTANT, lambda: 0.1 }))).not.toContain('other coefficients');
  });
  it('share between two that vary together, and draw parallel lines', () => {
    const now = at({ ...COLLINEAR, lambda: 0.1 });
    expect(now.values.rho).toBe(1);
    expect(now.best.phi[0]).toBeCloseTo(now.best.phi[1], 12);
    expect(now.ellipses).toBeUndefined();
    expect(now.lines?.contours.length).toBeGreaterThan(2);
    expect(inWords(now)).toContain('other coefficients do as well');
  });
  it('have numbers everywhere, in a thousand sets of three and of four', () => {
    for (const rows of [3, 4])
      for (let seed = 0; seed < 1000; seed += 1)
        for (const penalty of ['l1', 'l2'] as const) {
          const now = at({ rows, seed, penalty });
          if (!Object.values(now.values).every(Number.isFinite)) expect.fail(`${rows} birds, seed ${seed}`);
        }
  });
});

describe('the picture', () => {
  it('stays while λ moves, and shows both minima and what the penalty encloses', () => {
    for (const seed of [1, 2, 3, 4, 5]) {
      const { view } = at({ seed, lambda: 0 });
      for (const lambda of [0.01, 0.3, 2])
        for (const penalty of ['l1', 'l2'] as const) {
          const now = at({ seed, lambda, penalty });
          expect(now.view).toEqual(view);
          expect(norm(now.best.phi, penalty === 'l1' ? 1 : 2)).toBeLessThan(view.y[1]);
        }
    }
  });
  it('has a point for each drawn bird, with residuals whose mean square is the training error', () => {
    const { points, values } = at({ rows: 20 });
    expect(points).toHaveLength(20);
    expect(mean(points.map(([said, was]) => (was - said) ** 2))).toBeCloseTo(values['training-error'] as number, 12);
  });
});

describe('the sentence', () => {
  it.each([
    [{}, 'bill length is ignored, its coefficient is exactly zero'],
    [{}, 'On the 334 birds it has not seen'],
    [{}, 'lower than the'],
    [{ lambda: 0 }, 'This is least squares.'],
    [{ lambda: 0.01 }, 'neither coefficient is zero'],
    [{ lambda: 0.9 }, 'every bird is given their mean mass, 4.5 kg'],
    [{ lambda: 0.9 }, 'higher than the'],
    [{ penalty: 'l2' }, 'neither coefficient is zero'],
    [{ lambda: 1e-9 }, 'to these digits that of least squares'],
  ] as const)('%o: %s', (controls, words) => expect(inWords(at(controls))).toContain(words));
});
