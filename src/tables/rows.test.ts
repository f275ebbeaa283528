import { describe, expect, it } from 'vitest';
import { rowsIn, unified } from './rows.ts';

const rowsOf = (text: string) => [...rowsIn(text, ',')].flatMap(({ rows }) => rows);

describe('unified(text)', () => {
  it('has line feeds only, and no byte order mark', () =>
    expect(unified('\uFEFFa\r\nb\rc\n\r\n\r\rd\uFEFF')).toBe('a\nb\nc\n\n\n\nd\uFEFF'));
});

describe('rowsIn(text, delimiter)', () => {
  it('numbers the lines on which rows begin', () => {
    const rows = rowsOf('a,"b\nc"\n\n"d\n\ne",f\ng');
    expect(rows).toEqual([
      { cells: ['a', 'b\nc'], line: 1 },
      { cells: [''], line: 3 },
      { cells: ['d\n\ne', 'f'], line: 4 },
      { cells: ['g'], line: 7 },
    ]);
  });
  it('joins pieces without a seam, wherever the text is cut', () => {
    // Rows of all lengths, so that pieces end in quotes, between doubled ones, and at line ends.
    const cells = Array.from({ length: 60_000 }, (_, i) => [`${i}`, `${'x'.repeat(i % 23)}"\n,${i}`]);
    const text = cells.map(([a, b = '']) => `${a},"${b.replaceAll('"', '""')}"`).join('\n');
    const chunks = [...rowsIn(text, ',')];
    expect(chunks.length).toBeGreaterThan(5);
    const rows = chunks.flatMap((chunk) => chunk.rows);
    expect(rows.map((row) => row.cells)).toEqual(cells);
    expect(rows.map((row) => row.line)).toEqual(cells.map((_, i) => 1 + 2 * i));
    expect(chunks.at(-1)?.share).toBe(1);
  });
  it('takes rows longer than a piece', () => {
    const long = 'x'.repeat(600_000);
    expect(rowsOf(`a,b\n"${long}",1\n2,3`).map(({ cells }) => cells)).toEqual([
      ['a', 'b'],
      [long, '1'],
      ['2', '3'],
    ]);
  });
  it('takes quoted cells after a space, also those that are empty or begin with a quote', () => {
    const cells = rowsOf('a, "", "3"\n1, """hi"", x", "y"\n"p, ""q", ""').map((row) => row.cells);
    expect(cells).toEqual([
      ['a', '', '3'],
      ['1', '"hi", x', 'y'],
      ['p, "q', ''],
    ]);
  });
  it('names the lines of bad quotes once', () => {
    expect([...rowsIn('a,b\n"x"y"z",1\n2,3', ',')]).toMatchObject([{ oddQuotes: [2] }]);
    expect([...rowsIn('a,b\n1,2\n3,"x\n', ',')]).toMatchObject([{ oddQuotes: [], openQuote: 3 }]);
  });
  it('has none in no text', () => expect(rowsOf('')).toEqual([]));
});
