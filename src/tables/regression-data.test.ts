import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Choices, RegressionData } from './choices.ts';
import { readTable } from './read-table.ts';
import { regressionData } from './regression-data.ts';
import type { Table } from './table.ts';
import { mostlyNumbers, mutated, tableText } from './testing/random-texts.ts';

const SEED = 20261126;

const tableIn = (text: string): Table => {
  const { table, problems } = readTable(text);
  if (!table) throw new Error(problems.map(({ message }) => message).join(' '));
  return table;
};
const dataIn = (text: string, choices?: Choices): RegressionData => {
  const data = regressionData(tableIn(text), choices);
  if ('problem' in data) throw new Error(data.problem.message);
  return data;
};
const featuresIn = (text: string, choices?: Choices) =>
  Object.fromEntries(dataIn(text, choices).features.map(({ name, values }) => [name, [...values]]));
const saidOf = (text: string, choices?: Choices) => dataIn(text, choices).said.map(({ message }) => message);

const birds = `species,bill,sex,mass
Adelie,39,m,3750
Adelie,40,f,3800
Gentoo,50,m,5000
Chinstrap,46,,4000
Gentoo,,f,4900
Adelie,38,f,
`;

describe('regressionData(table, choices)', () => {
  it('takes the last column of numbers for the target, and the whole rows', () => {
    const data = dataIn(birds);
    expect(data.target).toEqual({ name: 'mass', values: Float64Array.of(3750, 3800, 5000) });
    expect([...data.rows]).toEqual([0, 1, 2]);
    expect(featuresIn(birds)).toEqual({ 'species=Gentoo': [0, 0, 1], bill: [39, 40, 50], 'sex=f': [0, 1, 0] });
    expect(saidOf(birds)).toEqual([
      'The texts of column “species” are compared with “Adelie”; none is more frequent.',
      'The texts of column “sex” are compared with “m”; none is more frequent.',
      '3 of 6 rows are left out, with missing cells in “mass” (1), “bill” (1) and “sex” (1).',
    ]);
  });
  it.each([
    ['a,y,note\n1,2,x\n2,5,\n4,3,z\n', 'The target is “y”: the last column, “note”, has texts.'],
    ['a,y,k\n1,2,7\n2,5,7\n4,3,7\n', 'The target is “y”: the last column, “k”, is constant.'],
    ['a,y,k\n1,2,\n2,5,\n4,3,NA\n', 'The target is “y”: the last column, “k”, is empty.'],
    ['y,b,k\n1,p,7\n2,q,7\n4,p,7\n', 'The target is “y”: the last column, “k”, is constant.'],
  ])('says which column is the target where the last cannot be: %j', (text, message) => {
    expect(dataIn(text).said).toContainEqual({ column: 'y', message, grave: false });
    expect(saidOf(text, { target: 'y' }).join()).not.toMatch(/The target/);
  });
  it('says so of a last column that the reader leaves out, or takes for text, too', () => {
    const text = 'a,y,k\n1,2,7\n2,5,8\n4,3,9\n';
    expect(saidOf(text).join()).not.toMatch(/The target/);
    expect(saidOf(text, { kinds: { k: 'out' } })).toContain('The target is “y”: the last column, “k”, is left out.');
    expect(saidOf(text, { kinds: { k: 'text' } })).toContain('The target is “y”: the last column, “k”, has texts.');
  });
  it('puts means where cells are missing, but not in the target', () => {
    const data = dataIn(birds, { missing: 'mean' });
    expect([...data.rows]).toEqual([0, 1, 2, 3, 4]);
    expect(featuresIn(birds, { missing: 'mean' })).toEqual({
      'species=Gentoo': [0, 0, 1, 0, 1],
      'species=Chinstrap': [0, 0, 0, 1, 0],
      bill: [39, 40, 50, 46, 43.75],
      'sex=f': [0, 1, 0, 0.5, 1],
    });
    expect(data.said.slice(-2).map(({ message }) => message)).toEqual([
      '1 of 6 rows is left out, with missing cells in “mass” (1).',
      'Missing cells have the mean of their column: “bill” (1) and “sex” (1).',
    ]);
  });
  it('takes the target, kinds and rules that the reader chooses', () => {
    expect(dataIn(birds, { target: 'bill' }).target.name).toBe('bill');
    expect(Object.keys(featuresIn(birds, { kinds: { species: 'out' } }))).toEqual(['bill', 'sex=f']);
    expect(Object.keys(featuresIn(birds, { texts: 'drop' }))).toEqual(['bill']);
    expect(saidOf(birds, { texts: 'drop' })).toContain('Column “sex” is left out: it has texts.');
    const text = 'year,y\n2007,1\n2008,2\n2007,4\n2009,1';
    expect(featuresIn(text, { kinds: { year: 'text' } })).toEqual({
      'year=2008': [0, 1, 0, 0],
      'year=2009': [0, 0, 0, 1],
    });
    const mixed = 'x,y\n1,5\nlow,2\n3,4\n4,1';
    expect(featuresIn(mixed, { kinds: { x: 'number' } })).toEqual({ x: [1, 3, 4] });
    expect(dataIn(mixed, { kinds: { x: 'number' }, target: 'x' }).target.values).toEqual(Float64Array.of(1, 3, 4));
  });
  it('keeps numbers that do not vary, and leaves out texts that do not', () => {
    const text = 'a,b,c,d,e,y\n1,7,x,,p,1\n2,7,x,,p,2\n4,7,x,,p,3\n5,7,x,,q,\n';
    expect(featuresIn(text)).toEqual({ a: [1, 2, 4], b: [7, 7, 7] });
    expect(saidOf(text).slice(0, 4)).toEqual([
      'Column “c” is left out: it is constant.',
      'Column “d” is left out: all its cells are missing.',
      'Column “b” is constant in the rows that are used: its coefficient is zero.',
      'Column “e” is left out: it is constant in the rows that are used.',
    ]);
  });
  it('leaves out more than 20 categories unless they are asked for', () => {
    const of = (count: number) =>
      `id,x,y\n${Array.from({ length: count }, (_, i) => `n${i},${i},${i * i}`).join('\n')}`;
    expect(Object.keys(featuresIn(of(20)))).toHaveLength(20);
    expect(Object.keys(featuresIn(of(21)))).toEqual(['x']);
    expect(saidOf(of(21))).toEqual(['Column “id” is left out: it has 21 different texts.']);
    expect(Object.keys(featuresIn(of(21), { kinds: { id: 'text' } }))).toHaveLength(21);
    expect(regressionData(tableIn(of(1500)), { kinds: { id: 'text' } })).toMatchObject({
      problem: { grave: true, message: expect.stringContaining('at most 1000') },
    });
  });
  it('says which columns are alike, and that there are more features than rows', () => {
    const said = saidOf('a,b,c,y\n1,1,3,3\n2,2,5,5');
    expect(said).toEqual([
      '“b” is the same as “a” in every row that is used. It is kept.',
      '“c” is the same as the target in every row that is used. It is kept.',
      'There are more features, 3, than rows, 2.',
    ]);
  });
  it('calls no two features alike', () => {
    const names = Object.keys(featuresIn('s,s=b,x,y\na,1,2,3\nb,2,4,1\na,3,1,5'));
    expect(names).toEqual(['s=b (2)', 's=b', 'x']);
  });
  it.each<[string, Choices, RegExp]>([
    ['a,b\nx,y\nz,w\nx,v', {}, /no column of numbers/],
    ['a,b\n1,2\n3,4', { target: 'c' }, /“c” cannot be the target: it is not there/],
    ['a,b\n1,2\n3,4', { target: 'b', kinds: { b: 'out' } }, /left out/],
    ['a,b\n1,x\n3,y', { target: 'b' }, /“b” cannot be the target: it has texts/],
    ['a,b,c\n1,2,3\n3,4,3', { target: 'c' }, /it is constant/],
    ['a,b\n1,\n3,4\n,5\n,', {}, /Only one row has all cells/],
    ['a,b\n1,\n3,\n,5\n,6', {}, /No row has all cells that are used. Column “b” lacks most, 2/],
    ['a,b\n1,2\n3,4', { kinds: { a: 'out' } }, /no column that varies beside “b”/],
    ['a,b\n1,2\n2,2\n,3', {}, /“b” is constant in the rows that are used/],
  ])('has no numbers for %j with %j', (text, choices, why) => {
    const data = regressionData(tableIn(text), choices);
    expect(data).toMatchObject({ problem: { grave: true, message: expect.stringMatching(why) } });
  });
  it('gives finite numbers that vary, under names of their own, or a reason', () => {
    const kinds = fc.dictionary(
      fc.constantFrom('a', 'b', 'x y', 'column 1', 'column 2'),
      fc.constantFrom('number', 'text', 'out'),
    );
    const choices = fc.record({
      kinds,
      missing: fc.constantFrom('rows', 'mean'),
      texts: fc.constantFrom('one-hot', 'drop'),
    });
    let found = 0;
    fc.assert(
      fc.property(fc.oneof(tableText, mutated, mostlyNumbers), choices as fc.Arbitrary<Choices>, (text, choices) => {
        const { table } = readTable(text);
        const data = table && regressionData(table, choices);
        if (!data || 'problem' in data) return;
        found += 1;
        const { target, features, rows } = data;
        expect(features.length).toBeGreaterThan(0);
        expect(new Set(features.map(({ name }) => name)).size).toBe(features.length);
        for (const { values } of [target, ...features]) {
          expect(values).toHaveLength(rows.length);
          expect(values.every(Number.isFinite)).toBe(true);
        }
        expect(new Set(target.values).size).toBeGreaterThan(1);
        expect(features.some(({ values }) => new Set(values).size > 1)).toBe(true);
      }),
      { seed: SEED, numRuns: 2000 },
    );
    expect(found).toBeGreaterThan(200);
  });
});
