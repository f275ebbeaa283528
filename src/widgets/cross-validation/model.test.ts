import { describe, expect, it } from 'vitest';
import { defaults } from '#figure/controls/controls.ts';
import { coefficientsInUnits, designOf, elasticNet, predict } from '#math/regression';
import { textsAtHand } from '#scenes/tables/at-hand.ts';
import { whole } from '#scenes/tables/table-run.ts';
import { askedIn } from './asked.ts';
import { nearestTo } from './lambdas.ts';
import { modelAt, stopBeside } from './model.ts';
import { widget } from './parameters.ts';
import { begin } from './run.ts';

const usual = defaults(widget.parameters);
type Controls = typeof usual;
const runOf = (other: Partial<Controls> = {}) => {
  const controls = { ...usual, ...other };
  return begin(askedIn(controls), textsAtHand(controls));
};
const at = (other: Partial<Controls> = {}) => modelAt(other.lambda ?? usual.lambda, whole(runOf(other)));
const mean = (list: readonly number[]) => list.reduce((sum, x) => sum + x, 0) / list.length;

/** A small table: a tells y, b and c hardly. */
const ROWS = [
  [1, 4, 2, 3.1],
  [2, 1, 7, 4.7],
  [3, 5, 1, 7.4],
  [4, 2, 8, 8.6],
  [5, 9, 2, 11.3],
  [6, 3, 8, 12.1],
  [7, 6, 1, 15.2],
  [8, 5, 4, 15.8],
] as const;
const TEXT = ['a,b,c,y', ...ROWS.map((row) => row.join(','))].join('\n');
const small = { file: { name: 'small.csv', text: TEXT }, folds: 50 };

/** The squared error of each row, predicted by coordinate descent on all others. */
function leftOut(lambda: number): number[] {
  return ROWS.map((held) => {
    const others = ROWS.filter((row) => row !== held);
    const columns = [0, 1, 2].map((j) => others.map((row) => row[j] as number));
    const design = designOf(
      columns,
      others.map((row) => row[3]),
    );
    const { beta } = elasticNet(design, { lambda, mix: 1 });
    const [said = Number.NaN] = predict(
      coefficientsInUnits(design, beta),
      [0, 1, 2].map((j) => [held[j] as number]),
    );
    return (held[3] - said) ** 2;
  });
}

describe('eight rows, each left out once', () => {
  const now = at(small);
  it('takes no more folds than rows, whatever the seed', () => {
    expect(now.values).toMatchObject({ folds: 8, rows: 8, columns: 3 });
    expect(at({ ...small, seed: 99 }).values['error-min']).toBeCloseTo(now.values['error-min'] as number, 12);
  });
  it('has the errors of coordinate descent, row by row', () => {
    const { lambdas } = now.result.tried;
    expect(lambdas.length).toBeGreaterThan(100);
    for (const lambda of lambdas.filter((_, k) => k % 20 === 0)) {
      const { values } = modelAt(lambda, now.result);
      const errors = leftOut(lambda);
      expect(values['lambda-tried']).toBe(lambda);
      expect(values.error).toBeCloseTo(mean(errors), 8);
      const spread = Math.sqrt(mean(errors.map((error) => (error - mean(errors)) ** 2)) / 7);
      expect(values['standard-error']).toBeCloseTo(spread, 8);
    }
  });
  it('chooses as both rules say', () => {
    const { lambdas } = now.result.tried;
    const errors = lambdas.map((lambda) => mean(leftOut(lambda)));
    const least = Math.min(...errors);
    expect(now.values['error-min']).toBeCloseTo(least, 8);
    const limit = least + (modelAt(now.values['lambda-min'] as number, now.result).values['standard-error'] as number);
    expect(now.values['lambda-1se']).toBe(lambdas[errors.findIndex((error) => error <= limit)]);
  });
  it('has the error of the mean, by hand', () => {
    const squares = ROWS.map((held) => (held[3] - mean(ROWS.filter((row) => row !== held).map((row) => row[3]))) ** 2);
    expect(now.values['error-mean-only']).toBeCloseTo(mean(squares), 10);
  });
});

describe('the diabetes data', () => {
  const now = at();
  it('keeps fewer at λ_1se than at λ_min, with errors as another program has them', () => {
    const { values } = now;
    expect(values).toMatchObject({ rows: 442, columns: 10, folds: 10 });
    expect(values['nonzeros-1se']).toBeLessThan(values['nonzeros-min'] as number);
    expect(values['lambda-1se']).toBeGreaterThan(values['lambda-min'] as number);
    // The root of the error in another program: 54.9 with its folds; of the mean 77.1.
    expect(Math.abs(Math.sqrt(values['error-min'] as number) - 54.9)).toBeLessThan(1);
    expect(Math.abs(Math.sqrt(values['error-mean-only'] as number) - 77.1)).toBeLessThan(0.5);
  });
  it('tries every power of ten on the way, to the last bit', () => {
    expect(now.values['lambda-tried']).toBe(10);
    for (const power of [1, 0.1]) expect(now.result.tried.lambdas).toContain(power);
    expect(now.values.nonzeros).toBe(now.values['degrees-of-freedom']);
  });
  it('stops at both rules and at the ends', () => {
    const { lambdas } = now.result.tried;
    const [most, least] = [lambdas[0] as number, lambdas.at(-1) as number];
    const beside = (lambda: number, direction: -1 | 1) => stopBeside(modelAt(lambda, now.result), direction);
    const seen = [most];
    for (let k = 0; k < 3; k += 1) seen.push(beside(seen.at(-1) as number, -1));
    expect(seen).toEqual([most, now.values['lambda-1se'], now.values['lambda-min'], least]);
    // Also from what the hand, which rounds, takes for an end.
    for (const end of [least, 0.9999 * least]) expect(beside(end, 1)).toBe(now.values['lambda-min']);
    expect([beside(0, -1), beside(1e6, 1)]).toEqual([least, most]);
  });
});

it('takes the nearest λ in ratio, and the ends beyond them', () => {
  const lambdas = [100, 10, 1];
  const found = [1e6, 100, 32, 31, 10, 3.2, 3.1, 0.1, 0].map((lambda) => nearestTo(lambda, lambdas));
  expect(found).toEqual([0, 0, 0, 1, 1, 1, 2, 2, 2]);
});

it('cancelled, it has the fits to all rows and no errors', () => {
  const run = runOf();
  while (run.progress < 500) expect(run.advance(1)).toBe(true);
  const { values } = modelAt(10, run.result());
  expect(values.nonzeros).toBe(at().values.nonzeros);
  for (const name of ['error', 'lambda-min', 'error-mean-only', 'nonzeros-1se'] as const)
    expect(values[name]).toBeNaN();
});
