import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import penguins from '#data/penguins.csv?raw';
import { textAt } from './columns.ts';
import { readTable, tableReading } from './read-table.ts';
import { LIMITS, type ReadOptions, type Table } from './table.ts';
import { anyText, mutated, tableText } from './testing/random-texts.ts';

const SEED = 20261126;

const tableIn = (text: string, options?: ReadOptions): Table => {
  const { table, problems } = readTable(text, options);
  if (!table) throw new Error(problems.map(({ message }) => message).join(' '));
  return table;
};
/** The cells of each column by its name; missing ones are undefined. */
const cellsIn = (text: string, options?: ReadOptions) => {
  const { columns, rows } = tableIn(text, options);
  const cells = columns.map(({ name, cells }) => [
    name,
    Array.from({ length: rows }, (_, i) => {
      if (!(cells instanceof Float64Array)) return textAt(cells, i);
      return Number.isNaN(cells[i]) ? undefined : cells[i];
    }),
  ]);
  return Object.fromEntries(cells) as Record<string, (number | string | undefined)[]>;
};
const messagesOf = (text: string, options?: ReadOptions) => readTable(text, options).problems.map((one) => one.message);
const graveIn = (text: string, options?: ReadOptions) => {
  const { table, problems } = readTable(text, options);
  expect(table).toBeUndefined();
  return problems.filter(({ grave }) => grave).map(({ message }) => message);
};

describe('readTable(text)', () => {
  it('reads what a plain split reads of a plain table', () => {
    const [names = [], ...rows] = penguins
      .trim()
      .split('\n')
      .map((line) => line.split(','));
    const cells = cellsIn(penguins);
    expect(rows.length).toBe(342);
    expect(Object.keys(cells)).toEqual(names);
    for (const [j, name] of names.entries()) expect(cells[name]).toEqual(rows.map((row) => Number(row[j])));
    expect(messagesOf(penguins)).toEqual([]);
  });
  it('reads a semicolon table with decimal commas and a byte order mark', () => {
    const text = '\uFEFFname;height;mass\r\nAnna;1,5;2\r\nBo;2,25;-3,5\r\n';
    expect(cellsIn(text)).toEqual({ name: ['Anna', 'Bo'], height: [1.5, 2.25], mass: [2, -3.5] });
    expect(tableIn(text)).toMatchObject({ delimiter: ';', decimal: ',', header: true, rows: 2 });
  });
  it.each([
    '2019,2020,2021,y\n1,2,3,a\n4,5,7,b\n',
    '2019,2015\n1,2\n4,5\n',
    'sep=;\n;0;1;2\n0;1,5;2;3\n1;4;5;7\n',
    '10,20,30\n1,2,3\n4,5,7\n',
  ])('says that a first row which may be names is data: %j', (text) => {
    const line = text.startsWith('sep') ? 2 : 1;
    const message = `Line ${line} is read as data, since it has numbers. If they are names, choose names for “first row”.`;
    expect(readTable(text).problems).toContainEqual({ line, message, grave: false });
    expect(tableIn(text)).toMatchObject({ rows: 3, header: false });
    for (const header of [true, false]) expect(messagesOf(text, { header })).not.toContain(message);
  });
  it.each([
    '1,2\n3,4\n6,5\n',
    '5,1,4\n1,2,3\n4,5,7\n',
    '7,7,7\n1,2,3\n4,5,7\n',
    '1.5,2.5,3.5\n1,2,3\n4,5,7\n',
    '2019,2020,3.5\n1,2,3\n4,5,7\n',
    '2019,x\n2020,y\n2021,z\n',
    '3,2,1\n1,2,3\n4,5,7\n',
  ])('says nothing of a first row of numbers like others: %j', (text) => expect(messagesOf(text)).toEqual([]));
  it.each(['\n', '\r\n', '\r'])('takes line ends %j, within quotes as line feeds', (end) => {
    const text = ['a,b', '1,"x', 'y"', '', '2,"say ""a, b"""', ''].join(end);
    expect(cellsIn(text)).toEqual({ a: [1, 2], b: ['x\ny', 'say "a, b"'] });
    expect([...tableIn(text).lines]).toEqual([2, 5]);
  });
  it.each([',', ';', '\t', '|'] as const)('finds the delimiter %j', (mark) => {
    const text = ['a', 'b', 'c\n1', '2', 'x y\n3', '4.5', 'z'].join(mark);
    expect(tableIn(text).delimiter).toBe(mark);
    expect(cellsIn(text)).toEqual({ a: [1, 3], b: [2, 4.5], c: ['x y', 'z'] });
  });
  it('finds it among others in texts, and takes the one that it is told', () => {
    expect(cellsIn('who\tage\nSmith, John\t5\nDoe, Jane\t7')).toEqual({
      who: ['Smith, John', 'Doe, Jane'],
      age: [5, 7],
    });
    expect(cellsIn('1,5;2,5\n3,5;4,5')).toEqual({ 'column 1': [1.5, 3.5], 'column 2': [2.5, 4.5] });
    expect(tableIn('1;2,3\n4;5,6\n', { delimiter: ',', header: false }).columns.map(({ kind }) => kind)).toEqual([
      'text',
      'number',
    ]);
    expect(cellsIn('sep=;\na,b;c\n1,5;2\n3;4')).toEqual({ 'a,b': [1.5, 3], c: [2, 4] });
  });
  it('takes space around cells, quoted ones too, for nothing', () =>
    expect(cellsIn(' a , "b" ,c\n 1 , "x, y" , 2\n\u00a03,"z",4 ')).toEqual({
      a: [1, 3],
      b: ['x, y', 'z'],
      c: [2, 4],
    }));
  it('keeps letters of all scripts', () =>
    expect(cellsIn('größe,naïve\n1,é\n2,日本')).toEqual({ größe: [1, 2], naïve: ['é', '日本'] }));
  it('says where a file is in another encoding', () =>
    expect(messagesOf('a,b\n1,x\n2,gr\uFFFDn')).toEqual([
      'Line 3 has characters that could not be read: save the file as UTF-8.',
    ]));
});

describe('names', () => {
  it('are found above numbers, and not in numbers', () => {
    expect(tableIn('x,2019\n1,2\n3,4').header).toBe(true);
    expect(tableIn('1,2\n3,4').header).toBe(false);
    expect(tableIn('setosa,5.1\nvirginica,6.3').header).toBe(false);
    expect(tableIn('date,v\n2020-01-02,3\n2020-01-03,4').header).toBe(true);
  });
  it('are as the reader says', () => {
    expect(cellsIn('1,2\n3,4\n5,6', { header: true })).toEqual({ 1: [3, 5], 2: [4, 6] });
    expect(tableIn('a,b\n1,2', { header: false })).toMatchObject({ rows: 2, header: false });
  });
  it('are made unlike each other and never empty, and that is said', () => {
    const { table, problems } = readTable('a,a,,a (2),column 3\n1,2,3,4,5\n6,7,8,9,1');
    const names = ['a', 'a (3)', 'column 3 (2)', 'a (2)', 'column 3'];
    expect(table?.columns.map(({ name }) => name)).toEqual(names);
    expect(problems.map(({ column }) => column)).toEqual(['a (3)', 'column 3 (2)']);
    expect(problems[0]?.message).toBe('Column 2 has the name “a”, which another column has too; it is called “a (3)”.');
  });
  it.each(['__proto__', 'constructor', 'toString'])('may be %s', (name) => {
    const table = tableIn(`${name},b\n1,2\n3,4`);
    expect(table.columns.map((column) => [column.name, column.kind])).toEqual([
      [name, 'number'],
      ['b', 'number'],
    ]);
  });
});

describe('columns with a sign', () => {
  const saidOf = (text: string, options?: ReadOptions) => readTable(text, options).problems;

  it('of percent are numbers, and that is said', () => {
    const text = 'name,share,y\nAnna,12%,1\nBo,12.5 %,2\nCy,,3\nDi,-3%,4\nEd,NA,5\nFu,1e1%,6\n';
    expect(cellsIn(text).share).toEqual([12, 12.5, undefined, -3, undefined, 10]);
    const message = 'Column “share” is read as numbers, without the sign % of its cells: “12%” (line 2), ….';
    expect(saidOf(text)).toEqual([{ line: 2, column: 'share', message, grave: false }]);
  });
  it.each([
    ['a,price\n1,"$1,200"\n2,$5\n3,$ 7.25\n4,-$1\n5,$-2\n', [1200, 5, 7.25, -1, -2]],
    ['a;price\n1;€ 1.200,50\n2;3,5 €\n3;−€4\n4;7\u00a0€\n', [1200.5, 3.5, -4, 7]],
    ['a;price\n1;£1\n2;£0\n', [1, 0]],
  ])('of money are numbers, whatever the decimal sign: %j', (text, price) =>
    expect(cellsIn(text).price).toEqual(price),
  );
  it('are no names', () => {
    expect(tableIn('Anna,12%\nBo,13%\nCy,15%').header).toBe(false);
    expect(tableIn('name,share\nBo,13%\nCy,15%').header).toBe(true);
  });
  it('are text where one cell is no such number, and that is said', () => {
    const said = (text: string) => saidOf(text).map(({ message, line }) => [message, line]);
    const why = (cell: string, line: number) => [
      [`Column “p” is taken for text: “${cell}” (line ${line}) is not a number with the sign %, as others are.`, line],
    ];
    expect(said('p,y\n12%,1\n13%,2\nn.a.,3\n$5,3\n14%,1')).toEqual(why('n.a.', 4));
    expect(said('p,y\n12%,1\n$5,3\n13%,2')).toEqual(why('$5', 3));
    expect(said('p,y\n12%,1\n13%,2\n5,3')).toEqual(why('5', 4));
    expect(said('p;y\n12%;1.5\n13%;2\n1,5%;3')).toEqual(why('1,5%', 4));
    expect(said('p,y\nup,1\n13%,2\ndown,3\n')).toEqual([]);
    expect(cellsIn('p,y\n12%,1\n13%,2\n5,3').p).toEqual(['12%', '13%', '5']);
  });
  it('are text where the reader says so', () => {
    const text = 'p,y\n12%,1\n13%,2';
    expect(cellsIn(text, { kinds: { p: 'text' } }).p).toEqual(['12%', '13%']);
    expect(saidOf(text, { kinds: { p: 'text' } })).toEqual([]);
    expect(cellsIn(text, { kinds: { p: 'number' } }).p).toEqual([12, 13]);
  });
});

describe('cells', () => {
  it.each([
    ['1e5', 1e5],
    ['−3', -3],
    ['.5', 0.5],
    ['+7', 7],
    ['1×10⁻⁴', 1e-4],
    ['1,234,567', 1234567],
    ['1,234.5', 1234.5],
    ['12 345', 12345],
    ['12\u202f345.5', 12345.5],
    ['1’234', 1234],
    ['1.234', 1.234],
    ['-0', 0],
    ['5.', 5],
  ])('read %s as %d', (text, value) => {
    const [first] = cellsIn(`a;b\n${text};0.5\n77;8`).a as number[];
    expect(Object.is(first, value)).toBe(true);
  });
  it.each([
    ['1.234.567', 1234567],
    ['1.234,5', 1234.5],
    ['1,234', 1.234],
    [',5', 0.5],
    ['−0,25', -0.25],
    ['1,5e3', 1500],
  ])('read %s as %d beside decimal commas', (text, value) =>
    expect(cellsIn(`a;b\n${text};0,5\n7;8`).a).toEqual([value, 7]),
  );
  it('are no numbers where a sign may mean two things, until the reader says', () => {
    const text = 'a;b\n1,234;0.5\n2,345;0.25\n';
    expect(cellsIn(text).a).toEqual(['1,234', '2,345']);
    expect(messagesOf(text)).toEqual([expect.stringContaining('“1,234” (line 2) and “2,345” (line 3)')]);
    expect(messagesOf(text)[0]).toContain('say which sign is the decimal sign');
    expect(cellsIn(text, { decimal: '.' }).a).toEqual([1234, 2345]);
    expect(cellsIn(text, { decimal: ',' })).toMatchObject({ a: [1.234, 2.345] });
    expect(cellsIn('a;b\n1,234;0.5\n2,345,678;0.25\n').a).toEqual([1234, 2345678]);
    // Where nothing tells, semicolons do, and commas between cells.
    expect(cellsIn('a;b\n1,000;1,101\n2,345;7,125\n')).toMatchObject({ a: [1, 2.345], b: [1.101, 7.125] });
    expect(cellsIn('a,b\n"1,000",2\n"2,345",3\n').a).toEqual([1000, 2345]);
  });
  it.each(['', 'NA', 'N/A', 'n/a', '#N/A', 'NaN', 'nan', 'null', 'NULL', '?'])(
    'are missing where they hold “%s”',
    (text) => {
      expect(cellsIn(`a,b\n1,x\n${text},${text}\n3,y`)).toMatchObject(
        text ? { a: [1, undefined, 3], b: ['x', undefined, 'y'] } : { a: [1, 3] },
      );
    },
  );
  it.each(['-', '.', '–', '—'])('are missing among numbers, and texts elsewhere, where they hold “%s”', (text) =>
    expect(cellsIn(`a,b\n1,x\n${text},${text}\n2,y`)).toEqual({ a: [1, undefined, 2], b: ['x', text, 'y'] }),
  );
  it.each(['1e400', '∞', '-inf', 'Infinity', '2e100'])('with %s are named and not used', (text) => {
    const { table, problems } = readTable(`a,b\n1,2\n${text},3\n5,4`);
    expect(table?.columns[0]?.cells).toEqual(Float64Array.of(1, Number.NaN, 5));
    expect(problems).toMatchObject([{ line: 3, column: 'a', grave: false }]);
    expect(problems[0]?.message).toContain(`“${text}” (line 3)`);
  });
  it('are named where a few are no numbers, and missing where the reader wants numbers', () => {
    const text = 'a,b\n1,2\n2,x\n3,4\n4,5\n5,y\n6,z\n7,w\n8,9\n9,1';
    expect(readTable(text).problems).toEqual([
      {
        line: 3,
        column: 'b',
        grave: false,
        message:
          'Column “b” is taken for text, as 4 of its 9 cells are not numbers: “x” (line 3), “y” (line 6), “z” (line 7), ….',
      },
    ]);
    expect(cellsIn(text, { kinds: { b: 'number' } }).b?.filter((cell) => cell === undefined)).toHaveLength(4);
    expect(messagesOf(text, { kinds: { b: 'number' } })[0]).toContain('taken for missing');
    expect(messagesOf(text, { kinds: { b: 'text' } })).toEqual([]);
  });
  it('of texts keep what is written when the reader asks for texts', () =>
    expect(cellsIn('zip,b,c\n01234,1,2\n00501,2,3', { kinds: { zip: 'text' } }).zip).toEqual(['01234', '00501']));
  it('lose the apostrophe that guards a text from spreadsheets', () =>
    expect(cellsIn("'=n,b,c\n'=1+1,2,3\n'-,3,4")).toEqual({ '=n': ['=1+1', '-'], b: [2, 3], c: [3, 4] }));
  it('make a column constant or empty where nothing varies', () => {
    const kinds = (text: string) => tableIn(text).columns.map(({ kind }) => kind);
    expect(kinds('a,b,c,d,e\n1,2,5,x,NA\n3,4,,x,\n5,6,5,x,?')).toEqual([
      'number',
      'number',
      'constant',
      'constant',
      'empty',
    ]);
  });
});

describe('rows', () => {
  it('with too few or too many cells are named', () => {
    const text = 'a,b\n1,2\n3,4,9\n5\n6,7,\n';
    expect(cellsIn(text)).toEqual({ a: [1, 3, 5, 6], b: [2, 4, undefined, 7] });
    expect(readTable(text).problems).toMatchObject([
      { line: 4, message: 'Line 4 has fewer than 2 cells; the others are taken for missing.' },
      { line: 3, message: 'Line 3 has more than 2 cells; those beyond are left out.' },
    ]);
    expect(messagesOf(`a,b\n1,2\n3,4\n5,6\n7,8\n9,1\n2,2\n${'1\n'.repeat(5)}`)).toEqual([
      'Lines 8, 9, 10 and 2 others have fewer than 2 cells; the others are taken for missing.',
    ]);
  });
  it('without anything are left out', () => {
    const text = '\n\na,b\n\n1,2\n,\n  \n3,4\n';
    expect(cellsIn(text)).toEqual({ a: [1, 3], b: [2, 4] });
    expect([...tableIn(text).lines]).toEqual([5, 8]);
    expect(messagesOf(text)).toEqual(['In line 6 all cells are empty; it is left out.']);
  });
  it('may end with the delimiter', () => {
    for (const text of ['a,b,\n1,2,\n3,4,', 'a,b\n1,2,\n3,4,\n']) {
      expect(cellsIn(text)).toEqual({ a: [1, 3], b: [2, 4] });
      expect(messagesOf(text)).toEqual(['The last column, which has no name and nothing in it, is left out.']);
    }
  });
  it('may have a title above them', () => {
    const text = 'Birds of 2007\n\na,b\n1,2\n3,4\n5,6\n';
    expect(cellsIn(text)).toEqual({ a: [1, 3, 5], b: [2, 4, 6] });
    expect([...tableIn(text).lines]).toEqual([4, 5, 6]);
    expect(messagesOf(text)).toEqual(['Lines 1 to 2 stand above the table and are left out.']);
    expect(messagesOf('A\na;b\n1;2\n3;4')).toEqual(['Line 1 stands above the table and is left out.']);
  });
  it('have columns for which the header has no name', () =>
    expect(Object.keys(cellsIn('a,b\n1,2,3\n4,5,6'))).toEqual(['a', 'b', 'column 3']));
});

describe('texts that are no tables', () => {
  it.each([
    ['', /empty/],
    ['\n \n', /empty/],
    ['a,b', /no row below/],
    ['a,b\n1,2', /only one row below/],
    ['1,2', /only one row\.$/],
    ['a\n1\n2', /only one column/],
    ['a,b\n1,1\n2,1', /only one column is there more than one value/],
    ['a,b\n?,NA\n,?\nNA,', /no column is there/],
    ['a,b\n1,2\n"3,4\n5,6\n', /line 3 is never closed/],
  ])('are refused: %j', (text, why) => expect(graveIn(text).join()).toMatch(why));
  it('are refused where a quote that is not closed makes a row of a million characters', () =>
    expect(graveIn(`a,b\n1,2\n"${'x,y\n'.repeat(400_000)}`).join()).toMatch(/line 3 is too long/));
  it('are refused beyond the limits, and not at them', () => {
    const rows = (count: number) => `a,b\n${'1,2\n3,4\n'.repeat(count / 2)}`;
    expect(tableIn(rows(LIMITS.rows)).rows).toBe(LIMITS.rows);
    expect(graveIn(`${rows(LIMITS.rows)}5,6`)[0]).toContain('more than 200000 rows');
    const columns = (count: number) => [1, 2, 3].map((k) => Array(count).fill(k).join(',')).join('\n');
    expect(tableIn(columns(LIMITS.columns)).columns).toHaveLength(LIMITS.columns);
    expect(graveIn(columns(LIMITS.columns + 1))[0]).toContain('more than 500 columns');
    expect(graveIn(' '.repeat(LIMITS.characters + 1))[0]).toContain('20 million');
  });
  it('name a quote that is not doubled', () =>
    expect(messagesOf('a,b,c\n1,"x "y" z",2\n2,w,3')[0]).toBe(
      'In line 2 a quote within a quoted cell is not doubled.',
    ));
});

describe('whatever the text', () => {
  const holds = (text: string) => {
    const { table, problems } = readTable(text);
    expect(table === undefined).toBe(problems.some(({ grave }) => grave));
    for (const { message } of problems) expect(message).toMatch(/[.…]$/);
    if (!table) return;
    expect(table.columns.filter(({ kind }) => kind === 'number' || kind === 'text').length).toBeGreaterThan(1);
    expect(new Set(table.columns.map(({ name }) => name)).size).toBe(table.columns.length);
    expect(table.lines).toHaveLength(table.rows);
    for (const { name, cells } of table.columns) {
      expect(name).not.toBe('');
      if (cells instanceof Float64Array) {
        expect(cells).toHaveLength(table.rows);
        expect(cells.some((cell) => !Number.isNaN(cell) && !(Math.abs(cell) <= 1e100))).toBe(false);
        expect(cells.some((cell) => Object.is(cell, -0))).toBe(false);
      } else {
        expect(cells.codes).toHaveLength(table.rows);
        expect(new Set(cells.codes).size - (cells.codes.includes(-1) ? 1 : 0)).toBe(cells.categories.length);
      }
    }
  };
  it('there is a table or a reason why not, of 10,000 random texts', () =>
    fc.assert(fc.property(anyText, holds), { seed: SEED, numRuns: 10_000 }));
  it('and of 1,000 tables, and as many damaged ones', () => {
    fc.assert(fc.property(tableText, holds), { seed: SEED, numRuns: 1000 });
    fc.assert(fc.property(mutated, holds), { seed: SEED, numRuns: 1000 });
  });
  it('numbers are those of a plain split, whatever the delimiter and the line ends', () => {
    const number = fc.double({ noNaN: true, min: -1e9, max: 1e9 });
    const rows = fc.array(fc.array(number, { minLength: 4, maxLength: 4 }), { minLength: 2, maxLength: 20 });
    const marks = fc.constantFrom(...([',', ';', '\t', '|'] as const));
    fc.assert(
      fc.property(rows, marks, fc.constantFrom('\n', '\r\n', '\r'), (numbers, mark, end) => {
        const text = ['w', 'x', 'y', 'z'].join(mark) + end + numbers.map((row) => row.join(mark)).join(end);
        const split = text
          .split(end)
          .slice(1)
          .map((line) => line.split(mark).map((cell) => Number(cell) + 0));
        fc.pre(['0', '1', '2', '3'].filter((j) => new Set(split.map((row) => row[Number(j)])).size > 1).length > 1);
        const cells = Object.values(cellsIn(text));
        expect(cells).toEqual([0, 1, 2, 3].map((j) => split.map((row) => row[j])));
      }),
      { seed: SEED },
    );
  });
});

describe('tableReading(text)', () => {
  it('reads in pieces what is read at once, and says how far it is', () => {
    const text = `a,b,c\n${Array.from({ length: 60_000 }, (_, i) => `${i},"g ${i % 3}",${i / 7}\n`).join('')}`;
    const reading = tableReading(text);
    expect(reading.result().table).toBeUndefined();
    const seen = [reading.progress];
    while (reading.advance(1)) seen.push(reading.progress);
    expect(seen.length).toBeGreaterThan(5);
    expect(seen).toEqual(seen.toSorted((a, b) => a - b));
    expect(reading.progress).toBe(reading.total);
    expect(reading.result()).toEqual(readTable(text));
    const columns = reading.result().table?.columns;
    expect(columns?.[2]?.cells).toEqual(Float64Array.from({ length: 60_000 }, (_, i) => i / 7));
  });
  it('reads twenty million characters', () => {
    const line = (i: number) =>
      `${i},group ${i % 7},${(i * 0.37).toFixed(3)},"q, ${i % 5}",${'0.12345,'.repeat(8)}${i % 91}\n`;
    const text = `id,name,x,q,a,b,c,d,e,f,g,h,y\n${Array.from({ length: 199_990 }, (_, i) => line(i)).join('')}`.slice(
      0,
      LIMITS.characters,
    );
    const start = performance.now();
    const { rows, columns } = tableIn(text);
    console.info(`${text.length} characters in ${Math.round(performance.now() - start)} ms`);
    expect(rows).toBe(text.trimEnd().split('\n').length - 1);
    expect(columns).toHaveLength(13);
    expect(columns[2]).toHaveProperty(['cells', 100_000], 37000);
  });
});
