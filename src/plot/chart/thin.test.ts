import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { thinned } from './thin.ts';

const SEED = 20261125;

describe('thinned(values, columns)', () => {
  it('keeps all of a short series', () => expect(thinned([3, 1, 2], 2)).toEqual([0, 1, 2]));

  it('keeps the ends, the extremes, and both sides of every change to or from zero, in order', () => {
    const series = fc.array(fc.constantFrom(0, 1, 2, 3, 4.5), { minLength: 50, maxLength: 400 });
    fc.assert(
      fc.property(series, (values) => {
        const kept = thinned(values, 8);
        const seen = kept.map((i) => values[i] as number);
        expect(kept).toEqual([...new Set(kept)].sort((a, b) => a - b));
        expect([kept[0], kept.at(-1)]).toEqual([0, values.length - 1]);
        expect([Math.min(...seen), Math.max(...seen)]).toEqual([Math.min(...values), Math.max(...values)]);
        values.forEach((value, i) => {
          if (i > 0 && (value === 0) !== (values[i - 1] === 0)) {
            expect(kept).toContain(i - 1);
            expect(kept).toContain(i);
          }
        });
      }),
      { seed: SEED },
    );
  });

  it('is short for a long series', () =>
    expect(
      thinned(
        Array.from({ length: 10_000 }, (_, i) => 1 + (i % 7)),
        100,
      ).length,
    ).toBeLessThanOrEqual(400));
});
