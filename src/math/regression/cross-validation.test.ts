import { describe, expect, it } from 'vitest';
import { CrossValidation, type CrossValidationOptions, lambdaGrid, ResampledSupport } from '../doors/regression.ts';
import { softThreshold } from '../penalty.ts';
import { each } from '../testing/each.ts';
import { diabetesTable, type Table } from '../testing/regression-data.ts';
import { correlation } from './correlation.ts';
import { meanOf, spreadOf } from './standardized.ts';

const diabetes = diabetesTable();
const lambdas = lambdaGrid(40, { count: 30, ratio: 1e-3 });

function validated({ columns, target }: Table, options: CrossValidationOptions) {
  const work = new CrossValidation(columns, target, options);
  while (work.advance());
  return work.result as NonNullable<typeof work.result>;
}

/** One feature: the lasso is a soft threshold, so each row that is held out is predicted by hand. */
function byHand(x: readonly number[], y: readonly number[], lambda: number): number[] {
  return x.map((held, i) => {
    const [others, target] = [x.filter((_, k) => k !== i), y.filter((_, k) => k !== i)];
    const [{ mean, scale }, of] = [spreadOf(others), spreadOf(target)];
    const slope = softThreshold(correlation(others, target) * of.scale, lambda) / scale;
    return ((y[i] as number) - of.mean - slope * (held - mean)) ** 2;
  });
}

describe('CrossValidation', () => {
  it('leaves one row out at a time with as many folds as rows, as by hand', () => {
    const [x, y] = [
      [1, 4, 6, 9, 2, 3],
      [1, 2, 2, 4, 0, 3],
    ];
    each([1, 8], (seed) => {
      const found = validated({ columns: [x], target: y }, { folds: 6, seed, lambdas: [1, 0.3, 0.01] });
      each(found.lambdas.entries(), ([k, lambda]) => {
        const errors = byHand(x, y, lambda);
        const mean = meanOf(errors);
        expect(found.errors[k]).toBeCloseTo(mean, 12);
        const spread = Math.sqrt(meanOf(errors.map((error) => (error - mean) ** 2)) / 5);
        expect(found.standardErrors[k]).toBeCloseTo(spread, 12);
      });
    });
  });
  it('works one fold a step, deals every row to one fold, and gives the same for the same seed', () => {
    const options = { folds: 10, seed: 3, lambdas };
    const work = new CrossValidation(diabetes.columns, diabetes.target, options);
    for (let fold = 1; fold <= 10; fold += 1) {
      expect(work.result).toBeUndefined();
      expect(work.advance()).toBe(fold < 10);
      expect(work.done).toBe(fold);
    }
    expect(work.advance()).toBe(false);
    expect(work.result).toEqual(validated(diabetes, options));
    expect(validated(diabetes, { ...options, seed: 4 }).errors).not.toEqual(work.result?.errors);
  });
  it('has for a λ beyond all the error of the mean', () => {
    const { errors, nonZeros, least } = validated(diabetes, { folds: 442, seed: 1, lambdas: [1e6] });
    const mean = meanOf(diabetes.target);
    const leftOut = diabetes.target.map((y) => (((y - mean) * 442) / 441) ** 2);
    expect(errors[0]).toBeCloseTo(meanOf(leftOut), 6);
    expect([...nonZeros, least]).toEqual([0, 0]);
  });
  it('refits on what each fold keeps: one column by hand, and nothing is kept as the mean', () => {
    const [x, y] = [
      [1, 4, 6, 9, 2, 3],
      [1, 2, 2, 4, 0, 3],
    ];
    const lambdas = [1e3, 0.3, 0.1];
    const found = validated({ columns: [x], target: y }, { folds: 6, seed: 1, lambdas, refit: true });
    const mean = meanOf(byHand(x, y, 1e3));
    expect(found.meanError).toBeCloseTo(mean, 12);
    expect(found.refitErrors?.[0]).toBeCloseTo(mean, 12);
    // The column is in every fold at these λ, so that a refit is least squares.
    each([1, 2], (k) => {
      expect(found.nonZeros[k]).toBeCloseTo(1, 12);
      expect(found.refitErrors?.[k]).toBeCloseTo(meanOf(byHand(x, y, 0)), 12);
    });
    expect(validated({ columns: [x], target: y }, { folds: 6, seed: 1, lambdas }).refitErrors).toBeUndefined();
  });
  it('chooses the least error, and the largest λ within a standard error of it', () => {
    const { errors, standardErrors, least, oneStandardError, nonZeros } = validated(diabetes, {
      folds: 10,
      seed: 1,
      lambdas,
    });
    const [lowest = 0] = [...errors].sort((a, b) => a - b);
    expect(errors[least]).toBe(lowest);
    const limit = lowest + (standardErrors[least] as number);
    expect(errors[oneStandardError]).toBeLessThanOrEqual(limit);
    expect(oneStandardError).toBeLessThanOrEqual(least);
    each(errors.subarray(0, oneStandardError), (error) => expect(error).toBeGreaterThan(limit));
    expect(nonZeros[oneStandardError]).toBeLessThanOrEqual(nonZeros[least] as number);
  });
  it('comes to the same by coordinate descent as by the path', () => {
    const [path, descent] = [1, 1 - 2 ** -40].map((mix) => validated(diabetes, { folds: 5, seed: 1, lambdas, mix }));
    path?.errors.forEach((error, k) => {
      expect(descent?.errors[k]).toBeCloseTo(error, 3);
    });
  });
  it('bears features that are constant in what is learned from', () => {
    const table = {
      columns: [
        [0, 0, 0, 0, 7],
        [1, 2, 3, 5, 4],
      ],
      target: [1, 2, 4, 5, 4],
    };
    each([0, 0.5, 1], (mix) => {
      const { errors } = validated(table, { folds: 5, seed: 1, lambdas: [0.1, 0.01], mix });
      expect(errors.every(Number.isFinite)).toBe(true);
    });
  });
  it('names what it cannot work with', () => {
    const of = (options: Partial<CrossValidationOptions>) => () =>
      new CrossValidation([[1, 2, 3]], [1, 2, 4], { folds: 3, seed: 1, lambdas: [1], ...options });
    each([1, 4, 2.5], (folds) => expect(of({ folds })).toThrow(/^folds /));
    each([[], [1, 1], [1, 2]], (list) => expect(of({ lambdas: list })).toThrow(/^lambdas /));
    expect(of({ lambdas: [1, -1] })).toThrow(/^lambda /);
    expect(of({ mix: 2 })).toThrow(/^mix /);
    expect(of({ seed: Number.NaN })).toThrow(/^seed /);
    expect(() => new CrossValidation([[1, 2]], [1, 2, 4], { folds: 2, seed: 1, lambdas: [1] })).toThrow(/^columns/);
  });
});

describe('ResampledSupport', () => {
  const sharesOf = ({ columns, target }: Table, lambda: number, mix = 1, resamples = 100) => {
    const work = new ResampledSupport(columns, target, { resamples, seed: 5, lambda, mix });
    while (work.advance());
    return work.shares;
  };

  it('keeps nothing for a λ beyond all, and all that varies under ridge', () => {
    expect(sharesOf(diabetes, 1e6)).toEqual(new Float64Array(10));
    expect(sharesOf(diabetes, 1, 0)).toEqual(new Float64Array(10).fill(1));
  });
  it('finds the two strongest features of the diabetes data in nearly every sample', () => {
    const shares = sharesOf(diabetes, 10);
    const [bmi, s5] = [2, 8];
    expect(Math.min(shares[bmi] as number, shares[s5] as number)).toBeGreaterThan(0.95);
    expect(Math.min(...shares)).toBeLessThan(0.5);
  });
  it('draws n of n rows: a mark on one row is in a sample with probability 1 − (1 − 1/n)ⁿ', () => {
    const n = 8;
    const mark = Array.from({ length: n }, (_, i) => (i === 0 ? 1 : 0));
    const RESAMPLES = 4000;
    /** The mark varies unless it is in no row of the sample, or, by one chance in n^n, in all. */
    const [share = 0] = sharesOf({ columns: [mark], target: mark }, 0, 1, RESAMPLES);
    const expected = 1 - (1 - 1 / n) ** n;
    expect(Math.abs(share - expected)).toBeLessThan(4 * Math.sqrt((expected * (1 - expected)) / RESAMPLES));
  });
  it('works one sample a step, the same for the same seed, with NaN before the first', () => {
    const work = new ResampledSupport(diabetes.columns, diabetes.target, { resamples: 2, seed: 1, lambda: 5 });
    expect([...work.shares].every(Number.isNaN)).toBe(true);
    expect([work.advance(), work.done, work.advance(), work.done, work.advance()]).toEqual([true, 1, false, 2, false]);
    const again = new ResampledSupport(diabetes.columns, diabetes.target, { resamples: 2, seed: 1, lambda: 5 });
    while (again.advance());
    expect(again.shares).toEqual(work.shares);
  });
  it('names what it cannot work with', () => {
    const of = (options: object) => () =>
      new ResampledSupport([[1, 2, 3]], [1, 2, 4], { resamples: 3, seed: 1, lambda: 1, ...options });
    expect(of({ resamples: 0 })).toThrow(/^resamples /);
    expect(of({ lambda: -1 })).toThrow(/^lambda /);
    expect(of({ mix: 2 })).toThrow(/^mix /);
    expect(of({ seed: Infinity })).toThrow(/^seed /);
  });
});
