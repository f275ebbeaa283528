import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coefficientsInUnits, designOf, predict } from '../doors/regression.ts';
import { each } from '../testing/each.ts';
import { diabetesTable, generalTables } from '../testing/regression-data.ts';
import { meanOf, standardized } from './standardized.ts';

const SEED = 20261127;
/** Of sums of up to a few hundred terms of order one. */
const ROUNDING = 1e-12;

const columnsOf = ({ n, p, x }: { n: number; p: number; x: Float64Array }) =>
  Array.from({ length: p }, (_, j) => [...x.subarray(j * n, (j + 1) * n)]);

describe('designOf(columns, target)', () => {
  it('standardizes as spreadOf does, and centres', () => {
    const { columns, target } = diabetesTable();
    const design = designOf(columns, target);
    expect(design).toMatchObject({ n: 442, p: 10 });
    each(columns.entries(), ([j, column]) =>
      standardized(column).forEach((z, i) => {
        expect(design.x[j * 442 + i]).toBeCloseTo(z, 12);
      }),
    );
    expect(design.targetMean).toBeCloseTo(meanOf(target), 10);
    expect(Math.abs(meanOf([...design.y]))).toBeLessThan(ROUNDING);
  });
  it('has XᵀX/n and Xᵀy/n, summed one by one', () =>
    fc.assert(
      fc.property(generalTables, ({ columns, target }) => {
        const design = designOf(columns, target);
        const z = columnsOf(design);
        const product = (a: readonly number[], b: readonly number[]) => meanOf(a.map((x, i) => x * (b[i] as number)));
        expect(design.gram !== undefined).toBe(design.p <= 2 * design.n);
        z.forEach((a, j) => {
          expect(design.pulls[j]).toBeCloseTo(product(a, [...design.y]), 12);
          if (design.gram)
            z.forEach((b, k) => {
              expect(design.gram?.[j * design.p + k]).toBeCloseTo(product(a, b), 12);
            });
        });
      }),
      { seed: SEED },
    ));
  it('has a constant column all +0, without tolerance', () => {
    const design = designOf([new Float64Array([0.1, 0.1, 0.1]), [1e200, 1e200, 1e200], [1, 2, 4]], [3, 3, 3]);
    expect([...design.scales.subarray(0, 2)]).toEqual([0, 0]);
    expect([...design.x.subarray(0, 6)]).toEqual([0, 0, 0, 0, 0, 0]);
    expect([...design.y]).toEqual([0, 0, 0]);
  });
  it('keeps columns whose squares overflow or underflow', () =>
    each([1e200, 1e-200], (unit) => {
      const [column] = columnsOf(designOf([[unit, 2 * unit, 3 * unit]], [1, 2, 3]));
      column?.forEach((z, i) => {
        expect(z).toBeCloseTo((i - 1) * Math.sqrt(1.5), 12);
      });
    }));
  it('names bad input', () => {
    expect(() => designOf([], [1])).toThrow(/^columns /);
    expect(() => designOf([[]], [])).toThrow(/^target /);
    expect(() => designOf([[1, 2], [1]], [1, 2])).toThrow(/^columns\[1\] /);
    each([Number.NaN, Infinity, -Infinity], (bad) => {
      expect(() => designOf([[1, bad]], [1, 2])).toThrow(/^columns\[0\] /);
      expect(() => designOf([[1, 2]], [bad, 2])).toThrow(/^target /);
    });
    expect(() => designOf([[-1.7e308, 1.7e308]], [1, 2])).toThrow(/^columns\[0\] /);
  });
});

describe('coefficientsInUnits and predict', () => {
  it('say of the rows what the standardized coefficients say', () =>
    fc.assert(
      fc.property(generalTables, fc.infiniteStream(fc.double({ min: -2, max: 2, noNaN: true })), (table, stream) => {
        const design = designOf(table.columns, table.target);
        const beta = Float64Array.from(stream.take(design.p));
        const said = predict(coefficientsInUnits(design, beta), table.columns);
        const z = columnsOf(design);
        said.forEach((value, i) => {
          const other = z.reduce(
            (sum, column, j) => sum + (beta[j] as number) * (column[i] as number),
            design.targetMean,
          );
          expect(Math.abs(value - other)).toBeLessThan(1e-9 * (1 + Math.abs(other)));
        });
      }),
      { seed: SEED },
    ));
  it('keep zeros, without a sign, and give the mean for none', () => {
    const design = designOf(
      [
        [1, 2, 4],
        [5, 5, 5],
      ],
      [1, 2, 6],
    );
    expect(coefficientsInUnits(design, [-0, 7])).toEqual({ coefficients: new Float64Array([0, 0]), intercept: 3 });
    expect(() => predict({ coefficients: new Float64Array(2), intercept: 0 }, [[1]])).toThrow(/^columns /);
  });
});
