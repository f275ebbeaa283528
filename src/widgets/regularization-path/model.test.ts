import { describe, expect, it } from 'vitest';
import { defaults } from '#figure/controls/controls.ts';
import { textsAtHand } from '#scenes/tables/at-hand.ts';
import { askedIn } from './asked.ts';
import { describe as say } from './describe.ts';
import { eventBeside, eventsOf } from './events.ts';
import { modelAt } from './model.ts';
import { widget } from './parameters.ts';
import { begin, trace } from './run.ts';

const usual = defaults(widget.parameters);
type Controls = typeof usual;
const traced = (other: Partial<Controls> = {}) => {
  const controls = { ...usual, ...other };
  return trace(askedIn(controls), textsAtHand(controls));
};
const at = (other: Partial<Controls> = {}) => modelAt(other.lambda ?? usual.lambda, traced(other));
const own = (text: string, other: Partial<Controls> = {}) => at({ file: { name: 'own.csv', text }, ...other });

describe('the path on the diabetes data', () => {
  const result = traced();
  it('comes in the order of Efron and others, and one column leaves and comes back', () => {
    const events = eventsOf(result);
    const entered = events.filter(({ kind }) => kind === 'enters').map(({ name }) => name);
    expect(entered).toEqual(['bmi', 's5', 'bp', 's3', 'sex', 's6', 's1', 's4', 's2', 'age']);
    expect(events.filter(({ kind }) => kind !== 'enters').map(({ name, kind }) => `${name} ${kind}`)).toEqual([
      's3 leaves',
      's3 comes back',
    ]);
  });
  it('has a largest gap of 1e-10 of the objective at zero', () => expect(result.grid.worst).toBeLessThan(1e-10));
  it('gives the quantities of the page', () => {
    const { values } = at();
    expect(values).toMatchObject({ rows: 442, columns: 10 });
    expect(values.intercept).toBeCloseTo(152.13348416, 8);
    expect(Object.keys(values).filter((name) => name.startsWith('coefficient-'))).toHaveLength(10);
  });
  it('goes from event to event', () => {
    const most = result.grid.lambdas[0] as number;
    const second = eventBeside(result, most, -1);
    expect(second).toBeLessThan(most);
    expect(eventBeside(result, second, 1)).toBe(most);
    expect(eventBeside(result, 2 * most, -1)).toBe(most);
    expect(eventBeside(result, 0, -1)).toBe(result.grid.lambdas.at(-1));
  });
});

describe('every state is a minimum', () => {
  const states: Partial<Controls>[] = [0, 0.3, 10, 45.2, 1e6].flatMap((lambda) =>
    [0, 0.25, 0.999, 1].map((mix) => ({ lambda, mix })),
  );
  it.each(states)('$lambda, $mix', (state) => {
    const { rows, lambda, mix, relative } = at(state);
    expect(relative).toBeLessThan(1e-10);
    const bound = lambda * mix;
    for (const { coefficient, pull } of rows) {
      const slack = 1e-7 * (1 + bound);
      if (coefficient === 0) expect(Math.abs(pull)).toBeLessThanOrEqual(bound + slack);
      else expect(Math.abs(pull - bound * Math.sign(coefficient))).toBeLessThan(slack);
    }
    if (mix === 0) expect(rows.every(({ coefficient }) => coefficient !== 0)).toBe(true);
  });
});

describe('a table of the reader’s own', () => {
  it('is read and solved: two columns by hand', () => {
    // Orthogonal standardized columns: each coefficient is the soft threshold of its correlation with y.
    const { values } = own('a;b;y\n1;1;4,5\n1;-1;1,5\n-1;1;0,5\n-1;-1;-2,5\n', { lambda: 0.5 });
    expect(values).toMatchObject({ rows: 4, columns: 2, intercept: 1, nonzeros: 2 });
    expect(values['coefficient-a']).toBeCloseTo(2 - 0.5, 14);
    expect(values['coefficient-b']).toBeCloseTo(1.5 - 0.5, 14);
    expect(values['lambda-max']).toBe(2);
  });
  it('that cannot be used leaves the shipped one, and says why', () => {
    const { table, values, data } = own('nothing');
    expect({ own: table.own, data, rows: values.rows }).toEqual({ own: false, data: 'diabetes', rows: 442 });
    expect(table.trouble.length).toBeGreaterThan(0);
  });
  it('keeps a wish for a column that it has not, and predicts the usual one', () => {
    const { table } = own('a,b,y\n1,2,3\n2,1,4\n3,3,1\n', { target: 'price' });
    expect(table.target).toBe('y');
    expect(table.notTarget).toContain('price');
    expect(own('a,price,y\n1,2,3\n2,1,4\n3,3,1\n', { target: 'price' }).table.target).toBe('price');
  });
  it('whose hardest pulls are equal names all of them', () => {
    const tied = own('a,b,c,y\n1,1,1,2\n1,1,-1,1\n-1,-1,1,-1\n-1,-1,-1,-2\n', { lambda: 9 });
    expect(say(tied)).toMatch(/ Below λₘₐₓ a and b can come in first, which pull equally hard\.$/);
    const flat = own('a,y\n1,1\n1,1\n2,1\n', { lambda: 9 });
    expect(say(flat)).not.toContain('Below');
  });
  it('with one cell changed has another path', () => {
    const text = 'a,b,y\n1,2,3\n2,1,4\n3,3,1\n4,1,2\n';
    const file = { name: 'own.csv', text, reading: { options: {}, edits: [{ row: 0, column: 'a', text: '9' }] } };
    const direct = own(text.replace('1,2,3', '9,2,3'), { lambda: 0.1 });
    expect(at({ file, lambda: 0.1 }).values).toEqual(direct.values);
  });
});

it('is the same in steps', () => {
  const controls = { ...usual, mix: 0.5 };
  const run = begin(askedIn(controls), textsAtHand(controls));
  let last = 0;
  while (run.advance(1)) {
    expect(run.progress).toBeGreaterThanOrEqual(last);
    last = run.progress;
  }
  expect(run.result().grid).toEqual(traced({ mix: 0.5 }).grid);
});
