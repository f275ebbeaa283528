import { describe, expect, it } from 'vitest';
import { seededRandom } from './random.ts';

const take = (seed: number, count: number) => {
  const random = seededRandom(seed);
  return Array.from({ length: count }, random);
};
const COUNT = 40_000;
/** Standard deviations; a fixed seed either passes or does not. */
const SIGMAS = 4;

describe('seededRandom(seed)', () => {
  it('gives the same numbers on every machine', () => {
    expect(take(1, 3)).toMatchInlineSnapshot(`
      [
        0.22133094567759548,
        0.7558673651074438,
        0.5687392709029215,
      ]
    `);
  });
  it('gives multiples of 2⁻⁵³ in [0, 1)', () => {
    for (const x of take(7, 1000)) {
      expect(x >= 0 && x < 1).toBe(true);
      expect(Number.isInteger(x * 2 ** 53)).toBe(true);
    }
  });
  it.each([0, 1, 2, -1, 0.5, 1e300])('is even, for seed %s: mean, spread, neighbours and 64 boxes', (seed) => {
    const xs = take(seed, COUNT).map((x) => x - 0.5);
    const mean = (values: number[]) => values.reduce((sum, x) => sum + x, 0) / values.length;
    const error = SIGMAS / Math.sqrt(COUNT);
    expect(Math.abs(mean(xs))).toBeLessThan(error * Math.sqrt(1 / 12));
    expect(Math.abs(mean(xs.map((x) => x * x)) - 1 / 12)).toBeLessThan(error * Math.sqrt(1 / 180));
    expect(Math.abs(mean(xs.slice(1).map((x, i) => x * (xs[i] as number))))).toBeLessThan(error / 12);
    const boxes = new Map<number, number>();
    for (const x of xs) boxes.set(Math.floor((x + 0.5) * 64), (boxes.get(Math.floor((x + 0.5) * 64)) ?? 0) + 1);
    const expected = COUNT / 64;
    const chi2 = [...boxes.values()].reduce((sum, n) => sum + (n - expected) ** 2 / expected, 0);
    expect(boxes.size).toBe(64);
    expect(Math.abs(chi2 - 63)).toBeLessThan(SIGMAS * Math.sqrt(2 * 63));
  });
  it('differs between seeds, also neighbouring and fractional ones, but not between 0 and −0', () => {
    const firsts = [0, 1, 2, 3, 0.1, 0.1 + Number.EPSILON, -1, 2 ** 32, 2 ** 32 + 1].map((seed) => take(seed, 1)[0]);
    expect(new Set(firsts).size).toBe(firsts.length);
    expect(take(-0, 2)).toEqual(take(0, 2));
  });
  it.each([Number.NaN, Infinity])('throws naming seed for %s', (seed) => {
    expect(() => seededRandom(seed)).toThrow(/^seed must/);
  });
});
