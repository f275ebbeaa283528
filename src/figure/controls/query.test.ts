import { describe, expect, it } from 'vitest';
import { controlsFromQuery, defaults, propsFromQuery, queryFromControls } from './controls.ts';
import type { ParameterTable } from './parameter.ts';
import { Query } from './query.ts';

const table = {
  f: { kind: 'formula', label: 'f', default: '0', variables: ['x', 'y'] },
  level: { kind: 'number', label: 'level', default: 0, min: -1e9, max: 1e9 },
  at: { kind: 'vector', label: 'at', symbols: ['x', 'y'], default: [0, 0], min: -1e9, max: 1e9 },
  name: {
    kind: 'choice',
    label: 'name',
    default: 'a',
    options: ['a', 'b c', 'd+e'].map((value) => ({ value, label: value })),
  },
} as const satisfies ParameterTable;
const read = (query: string) => controlsFromQuery(table, query);

describe('a formula in an address', () => {
  it.each([
    // By hand.
    ['x^2+y^2', 'x^2+y^2'],
    ['x+1', 'x+1'],
    ['2+x', '2+x'],
    ['x+y+1', 'x+y+1'],
    ['1e+3x', '1e+3x'],
    ['+x', '+x'],
    ['x+-y', 'x+-y'],
    ['sin(x)+y', 'sin(x)+y'],
    ['max(x,+y)', 'max(x, y)'],
    ['x%20+%20y', 'x + y'],
    ['x%5E2+y%5E2', 'x^2+y^2'],
    // By a form.
    ['x%5E2+%2B+y%5E2', 'x^2 + y^2'],
    ['x%2By', 'x+y'],
    ['x+y+%2B+1', 'x y + 1'],
    ['2+x+%2B+y+-+1', '2 x + y - 1'],
    ['x%5E2+-+y%5E2', 'x^2 - y^2'],
    ['x+*+y', 'x * y'],
    ['x+%2F+y', 'x / y'],
    ['max%28abs%28x%29%2C+y%29', 'max(abs(x), y)'],
    // By this site, and that with something put behind it.
    ['x%5E2%20%2B%20y%5E2', 'x^2 + y^2'],
    ['x%5E2%20%2B%20y%5E2+x', 'x^2 + y^2+x'],
    ['x%20y', 'x y'],
    // What is no encoding.
    ['x%', 'x%'],
    ['%zz', '%zz'],
  ])('%s is %s', (text, formula) => expect(read(`?level=1&f=${text}&at=1,2`).controls.f).toBe(formula));

  it.each(['x^2 + y^2', 'x y', 'x+y', '2 x + y', 'a + b - c', 'x,+y', 'x&y=z#?%+ +', '−∣x∣⁻¹', '+ - +'])(
    'is read back from the site’s own as it was: %s',
    (f) => expect(read(queryFromControls(table, { ...defaults(table), f })).controls).toEqual({ f }),
  );
});

describe('other values in an address', () => {
  it.each([
    ['level=1e+3', { level: 1000 }],
    ['level=1e%2B3', { level: 1000 }],
    ['level=+2', { level: 2 }],
    ['level=1+×+10⁻⁴', { level: 1e-4 }],
    ['at=1e+3,+2', { at: [1000, 2] }],
    ['at=1e+3,2e+0', { at: [1000, 2] }],
    ['at=1,+2', { at: [1, 2] }],
    ['name=b+c', { name: 'b c' }],
    ['name=d%2Be', { name: 'd+e' }],
    ['name=d+e', { name: 'd+e' }],
    ['level=2&level=3', { level: 2 }],
  ])('%s', (query, controls) => expect(read(query)).toEqual({ controls, notices: [] }));

  it('that cannot be read are quoted as they would stand in a form', () =>
    expect(read('level=no+number').notices).toEqual([{ parameter: 'level', message: '“no number” is not a number' }]));

  it.each(['constructor', '__proto__', 'toString', 'valueOf', 'hasOwnProperty'])('%s is no choice', (name) =>
    expect(read(`name=${name}`).notices).toHaveLength(1),
  );
});

describe('propsFromQuery', () => {
  it('reads as addresses are read, and keeps unknown names', () =>
    expect(propsFromQuery(table, '?f=x+1&at=1e+3,2&other=a+b')).toEqual({ f: 'x+1', at: '1e+3,2', other: 'a b' }));
  it('refuses a name that stands there twice', () => expect(() => propsFromQuery(table, '?f=x&f=y')).toThrow('twice'));
});

describe('Query.without', () => {
  it('keeps the others letter by letter', () =>
    expect(new Query('?f=x&q=a+b%20c&%66=y&constructor&=').without(table)).toBe('q=a+b%20c&constructor&='));
});
