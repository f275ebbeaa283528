import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NO_FILE } from '../controls/parameter.ts';
import { defineWidget } from '../widget.ts';
import { numbersFile } from './save.ts';

const SEED = 20261126;
const widget = defineWidget({
  name: 'of-tests',
  title: 'A widget of tests',
  lead: ['f'],
  parameters: {
    f: { kind: 'formula', label: 'f', default: 'x', variables: ['x'] },
    at: { kind: 'vector', label: 'at', default: [0, 0], symbols: ['x', 'y'], min: -9, max: 9 },
    file: { kind: 'file', label: 'own table', default: NO_FILE, accept: '.csv' },
    target: { kind: 'name', label: 'target', default: '' },
  },
  quantities: { value: 'value', 'coefficient-*': 'coefficient of *' },
});
const state = { f: 'x', at: [0, 0], file: NO_FILE, target: '' };
const saved = (controls: Partial<typeof state>, values: Record<string, number | string>) =>
  numbersFile(widget, { ...state, ...controls }, { value: 0, ...values });

/** The cells of a CSV as RFC 4180 defines them: quoted, with doubled quotes within, or without quotes and commas. */
function cellsOf(csv: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain = '', end] of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\n)/g)) {
    rows.at(-1)?.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === '\n') rows.push([]);
  }
  return rows.slice(0, -1);
}
const shown = (csv: string, name: string) => cellsOf(csv).find((row) => row[1] === name)?.[2];

describe('numbersFile', () => {
  it.each(['=1+1', '+x', '-x^2', '@sum', '\tx', '\rx', '-', '-1-2', '=cmd|"/c calc"!A1', '-1,=2'])(
    'keeps %j from being run by a spreadsheet, wherever it comes from',
    (text) => {
      const csv = saved({ f: text, target: text, file: { name: text, text: '' } }, { value: text });
      for (const name of ['f', 'target', 'file', 'value']) expect(shown(csv, name)).toBe(`'${text}`);
    },
  );
  it('keeps the names of columns from it too', () => {
    const rows = cellsOf(saved({}, { 'coefficient-=1': 2 }));
    expect(rows.at(-1)).toEqual(['quantity', 'coefficient-=1', '2', 'coefficient of =1']);
  });
  it.each([-0.5, -1e-7, -5e-324, -1e300, Number.NEGATIVE_INFINITY])('leaves the number %s a number', (value) => {
    expect(Number(shown(saved({}, { value }), 'value'))).toBe(value);
  });
  it('leaves a vector as an address has it', () => {
    expect(shown(saved({ at: [-1.5, 2e-9] }, {}), 'at')).toBe('-1.5,2e-9');
  });
  it('can be read back, whatever the texts: four cells a row, and no cell that begins as a formula', () => {
    const texts = fc.string({ unit: fc.constantFrom(...'=+-@\t\r\n",\'x1 ') });
    fc.assert(
      fc.property(texts, texts, (f, name) => {
        const rows = cellsOf(saved({ f, file: { name, text: '' } }, {}));
        expect(rows.map((row) => row.length)).toEqual(Array(6).fill(4));
        for (const [text, cell] of [
          [f, rows[1]?.[2]],
          [name, rows[3]?.[2]],
        ]) {
          expect([text, `'${text}`]).toContain(cell);
          if (/^[=+\-@\t\r\n]/.test(cell as string)) expect(cell).toMatch(/^-[\d,-]+$/);
        }
      }),
      { seed: SEED },
    );
  });
});
