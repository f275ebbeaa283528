import fc from 'fast-check';

/** Cells that a reader of tables may stumble over. */
const CELLS =
  '1|2|-3|0.5|1,5|1.234|1,234|1.234.567|1e5|1e400|∞|−3|NA|?|-|.||a|b|x y|"q"|"a,b"|"a;b"|"a\nb"|"|=1|+x|é|2020-01-02|5%|$5';
const cell = fc.constantFrom(...CELLS.split('|'), '"say ""a"""', "'=1", '\uFEFF');
const delimiter = fc.constantFrom(',', ';', '\t', '|');
const ends = fc.constantFrom('\n', '\r\n', '\r');

/** Anything that may stand in a file. */
export const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc.string({ unit: fc.constantFrom(...',;\t|\r\n"\'0123456789.-+eE =aNA?\uFEFF'), maxLength: 80 }),
);

/** Tables of such cells, mostly of rows of one length. */
export const tableText = fc
  .tuple(
    delimiter,
    ends,
    fc.integer({ min: 1, max: 5 }),
    fc.array(fc.array(cell, { minLength: 5, maxLength: 6 }), { maxLength: 9 }),
  )
  .map(([mark, end, width, rows]) =>
    rows.map((row) => (row[5] === 'a' ? row : row.slice(0, width)).join(mark)).join(end),
  );

/** The text with a piece of it taken away, doubled, or replaced by another. */
export const mutated = fc
  .tuple(tableText, fc.nat(), fc.nat({ max: 5 }), fc.string({ unit: fc.constantFrom(...',;"\n\r\t1a.'), maxLength: 3 }))
  .map(([text, at, length, piece]) => {
    const start = text.length ? at % text.length : 0;
    return text.slice(0, start) + piece + text.slice(start + length);
  });

/** Tables in which few cells are missing and fewer are texts. */
export const mostlyNumbers = fc
  .array(fc.array(fc.constantFrom(...'1|2|3.5|-4|5e2|6|7|NA|'.split('|')), { minLength: 3, maxLength: 3 }), {
    minLength: 3,
  })
  .map((rows) => ['a,b,x y,g', ...rows.map((row, i) => [...row, 'pqr'[i % 3]].join(','))].join('\n'));
