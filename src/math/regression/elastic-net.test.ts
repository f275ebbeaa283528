import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  correlations,
  type Design,
  degreesOfFreedom,
  designOf,
  dualityGap,
  type ElasticNet,
  elasticNet,
  elasticNetPath,
  exactPath,
  lambdaGrid,
  lambdaMax,
  pathAt,
  relaxedRefit,
} from '../doors/regression.ts';
import { each } from '../testing/each.ts';
import { diabetesTable, generalTables, type Table, tiedTables } from '../testing/regression-data.ts';
import { meanOf } from './standardized.ts';

const SEED = 20261127;
/** Of the gap in units of the objective at 0; the project’s bound. */
const CLOSE = 1e-10;
/** Where pulls are no larger than this share of the target, rounding decides about them. */
const NO_PULL = 1e-9;

const tables = fc.oneof(generalTables, tiedTables);
const shares = fc.constantFrom(1.5, 0.9, 0.5, 0.1, 0.01, 0.001);
const mixes = fc.constantFrom(1, 0.9, 0.5, 0.1, 0.01);
const designsOf = ({ columns, target }: Table) => designOf(columns, target);
const sizeOf = ({ y }: Design) => Math.sqrt(meanOf([...y].map((value) => value * value)));
/** λ as a share of that from which the lasso is 0. */
const lambdaOf = (design: Design, share: number) => share * lambdaMax(design);
const norm = (beta: Float64Array) => Math.hypot(...beta);

/** The objective, summed one by one. */
function objective({ n, p, x, y }: Design, beta: Float64Array, { lambda, mix }: ElasticNet): number {
  let sum = 0;
  for (let i = 0; i < n; i += 1) {
    let left = y[i] as number;
    for (let j = 0; j < p; j += 1) left -= (beta[j] as number) * (x[j * n + i] as number);
    sum += left * left;
  }
  const penalty = beta.reduce((total, b) => total + mix * Math.abs(b) + ((1 - mix) * b * b) / 2, 0);
  return sum / (2 * n) + lambda * penalty;
}

describe('elasticNet', () => {
  it('fulfils the conditions of a minimum: cⱼ − λ(1 − mix)βⱼ is λ·mix·sign βⱼ, or within ±λ·mix', () =>
    fc.assert(
      fc.property(tables, shares, mixes, (table, share, mix) => {
        const design = designsOf(table);
        fc.pre(lambdaMax(design) > NO_PULL * sizeOf(design));
        const lambda = lambdaOf(design, share);
        const { beta, converged, relative } = elasticNet(design, { lambda, mix });
        expect(converged).toBe(true);
        expect(relative).toBeLessThan(CLOSE);
        const slack = 1e-5 * lambdaMax(design);
        correlations(design, beta).forEach((pull, j) => {
          const [b, rest] = [beta[j] as number, pull - lambda * (1 - mix) * (beta[j] as number)];
          if (b === 0) expect(Math.abs(rest)).toBeLessThan(lambda * mix + slack);
          else expect(Math.abs(rest - lambda * mix * Math.sign(b))).toBeLessThan(slack);
          expect(Object.is(b, -0)).toBe(false);
        });
      }),
      { seed: SEED, numRuns: 1000 },
    ));
  it('has the objective of the exact path for mix 1, from any start', () =>
    fc.assert(
      fc.property(tables, shares, fc.boolean(), (table, share, far) => {
        const design = designsOf(table);
        fc.pre(lambdaMax(design) > NO_PULL * sizeOf(design));
        const penalty = { lambda: lambdaOf(design, share), mix: 1 };
        const start = new Float64Array(design.p).fill(far ? 3 : 0);
        const { beta } = elasticNet(design, penalty, start);
        const exact = objective(design, pathAt(exactPath(design), penalty.lambda), penalty);
        expect(Math.abs(objective(design, beta, penalty) - exact)).toBeLessThan(CLOSE * sizeOf(design) ** 2);
        expect(start).toEqual(new Float64Array(design.p).fill(far ? 3 : 0));
      }),
      { seed: SEED, numRuns: 500 },
    ));
  it('solves the equations of ridge for mix 0', () =>
    fc.assert(
      fc.property(tables, shares, (table, share) => {
        const design = designsOf(table);
        const lambda = lambdaOf(design, share) + 1e-3;
        const { beta, gap } = elasticNet(design, { lambda, mix: 0 });
        correlations(design, beta).forEach((pull, j) => {
          expect(Math.abs(pull - lambda * (beta[j] as number))).toBeLessThan(1e-12);
        });
        expect(gap).toBeLessThan(1e-20);
      }),
      { seed: SEED },
    ));
  it('is for λ = 0 the shortest of all least-squares fits, by ‖β‖₂ for mix 0 and by ‖β‖₁ for mix 1', () =>
    fc.assert(
      fc.property(tables, (table) => {
        const design = designsOf(table);
        const [short, sparse] = [0, 1].map((mix) => elasticNet(design, { lambda: 0, mix }).beta) as [
          Float64Array,
          Float64Array,
        ];
        const size = (beta: Float64Array) => beta.reduce((sum, b) => sum + Math.abs(b), 0);
        each([short, sparse], (beta) =>
          correlations(design, beta).forEach((pull) => {
            expect(Math.abs(pull)).toBeLessThan(1e-9 * (1 + norm(beta)));
          }),
        );
        expect(norm(short)).toBeLessThanOrEqual(norm(sparse) * (1 + 1e-9));
        expect(size(sparse)).toBeLessThanOrEqual(size(short) * (1 + 1e-9));
      }),
      { seed: SEED },
    ));
  it('shares a coefficient among equal features where there is a ridge part', () => {
    const [x, z, y] = [
      [1, 4, 6, 9, 2],
      [3, 1, 2, 7, 7],
      [1, 2, 2, 4, 0],
    ];
    const design = designOf([x, z, x], y);
    each([0.5, 0.01, 0], (mix) => {
      const { beta } = elasticNet(design, { lambda: 0.1, mix });
      expect(beta[0]).toBeCloseTo(beta[2] as number, 9);
    });
  });
  it('thresholds and shrinks orthogonal features, for a target of any size and from any start', () =>
    fc.assert(
      fc.property(
        fc.constantFrom(1, 1e20, 1e80),
        fc.double({ min: 1e-12, max: 1.2, noNaN: true }),
        fc.double({ min: 0, max: 1e-9, noNaN: true }),
        (size, share, nearZero) => {
          const features = [
            [1, 1, -1, -1],
            [1, -1, 1, -1],
          ];
          const design = designOf(
            features,
            [3.5, 0.5, -0.5, -3.5].map((part) => part * size),
          );
          const [mix, lambda] = [0.5, 4 * share ** 8 * size];
          const start = Float64Array.of(nearZero, nearZero).map((part) => part * size);
          const { beta, relative } = elasticNet(design, { lambda, mix }, start);
          const exact = [2, 1.5].map((pull) => Math.max(0, pull * size - lambda * mix) / (1 + lambda * (1 - mix)));
          for (const [j, value] of exact.entries())
            expect(Math.abs((beta[j] as number) - value)).toBeLessThanOrEqual(1e-9 * value);
          expect(relative).toBeLessThan(CLOSE);
        },
      ),
      { seed: SEED },
    ));
  it('keeps +0 for constant features, whatever the penalty', () =>
    each([0, 0.5, 1], (mix) =>
      each([0, 0.1], (lambda) => {
        const design = designOf(
          [
            [5, 5, 5, 5],
            [1, 2, 4, 3],
          ],
          [1, 2, 2, 7],
        );
        const { beta } = elasticNet(design, { lambda, mix });
        expect(Object.is(beta[0], 0)).toBe(true);
        expect(beta[1]).not.toBe(0);
      }),
    ));
  it('refuses what is no penalty by name', () => {
    const design = designOf([[1, 2, 4]], [1, 2, 3]);
    each([-1, Number.NaN, Infinity], (lambda) =>
      each([0, 1], (mix) => expect(() => elasticNet(design, { lambda, mix })).toThrow(/^lambda /)),
    );
    each([-0.1, 1.1, Number.NaN], (mix) => expect(() => elasticNet(design, { lambda: 1, mix })).toThrow(/^mix /));
  });
});

describe('elasticNetPath', () => {
  it('has the fits of elasticNet on the diabetes data, each from the one before', () => {
    const design = designsOf(diabetesTable());
    each([1, 0.5, 0], (mix) => {
      const lambdas = [...lambdaGrid(lambdaMax(design), { count: 20, ratio: 1e-3 }), 0];
      const fits = elasticNetPath(design, lambdas, mix);
      each(fits.entries(), ([k, { beta, converged }]) => {
        const alone = elasticNet(design, { lambda: lambdas[k] as number, mix }).beta;
        expect(converged).toBe(true);
        expect(beta.map((b) => (b === 0 ? 0 : 1))).toEqual(alone.map((b) => (b === 0 ? 0 : 1)));
        beta.forEach((b, j) => {
          expect(Math.abs(b - (alone[j] as number))).toBeLessThan(1e-6 * (1 + norm(alone)));
        });
      });
    });
  });
  it('finds its way with many more features than rows, where few are looked at', () => {
    const columns = Array.from({ length: 60 }, (_, j) =>
      Array.from({ length: 8 }, (_, i) => Math.sin(7 * i * i + 3 * j * (i + 1))),
    );
    const design = designOf(columns, [3, 1, 4, 1, 5, 9, 2, 6]);
    expect(design.gram).toBeUndefined();
    each(elasticNetPath(design, lambdaGrid(lambdaMax(design), { count: 20, ratio: 1e-3 }), 1), ({ relative }) =>
      expect(relative).toBeLessThan(CLOSE),
    );
  });
});

describe('dualityGap', () => {
  const betas = fc.infiniteStream(fc.double({ min: -2, max: 2, noNaN: true }));

  it('bounds how far β is from the minimum, at any β', () =>
    fc.assert(
      fc.property(tables, betas, shares, fc.constantFrom(1, 0.5, 0.01, 0), (table, stream, share, mix) => {
        const design = designsOf(table);
        fc.pre(lambdaMax(design) > NO_PULL * sizeOf(design));
        const penalty = { lambda: lambdaOf(design, share), mix };
        const beta = Float64Array.from(stream.take(design.p));
        const { gap, relative } = dualityGap(design, beta, penalty);
        const excess = objective(design, beta, penalty) - objective(design, elasticNet(design, penalty).beta, penalty);
        expect(gap).toBeGreaterThanOrEqual(excess * (1 - 1e-9) - 1e-12);
        expect(relative).toBeCloseTo(gap / (sizeOf(design) ** 2 / 2), 6);
      }),
      { seed: SEED, numRuns: 500 },
    ));
  it('is for λ = 0 just that', () =>
    fc.assert(
      fc.property(tables, betas, (table, stream) => {
        const design = designsOf(table);
        const beta = Float64Array.from(stream.take(design.p));
        const penalty = { lambda: 0, mix: 1 };
        const excess = objective(design, beta, penalty) - objective(design, elasticNet(design, penalty).beta, penalty);
        expect(Math.abs(dualityGap(design, beta, penalty).gap - excess)).toBeLessThan(1e-9 * (1 + excess));
      }),
      { seed: SEED },
    ));
  it('is next to nothing at a minimum, however small λ is', () => {
    const design = designsOf(diabetesTable());
    each([1e-6, 1e-9, 1e-12, 1e-15], (lambda) =>
      each([1, 0.5], (mix) => {
        const { beta } = elasticNet(design, { lambda, mix });
        expect(dualityGap(design, beta, { lambda, mix }).relative).toBeLessThan(1e-10);
      }),
    );
  });
  it('is 0 at 0 from λ max on, and NaN for a NaN', () => {
    const design = designsOf(diabetesTable());
    const top = lambdaMax(design);
    each([top, 2 * top], (lambda) =>
      expect(dualityGap(design, new Float64Array(10), { lambda, mix: 1 })).toEqual({ gap: 0, relative: 0 }),
    );
    each([0, 1], (lambda) =>
      each([0, 0.5, 1], (mix) =>
        expect(dualityGap(design, new Float64Array(10).fill(Number.NaN), { lambda, mix }).gap).toBeNaN(),
      ),
    );
  });
});

describe('lambdaMax and lambdaGrid', () => {
  it('bound the λ for which coefficients are left', () => {
    const design = designsOf(diabetesTable());
    each([1, 0.5, 0.1], (mix) => {
      const top = lambdaMax(design, mix);
      expect(elasticNet(design, { lambda: top, mix }).beta.every((b) => b === 0)).toBe(true);
      expect(elasticNet(design, { lambda: 0.999 * top, mix }).beta.some((b) => b !== 0)).toBe(true);
    });
    expect(lambdaMax(design, 0)).toBe(Infinity);
    expect(lambdaMax(designOf([[1, 2]], [3, 3]), 0)).toBe(0);
    expect(() => lambdaMax(design, 2)).toThrow(/^mix /);
  });
  it('fall by one factor', () => {
    const grid = lambdaGrid(8, { count: 4, ratio: 1 / 8 });
    [8, 4, 2, 1].forEach((lambda, k) => {
      expect(grid[k]).toBeCloseTo(lambda, 12);
    });
    expect(() => lambdaGrid(0, { count: 4, ratio: 0.1 })).toThrow(/^most /);
    expect(() => lambdaGrid(1, { count: 1, ratio: 0.1 })).toThrow(/^count /);
    expect(() => lambdaGrid(1, { count: 4, ratio: 1 })).toThrow(/^ratio /);
  });
});

describe('degreesOfFreedom and relaxedRefit', () => {
  it('count columns that do not depend on each other', () => {
    const x = [1, 4, 6, 9, 2];
    const design = designOf([x, x.map((value) => 3 - value), [3, 1, 2, 7, 7], [0, 1, 0, 0, 1]], [1, 2, 2, 4, 0]);
    expect(degreesOfFreedom(design, new Float64Array([1, 1, 1, 0]))).toBe(2);
    expect(degreesOfFreedom(design, new Float64Array(4))).toBe(0);
  });
  it('fit the rows best with the columns that are kept', () =>
    fc.assert(
      fc.property(tables, shares, (table, share) => {
        const design = designsOf(table);
        const { beta } = elasticNet(design, { lambda: lambdaOf(design, share), mix: 1 });
        const refit = relaxedRefit(design, beta);
        correlations(design, refit).forEach((pull, j) => {
          if (beta[j] === 0) expect(Object.is(refit[j], 0)).toBe(true);
          else expect(Math.abs(pull)).toBeLessThan(1e-9 * (1 + norm(refit)));
        });
      }),
      { seed: SEED },
    ));
});
