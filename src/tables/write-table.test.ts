import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellText, editCell } from './edit-cell.ts';
import { readTable } from './read-table.ts';
import type { ReadOptions, Table } from './table.ts';
import { mutated, tableText } from './testing/random-texts.ts';
import { writeTable, writtenOptions } from './write-table.ts';

const SEED = 20261126;

const tableIn = (text: string, options?: ReadOptions): Table => {
  const { table, problems } = readTable(text, options);
  if (!table) throw new Error(problems.map(({ message }) => message).join(' '));
  return table;
};
/** What a table holds, however it was written and asked for. */
const contents = ({ columns, rows }: Table) => ({
  rows,
  columns: columns.map(({ name, kind, cells }) => ({ name, kind, cells })),
});
/** Tables of many kinds; how many there were is asserted. */
const each = (text: fc.Arbitrary<string>, check: (table: Table) => void) => {
  let tables = 0;
  const once = (text: string) => {
    const { table } = readTable(text);
    if (!table) return;
    tables += 1;
    check(table);
  };
  fc.assert(fc.property(text, once), { seed: SEED, numRuns: 1000 });
  expect(tables).toBeGreaterThan(300);
};

describe('writeTable(table)', () => {
  it('writes what RFC 4180 has', () =>
    expect(writeTable(tableIn('a;b;c\n1,5;"x;, y";2\n-3;say ""z"";\n1e30;"u\nv";4'))).toBe(
      'a,b,c\n1.5,"x;, y",2\n-3,"say """"z""""",\n1e+30,"u\nv",4\n',
    ));
  it('guards texts from spreadsheets, names too, and no numbers', () => {
    const text = writeTable(tableIn('=n,b,c\n=1+1,-2,3\n@x,-3e-9,4\n-a,1,5'));
    expect(text).toBe("'=n,b,c\n'=1+1,-2,3\n'@x,-3e-9,4\n'-a,1,5\n");
  });
  it('keeps rows of missing cells', () => {
    const text = writeTable(tableIn('a,b\n1,2\nNA,NA\n3,\n4,5'));
    expect(text).toBe('a,b\n1,2\nNA,NA\n3,\n4,5\n');
    expect(tableIn(text).rows).toBe(4);
  });
  it('is read back, of whatever was read', () => {
    const check = (table: Table) =>
      expect(contents(tableIn(writeTable(table), writtenOptions(table)))).toEqual(contents(table));
    each(tableText, check);
    each(mutated, check);
  });
  it('is read back, texts that were asked for or would be numbers elsewhere too', () => {
    const table = tableIn('zip;b;c\n01234;1,5;2\n00501;2,5;1.234\n1;2;3.456', { kinds: { zip: 'text' } });
    expect(writtenOptions(table).kinds).toEqual({ zip: 'text', c: 'text' });
    expect(contents(tableIn(writeTable(table), writtenOptions(table)))).toEqual(contents(table));
  });
  it('keeps doubles to the last bit', () => {
    const number = fc.double({ noNaN: true, min: -1e100, max: 1e100 }).map((value) => value + 0);
    fc.assert(
      fc.property(fc.array(number, { minLength: 3, maxLength: 9 }), (numbers) => {
        fc.pre(new Set(numbers).size > 1);
        const table = tableIn(`a,b\n${numbers.map((value, i) => `${value},${i}`).join('\n')}`);
        expect(tableIn(writeTable(table)).columns[0]?.cells).toEqual(Float64Array.from(numbers));
      }),
      { seed: SEED },
    );
  });
});

describe('columns with a sign', () => {
  const { table } = readTable('p,price,y\n12%,$5,1\n13%,"-$1,200",2\n,$7,4\n');
  const cells = (name: string, text: string, row = 0) =>
    editCell(table as Table, row, name, text).table?.columns.find((column) => column.name === name)?.cells;

  it('are written with it', () =>
    expect(writeTable(table as Table)).toBe('p,price,y\n12%,$5,1\n13%,$-1200,2\n,$7,4\n'));
  it('take numbers with it or without', () => {
    expect(cells('p', '20%')).toEqual(Float64Array.of(20, 13, Number.NaN));
    expect(cells('p', '20', 2)).toEqual(Float64Array.of(12, 13, 20));
    expect(cells('price', '2.5', 1)).toEqual(Float64Array.of(5, 2.5, 7));
    expect(cells('price', '')).toEqual(Float64Array.of(Number.NaN, -1200, 7));
    expect(cells('p', 'few')).toMatchObject({ categories: ['few', '13%'] });
  });
});

describe('editCell(table, row, column, text)', () => {
  const table = tableIn('name;x;y\na;1,5;2\nb;2,5;3\nc;?;4');

  it('changes one cell and shares all other columns', () => {
    const { table: edited, problems } = editCell(table, 1, 'x', ' 7,25 ');
    expect(problems).toEqual([]);
    expect(edited?.columns[1]?.cells).toEqual(Float64Array.of(1.5, 7.25, Number.NaN));
    expect(edited?.columns[0]).toBe(table.columns[0]);
    expect(edited?.columns[2]).toBe(table.columns[2]);
    expect(table.columns[1]?.cells).toEqual(Float64Array.of(1.5, 2.5, Number.NaN));
  });
  it('makes a cell missing, a column text, and numbers again', () => {
    expect(editCell(table, 0, 'x', '').table?.columns[1]?.cells).toEqual(Float64Array.of(Number.NaN, 2.5, Number.NaN));
    const word = editCell(table, 1, 'x', 'tall');
    expect(word.table?.columns[1]).toMatchObject({ kind: 'text', cells: { categories: ['1,5', 'tall'] } });
    expect(word.problems).toMatchObject([{ line: 3, column: 'x', grave: false }]);
    expect(editCell(word.table as Table, 1, 'x', '2,5').table?.columns[1]).toEqual(table.columns[1]);
  });
  it('keeps to numbers where the reader asked for them', () => {
    const asked = tableIn('x,y\n1,2\n3,4\n5,6', { kinds: { x: 'number' } });
    const { table: edited, problems } = editCell(asked, 1, 'x', 'tall');
    expect(edited?.columns[0]?.cells).toEqual(Float64Array.of(1, Number.NaN, 5));
    expect(problems[0]?.message).toContain('taken for missing');
  });
  it.each([
    [3, 'x', 'There is no row 4; the table has 3.'],
    [-1, 'x', 'There is no row 0; the table has 3.'],
    [0.5, 'x', /no row/],
    [0, 'z', 'There is no column “z”.'],
    [0, 'constructor', /no column/],
  ])('says that there is no row %d in column %s', (row, column, message) => {
    const { table: edited, problems } = editCell(table, row, column, '1');
    expect(edited).toBeUndefined();
    expect(problems).toMatchObject([{ grave: true, message: expect.stringMatching(message) }]);
    expect(cellText(table, row, column)).toBe('');
  });
  it('gives what reading the changed text gives', () => {
    const cells = fc.constantFrom('1', '-2.5', 'word', '', 'NA', '1e400', '-', '"', 'a,b', '=1', '1,234');
    const changes = fc.tuple(fc.nat(), fc.nat(), cells);
    let edits = 0;
    fc.assert(
      fc.property(tableText, changes, (text, [i, j, cell]) => {
        const first = readTable(text).table;
        if (!first) return;
        // Once written and read, a table has commas and points.
        const table = tableIn(writeTable(first), { ...writtenOptions(first), decimal: undefined });
        const [row, column] = [i % table.rows, table.columns[j % table.columns.length] as Table['columns'][0]];
        if (column.asked) return;
        const { table: edited } = editCell(table, row, column.name, cell);
        const grid = Array.from({ length: table.rows }, (_, k) =>
          table.columns.map(({ name }) => (k === row && name === column.name ? cell : cellText(table, k, name))),
        );
        const quote = (text: string) => `"${text.replaceAll('"', '""')}"`;
        const lines = [table.columns.map(({ name }) => name), ...grid].map((cells) => cells.map(quote).join(','));
        fc.pre(grid.every((cells) => cells.some((text) => text !== '')));
        const { table: reread } = readTable(lines.join('\n'), { ...writtenOptions(table), decimal: undefined });
        if (!reread) return;
        edits += 1;
        expect(contents(edited as Table)).toEqual(contents(reread));
      }),
      { seed: SEED, numRuns: 1000 },
    );
    expect(edits).toBeGreaterThan(200);
  });
});
