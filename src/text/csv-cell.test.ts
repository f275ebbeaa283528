import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvCell, unguarded } from './csv-cell.ts';

const SEED = 20261126;

describe('csvCell(text) and unguarded(cell)', () => {
  it.each([
    ['a', 'a'],
    ['=1+1', "'=1+1"],
    ['-', "'-"],
    ['-0.5', '-0.5'],
    ['-1,5', '"-1,5"'],
    ['say "a"', '"say ""a"""'],
    ['=a,b', '"\'=a,b"'],
    ["it's", "it's"],
  ])('write %j as %s', (text, cell) => expect(csvCell(text)).toBe(cell));
  it.each([
    ["'=1+1", '=1+1'],
    ["'-", '-'],
    ["'-5", "'-5"],
    ["'tis", "'tis"],
    ["'", "'"],
    ['', ''],
  ])('read %j as %j', (cell, text) => expect(unguarded(cell)).toBe(text));
  it('are each other’s inverse for all texts that are not such a cell themselves', () =>
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."=+-@'x1 ") }), (text) => {
        fc.pre(unguarded(text) === text);
        expect(unguarded(csvCell(text))).toBe(text);
      }),
      { seed: SEED },
    ));
});
