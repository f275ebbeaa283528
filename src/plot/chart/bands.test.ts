import { describe, expect, it } from 'vitest';
import { bandsOf } from './bands.ts';

const CHART = { columns: 10, least: 0.5 };
const series = (length: number, at: (k: number) => number | undefined) => Array.from({ length }, (_, k) => at(k));

describe('bandsOf(heights, { columns, least })', () => {
  it('is one band with the least and the greatest, where a series swings all the time', () => {
    const [band, ...others] = bandsOf(
      series(100, (k) => (k % 2 === 0 ? 1 : 3)),
      CHART,
    );
    expect(others).toEqual([]);
    expect(band).toHaveLength(10);
    for (const [, low, high] of band ?? []) expect([low, high]).toEqual([1, 3]);
  });
  it('lies where the series swings, and a line stands before and after', () => {
    const swinging = (k: number) => k >= 30 && k < 70;
    const [band] = bandsOf(
      series(100, (k) => (swinging(k) ? k % 2 : 0)),
      CHART,
    );
    expect(band?.map(([x]) => x)).toEqual([34.5, 44.5, 54.5, 64.5]);
  });
  it.each([
    ['a short one', series(20, (k) => k % 2)],
    ['one that only falls', series(100, (k) => -k)],
    ['one that hardly swings', series(100, (k) => 0.4 * (k % 2))],
    ['one that is not there', series(100, () => undefined)],
  ])('is nothing for %s', (_, heights) => expect(bandsOf(heights, CHART)).toEqual([]));
});
