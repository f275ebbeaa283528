import { describe, expect, it } from 'vitest';
import diabetesText from '#data/diabetes.csv?raw';
import wagesText from '#data/wages.csv?raw';
import { defaults } from '#figure/controls/controls.ts';
import { formatNumber } from '#text/format.ts';
import { widget } from '#widgets/regularization-path/parameters.ts';
import { valuesAt } from '#widgets/values-at.ts';
import {
  alike,
  chosen,
  findings,
  first,
  limits,
  net,
  opens,
  path,
  redundant,
  refitted,
  resampled,
  sharesOf,
  tables,
  trial,
  trialOf,
  two,
} from './sparsity-on-your-data.ts';

const number = (text: string) => Number(text.replace('−', '-').replace('×10⁻⁴', 'e-4').replace(/,|%/g, ''));
/** By LARS, of another program: where a column comes in on the diabetes data, or goes. */
const EVENTS: readonly (readonly [name: string, lambda: number])[] = [
  ['bmi', 45.16003002],
  ['s5', 42.30034308],
  ['bp', 21.54205167],
  ['s3', 15.0340775],
  ['sex', 6.18963088],
  ['s6', 4.22303846],
  ['s1', 3.28032055],
  ['s4', 0.95040712],
  ['s2', 0.26053984],
  ['age', 0.24202272],
  ['s3', 0.10379985],
  ['s3', 0.06233134],
];
/** And at λ = 0, in the table’s order. */
const LEAST_SQUARES = [-0.4761, -11.4069, 24.7265, 15.4294, -37.68, 22.6762, 4.8061, 8.422, 35.7344, 3.2167];
/** The columns that are in at λ: those with an odd number of events above it. */
const keptAt = (lambda: number) =>
  features.filter((name) => EVENTS.filter(([one, at]) => one === name && at > lambda).length % 2 === 1);
/** A table cut up by hand. */
function columnsOf(text: string): Record<string, string[]> {
  const [head = '', ...lines] = text.trim().split('\n');
  return Object.fromEntries(head.split(',').map((name, j) => [name, lines.map((line) => line.split(',')[j] ?? '')]));
}
const mean = (list: readonly number[]) => list.reduce((sum, x) => sum + x, 0) / list.length;
function product(one: readonly number[], other: readonly number[]): number {
  const [a, b] = [mean(one), mean(other)];
  return mean(one.map((x, i) => (x - a) * ((other[i] as number) - b)));
}
const patients = Object.fromEntries(
  Object.entries(columnsOf(diabetesText)).map(([name, texts]) => [name, texts.map(Number)]),
);
const features = Object.keys(patients).filter((name) => name !== 'progression');
const spread = (name: string) => Math.sqrt(product(patients[name] ?? [], patients[name] ?? []));
const pull = (name: string) => product(patients[name] ?? [], patients.progression ?? []) / spread(name);

describe('the sixth article on units', () => {
  it('has the column that pulls hardest first, standardized and not, by hand', () => {
    const most = (size: (name: string) => number) => features.toSorted((a, b) => size(b) - size(a))[0];
    expect(first.standardized).toBe(most((name) => Math.abs(pull(name))));
    expect(first.measured).toBe(most((name) => Math.abs(pull(name)) * spread(name)));
    expect(first.standardized).not.toBe(first.measured);
    expect(first.pounds).not.toBe(first.tons);
  });
});

describe('the sixth article on the path', () => {
  it('tells the events that another program has (F21)', () => {
    expect(tables.diabetes.events.map(({ name }) => name)).toEqual(EVENTS.map(([name]) => name));
    for (const [k, [, lambda]] of EVENTS.entries()) expect(tables.diabetes.events[k]?.lambda).toBeCloseTo(lambda, 7);
    expect(path.events).toBe(EVENTS.length);
    expect([path.most, path.leaves, path.back]).toEqual(['45.2', '0.104', '0.0623']);
    expect([number(path.lowest), number(path.end)]).toEqual([-10.7, 4.81]);
  });

  it('opens with the state of the figure', () => {
    const { lambda } = defaults(widget.parameters);
    const now = valuesAt('regularization-path', '');
    expect(keptAt(lambda).join(' ')).toBe(opens.kept.replace(/,| and/g, ''));
    expect(now.nonzeros).toBe(keptAt(lambda).length);
    expect(number(opens.explained)).toBeCloseTo(100 * Number(now['explained-share']), 0);
    expect(number(opens.pull)).toBeLessThan(lambda);
  });

  it('has s1 the largest coefficient of least squares', () => {
    const sizes = LEAST_SQUARES.map(Math.abs);
    expect(features[sizes.indexOf(Math.max(...sizes))]).toBe('s1');
    expect([path.s1, path.s2].map(number)).toEqual([4, 5].map((j) => Number(LEAST_SQUARES[j]?.toPrecision(3))));
    expect(number(alike.serum)).toBeCloseTo(
      product(patients.s1 ?? [], patients.s2 ?? []) / spread('s1') / spread('s2'),
      3,
    );
    expect(number(alike.instead)).toBeLessThan(-0.7);
    const [one, other] = [number(path.s1) / spread('s1'), number(path.s2) / spread('s2')];
    const sum = (patients.s1 ?? []).map((x, i) => one * x + other * (patients.s2?.[i] ?? 0));
    expect(number(path.together)).toBeCloseTo(Math.sqrt(product(sum, sum)), 1);
  });

  it('keeps more columns the less of the mix is lasso', () => {
    expect([net.lasso.kept, net.ridge.kept]).toEqual([4, features.length]);
    expect(net.half.kept).toBe(features.length - 1);
    expect(net.tenth.kept).toBe(features.length - 1);
    expect(number(net.ridge.least)).toBeGreaterThan(0);
  });
});

describe('the sixth article on how much penalty', () => {
  const { diabetes, cars, wages, meat } = chosen;
  it('has an error of the mean that is nearly the deviation of the target', () => {
    expect(number(diabetes.mean) / spread('progression')).toBeCloseTo(1, 1);
  });

  it.each(Object.entries({ diabetes, cars, wages, meat }))(
    'has a sparser λ that is larger, keeps less, and predicts a little worse: %s',
    (_, { least, sparser, mean: alone }) => {
      expect(number(sparser.lambda)).toBeGreaterThan(number(least.lambda));
      expect(sparser.kept).toBeLessThan(least.kept);
      expect(number(sparser.error)).toBeGreaterThan(number(least.error));
      expect(number(sparser.error)).toBeLessThan(number(alone));
    },
  );

  it('keeps the columns that another program keeps there', () => {
    expect(keptAt(number(diabetes.sparser.lambda)).join(' ')).toBe(diabetes.sparser.names.replace(/,| and/g, ''));
    expect(diabetes.sparser.names).not.toContain('s1');
    expect(keptAt(number(diabetes.least.lambda))).toHaveLength(diabetes.least.kept);
  });

  it('has seeds that differ', () => {
    expect(chosen.fewest).toBeLessThan(chosen.most);
    expect(chosen.most).toBeLessThanOrEqual(features.length);
  });

  it('has the cars’ least error where every column is kept', () => {
    expect(cars.least.kept).toBe(cars.columns);
  });

  it.each(['min', '1se'] as const)('has the numbers of the figure: %s', (rule) => {
    const figure = valuesAt('cross-validation', '');
    expect(rule === 'min' ? diabetes.least : diabetes.sparser).toMatchObject({
      lambda: formatNumber(figure[`lambda-${rule}`] as number, 3),
      kept: figure[`nonzeros-${rule}`],
      error: formatNumber(Math.sqrt(figure[`error-${rule}`] as number), 3),
    });
  });

  it('has a second fit that leaves no pull of what was kept, and lets coefficients grow', () => {
    expect(refitted.pulls).toHaveLength(diabetes.sparser.kept);
    for (const left of refitted.pulls) expect(Math.abs(left)).toBeLessThan(1e-10);
    expect(number(refitted.relaxed)).toBeGreaterThan(number(refitted.lasso));
    expect(number(refitted.strong)).toBeLessThan(number(refitted.weak));
  });

  it('keeps too many by cross-validation, whichever tables are drawn (F37)', () => {
    for (const { tables: count, least, sparser } of [trial, trialOf(2)]) {
      expect([least.all, least.exact]).toEqual([`all ${count}`, 'none']);
      expect(number(least.wrong)).toBeGreaterThan(trial.counting);
      expect(number(sparser.wrong)).toBeLessThan(number(least.wrong));
      expect(Number(sparser.exact)).toBeLessThan(count / 2);
    }
  });
});

describe('the sixth article on the right columns', () => {
  it('has shares that other samples have, too', () => {
    const again = sharesOf(tables.diabetes, Number(opens.lambda), resampled.count, 2);
    for (const name of ['s3', 's4', 's6'] as const) {
      const share = number(resampled[name]) / 100;
      const four = 4 * Math.sqrt((2 * share * (1 - share)) / resampled.count);
      expect(Math.abs((again[name] ?? Number.NaN) - share), name).toBeLessThan(four);
    }
    expect(resampled.always).toBe('bmi and s5');
    expect(resampled.beside).toHaveLength(4);
  });

  it('has one person whose age is not education, experience and 6', () => {
    const { age = [], education = [], experience = [] } = columnsOf(wagesText);
    const off = age.filter((years, i) => Number(years) !== Number(education[i]) + Number(experience[i]) + 6);
    expect([age.length, age.length - off.length]).toEqual([redundant.rows, redundant.agree]);
    expect(off).toHaveLength(1);
  });

  it('lets age and experience change places, and the fit stay', () => {
    expect([redundant.before.experience, redundant.swapped.age]).toEqual(['0', '0']);
    expect(number(redundant.end.age)).toBeLessThan(0);
    const shares = [redundant.enters, redundant.leaves].map(
      (lambda) => tables.wages.at(number(lambda)).values['explained-share'] as number,
    );
    expect(Math.abs((shares[0] ?? 0) - (shares[1] ?? 1))).toBeLessThan(5e-4);
  });

  it('has the channels 7 to 10 take over from each other', () => {
    const walk = tables.meat.events.flatMap(({ name, kind }) =>
      /_(7|8|9|10)$/.test(name) ? [`${name.slice(8)} ${kind}`] : [],
    );
    expect(walk.slice(0, 7)).toEqual([
      '7 enters',
      '8 enters',
      '7 leaves',
      '9 enters',
      '8 leaves',
      '10 enters',
      '9 leaves',
    ]);
    expect(number(findings.meat.strongest)).toBeLessThan(0.5);
    expect(findings.meat.count).toBe(4);
  });
});

describe('the sixth article on two columns', () => {
  it('has the second come in where its pull reaches λ, by hand', () => {
    const [one, other] = [pull('bmi'), pull('s5')];
    const rho = product(patients.bmi ?? [], patients.s5 ?? []) / spread('bmi') / spread('s5');
    expect(number(two.rho)).toBeCloseTo(rho, 3);
    expect(two.second).toBe(formatNumber((other - rho * one) / (1 - rho), 3));
    expect(two.most).toBe(formatNumber(one, 3));
    const [x, y] = two.center;
    expect([x + rho * y, rho * x + y]).toEqual([expect.closeTo(one, 9), expect.closeTo(other, 9)]);
  });
});

it('names limits as whole numbers', () => {
  expect(Object.values(limits).map(number).every(Number.isInteger)).toBe(true);
});
