import { describe, expect, it } from 'vitest';
import { each } from '../testing/each.ts';
import { splitRows } from './split-rows.ts';

describe('splitRows', () => {
  it('puts each row into one of the two parts', () =>
    each([0, 1, 5, 12], (drawn) => {
      const split = splitRows({ count: 12, drawn, seed: 3 });
      expect(split.drawn).toHaveLength(drawn);
      expect([...split.drawn, ...split.heldOut].toSorted((a, b) => a - b)).toEqual([...Array(12).keys()]);
    }));
  it('draws the same for the same seed, and for more rows those of fewer first', () => {
    const of = (drawn: number) => splitRows({ count: 342, drawn, seed: 7 }).drawn;
    expect(of(8)).toEqual(of(8));
    expect(of(20).slice(0, 8)).toEqual(of(8));
  });
  it('draws all pairs of five alike often', () => {
    const [SEEDS, PAIRS] = [20_000, 10];
    const counts = new Map<string, number>();
    for (let seed = 0; seed < SEEDS; seed += 1) {
      const key = splitRows({ count: 5, drawn: 2, seed }).drawn.toSorted().join();
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    expect(counts.size).toBe(PAIRS);
    const expected = SEEDS / PAIRS;
    const chi2 = [...counts.values()].reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
    /** Of χ² with nine degrees of freedom, 1 in 10,000 is larger; fixed seeds either pass or do not. */
    expect(chi2).toBeLessThan(33.7);
  });
  it('refuses to draw more than there are, or less than none, by name', () =>
    each([-1, 6, Number.NaN], (drawn) => expect(() => splitRows({ count: 5, drawn, seed: 1 })).toThrow(/^drawn/)));
});
