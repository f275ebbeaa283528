import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaults } from '#figure/controls/controls.ts';
import { designOf, exactPath } from '#math/regression';
import { tableAskedIn } from '#scenes/tables/asked.ts';
import { textsAtHand } from '#scenes/tables/at-hand.ts';
import { whole } from '#scenes/tables/table-run.ts';
import { describe as inWords } from './describe.ts';
import { names, remarks, sliders } from './engine.ts';
import { modelAt } from './model.ts';
import { widget } from './parameters.ts';
import { begin } from './run.ts';

const usual = defaults(widget.parameters);
type Controls = typeof usual;
const columnsAt = (controls: Controls) => whole(begin(tableAskedIn(controls), textsAtHand(controls)));
const at = (other: Partial<Controls> = {}) => {
  const controls = { ...usual, ...other };
  return modelAt(controls, columnsAt(controls));
};
const own = (text: string, other: Partial<Controls> = {}) => at({ file: { name: 'own.csv', text }, ...other });
const csv = (header: string, rows: readonly (readonly number[])[]) =>
  [header, ...rows.map((row) => row.join(','))].join('\n');

const mean = (list: readonly number[]) => list.reduce((sum, x) => sum + x, 0) / list.length;
const standard = (list: readonly number[]) => {
  const middle = mean(list);
  const scale = Math.sqrt(mean(list.map((x) => (x - middle) ** 2)));
  return list.map((x) => (x - middle) / scale);
};
const product = (x: readonly number[], y: readonly number[]) => mean(x.map((value, i) => value * (y[i] as number)));

/** The two columns and the target of a state, standardized by their definition. */
function byDefinition({ names: [first, second], result }: ReturnType<typeof at>) {
  const column = (name: string) =>
    standard(Array.from(result.features.find((each) => each.name === name)?.values ?? []));
  const y = Array.from(result.target);
  return { x: [column(first), column(second)] as const, y: y.map((value) => value - mean(y)) };
}

const SETS = ['diabetes', 'cars', 'wages', 'meat'] as const;
/** Where two columns correlate by 0.9999 products lose as many digits. */
const CLOSE = 1e-9;

describe('the usual two columns', () => {
  it.each([
    ['diabetes', 'bmi', 's5'],
    ['cars', 'weight', 'year'],
    ['wages', 'education', 'occupation=management'],
  ] as const)('of %s are %s and %s', (data, ...pair) => expect(at({ data }).names).toEqual(pair));
  it.each(SETS)('of %s come first on the path of the lasso', (data) => {
    const { features, target } = columnsAt({ ...usual, data });
    const path = exactPath(
      designOf(
        features.map(({ values }) => values),
        target,
      ),
    );
    const entered = path.knots.flatMap((knot) => [...knot.entered]).slice(0, 2);
    expect(at({ data }).names).toEqual(entered.map((j) => features[j]?.name));
  });
});

describe('the minimum on the shipped tables', () => {
  const states = SETS.flatMap((data) =>
    (['l1', 'l2'] as const).flatMap((penalty) => [0, 0.5, 0.98, 1, 1.2].map((share) => ({ data, penalty, share }))),
  );
  it.each(states)('$data, $penalty, $share of λ_max', ({ data, penalty, share }) => {
    const { values } = at({ data });
    const lambda = share * (values['lambda-max'] as number);
    const now = at({ data, penalty, lambda });
    const { x, y } = byDefinition(now);
    const { phi } = now.best;
    const left = y.map((value, i) => value - phi[0] * (x[0][i] as number) - phi[1] * (x[1][i] as number));
    const size = Math.sqrt(product(y, y));
    expect(now.values.zeros).toBe(phi.filter((one) => one === 0).length);
    for (const j of [0, 1] as const) {
      const pull = product(x[j], left) / size;
      const weight = lambda / size;
      if (penalty === 'l2') expect(Math.abs(pull - weight * phi[j])).toBeLessThan(CLOSE * (1 + Math.abs(phi[j])));
      else if (phi[j] === 0) expect(Math.abs(pull)).toBeLessThanOrEqual(weight + CLOSE);
      else expect(Math.abs(pull - weight * Math.sign(phi[j]))).toBeLessThan(CLOSE);
    }
    expect(now.values['explained-share']).toBeCloseTo(1 - product(left, left) / product(y, y), 9);
    expect(now.values.rho).toBeCloseTo(product(x[0], x[1]), 9);
    expect(now.values['lambda-max']).toBeCloseTo(Math.max(...x.map((column) => Math.abs(product(column, y)))), 9);
  });
  it.each(SETS)('%s: the centre solves the normal equations', (data) => {
    const now = at({ data });
    const { x, y } = byDefinition(now);
    const [rho, a, b] = [product(x[0], x[1]), product(x[0], y), product(x[1], y)];
    const [one, other] = now.loss.center;
    const size = Math.sqrt(product(y, y));
    expect(Math.abs(one + rho * other - a) / size).toBeLessThan(CLOSE);
    expect(Math.abs(rho * one + other - b) / size).toBeLessThan(CLOSE);
  });
  it('of two columns that do not correlate is found by hand', () => {
    const text = 'a;b;y\n1;1;4,5\n1;-1;1,5\n-1;1;0,5\n-1;-1;-2,5\n';
    const now = own(text, { lambda: 0.5 });
    expect(now.names).toEqual(['a', 'b']);
    expect(now.values).toMatchObject({ rho: 0, 'lambda-max': 2, 'ols-phi1': 2, 'ols-phi2': 1.5, rows: 4 });
    expect(now.best.phi[0]).toBeCloseTo(1.5, 14);
    expect(now.best.phi[1]).toBeCloseTo(1, 14);
    expect(own(text, { lambda: 1, penalty: 'l2' }).best.phi[0]).toBeCloseTo(1, 14);
    expect(own(text, { lambda: 1.75 }).values).toMatchObject({ phi1: 0.25, phi2: 0, zeros: 1 });
  });
});

describe('columns that the data do not tell apart', () => {
  const rows = [
    [1, 2, -3, 1],
    [2, 4, -6, 0],
    [3, 6, -9, 4],
    [5, 10, -15, 2],
  ];
  const text = csv('x,double,turned,y', rows);
  it.each([
    ['x', 'double', 1],
    ['double', 'turned', -1],
  ] as const)('%s and %s draw parallel lines and share the coefficient', (first, second, rho) => {
    const now = own(text, { first, second, lambda: 0.2 });
    expect(now.values.rho).toBe(rho);
    expect(now.ellipses).toBeUndefined();
    expect(now.lines?.contours.length).toBeGreaterThan(2);
    expect(now.best.phi[1]).toBeCloseTo(rho * now.best.phi[0], 12);
    const alone = own(
      csv(
        'x,other,y',
        rows.map(([x = 0, , , y = 0], i) => [x, i % 2, y]),
      ),
      { first: 'x' },
    );
    const left = Math.abs(alone.result.pulls[0] as number) - 0.2;
    expect(Math.abs(now.best.phi[0]) + Math.abs(now.best.phi[1])).toBeCloseTo(left, 12);
    expect(inWords(now)).toContain('other coefficients do as well');
  });
  it('equal ones do so, too', () => {
    const now = own(
      csv(
        'x,same,y',
        rows.map(([x = 0, , , y = 0]) => [x + 0.1, x + 0.1, y]),
      ),
      { lambda: 0 },
    );
    expect(now.values.rho).toBe(1);
    expect(now.best.phi[0]).toBe(now.best.phi[1]);
  });
  it('are not the usual two where there are others', () => {
    const wider = csv('x,double,other,y', [
      [1, 2, 1, 1],
      [2, 4, 0, 0],
      [3, 6, 0, 4],
      [5, 10, 1, 2.5],
    ]);
    expect(own(wider).names).toEqual(['x', 'other']);
  });
  it('nor those that are copies but for rounding draw what is not a number', () => {
    const SEED = 20261127;
    const column = fc.array(fc.double({ min: -9, max: 9, noNaN: true }), { minLength: 5, maxLength: 9 });
    const factor = fc.double({ min: 0.1, max: 9, noNaN: true });
    fc.assert(
      fc.property(column, factor, (x, times) => {
        fc.pre(Math.max(...x) - Math.min(...x) > 1e-3);
        const rows = x.map((value, i) => [value, value * times + 0.3, i % 3]);
        const now = own(csv('x,copy,y', rows), { lambda: 0.1 });
        expect(Object.values(now.values).every(Number.isFinite)).toBe(true);
        expect(now.view.y[1]).toBeGreaterThan(0);
        expect(Number.isFinite(now.view.y[1])).toBe(true);
      }),
      { seed: SEED, numRuns: 60 },
    );
  });
});

describe('columns that do not vary', () => {
  const text = csv('a,flat,b,c,y', [
    [1, 7, 2, 5, 3],
    [2, 7, 1, 5, 4],
    [4, 7, 2, 5, 9],
  ]);
  it('are not the usual ones where there are others', () => {
    const { names: usualNames, features } = own(text);
    expect(usualNames).toEqual(['a', 'b']);
    expect(features).toContain('flat');
  });
  it.each([
    ['flat', 'a', 0],
    ['a', 'flat', 1],
  ] as const)('%s and %s: one coefficient is exactly zero, the other as if it were alone', (first, second, j) => {
    const now = own(text, { first, second, lambda: 0.5 });
    expect(Object.is(now.best.phi[j], 0)).toBe(true);
    expect(now.best.phi[1 - j]).toBeCloseTo((now.result.pulls[0] as number) - 0.5, 12);
    expect(now.values).toMatchObject({ rho: 0, zeros: 1 });
    expect(inWords(now)).toContain('flat does not vary in these rows.');
  });
  it('both: both coefficients are zero, and nothing breaks', () => {
    for (const lambda of [0, 1])
      for (const penalty of ['l1', 'l2'] as const) {
        const now = own(text, { first: 'flat', second: 'c', lambda, penalty });
        expect(now.values).toMatchObject({ phi1: 0, phi2: 0, zeros: 2, 'lambda-max': 0, 'explained-share': 0 });
        expect(sliders(now).lambda?.max ?? 1).toBeGreaterThan(0);
      }
  });
});

describe('the columns that are asked for', () => {
  it('are taken, in their order, each with any other', () => {
    expect(at({ first: 's1', second: 's2' }).names).toEqual(['s1', 's2']);
    expect(at({ first: 's2', second: 's1' }).names).toEqual(['s2', 's1']);
    expect(at({ second: 'bmi' }).names).toEqual(['s5', 'bmi']);
    expect(at({ first: 'bmi' }).said).toEqual([]);
  });
  it('turn the picture about its diagonal when they change places', () => {
    const [one, other] = [at({ first: 's1', second: 's2' }), at({ first: 's2', second: 's1' })];
    expect(one.best.phi.toReversed()).toEqual(other.best.phi);
  });
  it('twice the same: the second gives way, and it is said', () => {
    const now = at({ first: 'bp', second: 'bp' });
    expect(now.names[0]).toBe('bp');
    expect(now.names[1]).not.toBe('bp');
    expect(remarks(now)).toEqual([
      { parameter: 'second', message: `“bp” is the first column already. The figure takes “${now.names[1]}” instead.` },
    ]);
  });
  it.each([
    ['progression', 'is the column to predict'],
    ['income', 'is no column of this table'],
  ])('%s: %s', (name, why) => {
    const now = at({ first: name, second: name });
    expect(now.names).toEqual(['bmi', 's5']);
    expect(remarks(now).map(({ parameter }) => parameter)).toEqual(['first', 'second']);
    for (const { message } of remarks(now)) expect(message).toContain(why);
  });
  it('of texts: are no columns that predict', () => {
    const now = at({ data: 'wages', first: 'sex' });
    expect(now.names[0]).toBe('education');
    expect(remarks(now)[0]).toMatchObject({ parameter: 'first' });
    expect(remarks(now)[0]?.message).toContain('is not among the columns that predict');
  });
  it('are among the names of the fields', () => {
    const now = at();
    const { first, second, target } = names(now);
    expect(first).toMatchObject({ taken: 'bmi', among: now.features });
    expect(second?.among).toHaveLength(now.features.length - 1);
    expect(target?.taken).toBe('progression');
  });
});

describe('a table of the reader’s own', () => {
  it('with one column that predicts cannot be used, and says so', () => {
    const now = own(
      csv('a,y', [
        [1, 2],
        [2, 1],
        [4, 4],
      ]),
    );
    expect(now.table.own).toBe(false);
    expect(now.values.rows).toBe(442);
    expect(remarks(now)[0]).toMatchObject({ parameter: 'file' });
    expect(remarks(now)[0]?.message).toContain('It has one column to predict “y” from, and the figure needs 2.');
  });
  it('is handed over, not copied, and is the same in steps', () => {
    const run = begin(tableAskedIn(usual), textsAtHand(usual));
    let last = 0;
    while (run.advance(1)) {
      expect(run.progress).toBeGreaterThanOrEqual(last);
      last = run.progress;
    }
    const columns = run.result();
    expect(modelAt(usual, columns).values).toEqual(at().values);
    expect(new Set(run.transfer?.(columns)).size).toBe(columns.features.length + 3);
  });
});

describe('the picture', () => {
  it('stays while λ moves, and holds both minima', () => {
    for (const data of SETS) {
      const { view, loss, values } = at({ data, lambda: 0 });
      expect(Math.max(...loss.center.map(Math.abs))).toBeLessThan(view.y[1]);
      for (const share of [0.1, 0.9])
        for (const penalty of ['l1', 'l2'] as const) {
          const now = at({ data, penalty, lambda: share * (values['lambda-max'] as number) });
          expect(now.view).toEqual(view);
          expect(Math.max(...now.best.phi.map(Math.abs))).toBeLessThan(view.y[1]);
        }
    }
  });
  it('has a slider that reaches a little beyond λ_max', () => {
    for (const data of SETS) {
      const now = at({ data });
      const most = (sliders(now).lambda?.max ?? 0) / now.loss.lambdaMax;
      expect(most).toBeGreaterThan(1.09);
      expect(most).toBeLessThan(1.11);
    }
  });
});
