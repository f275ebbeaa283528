import { describe, expect, it } from 'vitest';
import { defaults } from '#figure/controls/controls.ts';
import { seededRandom } from '#math';
import { designOf, elasticNet } from '#math/regression';
import { textsAtHand } from '#scenes/tables/at-hand.ts';
import { whole } from '#scenes/tables/table-run.ts';
import { askedIn } from './asked.ts';
import { shareChart } from './chart.ts';
import { modelAt } from './model.ts';
import { widget } from './parameters.ts';
import { begin } from './run.ts';

const usual = defaults(widget.parameters);
type Controls = typeof usual;
const runOf = (other: Partial<Controls> = {}) => {
  const controls = { ...usual, ...other };
  return begin(askedIn(controls), textsAtHand(controls));
};
const at = (other: Partial<Controls> = {}) => modelAt(other.lambda ?? usual.lambda, whole(runOf(other)));

const COLUMNS = { a: [1, 2, 3, 4, 5, 6, 7, 8], b: [4, 1, 5, 2, 9, 3, 6, 5], c: [2, 7, 1, 8, 2, 8, 1, 4] };
const Y = [3.1, 4.7, 7.4, 8.6, 11.3, 12.1, 15.2, 15.8];
const TEXT = ['a,b,c,y', ...Y.map((y, i) => [COLUMNS.a[i], COLUMNS.b[i], COLUMNS.c[i], y].join(','))].join('\n');
const small = { file: { name: 'small.csv', text: TEXT }, resamples: 60, seed: 4 };

describe('eight rows', () => {
  const result = whole(runOf(small));
  it.each([4, 1, 0.3, 0.05])('has at λ = %s the shares of coordinate descent on rows drawn by hand', (lambda) => {
    const random = seededRandom(small.seed);
    const counts = { a: 0, b: 0, c: 0 };
    const names = Object.keys(counts) as (keyof typeof counts)[];
    for (let k = 0; k < small.resamples; k += 1) {
      const drawn = Y.map(() => Math.floor(random() * Y.length));
      const design = designOf(
        names.map((name) => drawn.map((row) => COLUMNS[name][row] as number)),
        drawn.map((row) => Y[row] as number),
      );
      const { beta } = elasticNet(design, { lambda, mix: 1 });
      for (const [j, name] of names.entries()) if (beta[j] !== 0) counts[name] += 1;
    }
    const { values } = modelAt(lambda, result);
    for (const name of names) expect(values[`share-${name}`], name).toBe(counts[name] / small.resamples);
    const shares = Object.values(counts);
    expect(values.always).toBe(shares.filter((count) => count === small.resamples).length);
    expect(values.never).toBe(shares.filter((count) => count === 0).length);
  });
  it('has the coefficients of coordinate descent on the rows as they are', () => {
    const fit = elasticNet(designOf(Object.values(COLUMNS), Y), { lambda: 0.3, mix: 1 });
    const { values } = modelAt(0.3, result);
    for (const [j, name] of Object.keys(COLUMNS).entries())
      expect(values[`coefficient-${name}`]).toBeCloseTo(fit.beta[j] as number, 8);
    expect(values).toMatchObject({ rows: 8, columns: 3, resamples: 60 });
  });
});

describe('the diabetes data', () => {
  const now = at({ resamples: 50 });
  it('keeps bmi and s5 nearly always', () => {
    for (const name of ['bmi', 's5']) expect(now.values[`share-${name}`], name).toBeGreaterThan(0.9);
    expect(now.values.rows).toBe(442);
  });
  it('keeps nothing at the largest λ that is drawn, and stays at the least below it', () => {
    const [least, most] = now.result.range;
    expect(modelAt(most, now.result).values).toMatchObject({ never: 10, always: 0, nonzeros: 0 });
    expect(modelAt(0, now.result).values).toEqual(modelAt(least, now.result).values);
    expect(modelAt(0, now.result).lambda).toBe(least);
  });
  it('is drawn with the same shares', () => {
    const { lines } = shareChart(now.result);
    expect(lines).toHaveLength(10);
    for (const { name, points } of lines)
      for (const point of [points[40], points[100]]) {
        const { rows } = modelAt(10 ** (point?.[0] as number), now.result);
        expect(rows.find((row) => row.name === name)?.share).toBeCloseTo((point?.[1] as number) / 100, 12);
      }
  });
});

it('cancelled, it counts the resamples that are done', () => {
  const run = runOf({ resamples: 100 });
  while (run.progress < 650) expect(run.advance(1)).toBe(true);
  expect(modelAt(10, run.result()).values.resamples).toBe(50);
});
