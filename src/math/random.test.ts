import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seededRandom } from './random.ts';

const take = (seed: number, count: number) => {
  const random = seededRandom(seed);
  return Array.from({ length: count }, random);
};

/** sfc32 in BigInt: every word is taken modulo 2³² in words of its own. */
function unboundedly(seed: number, count: number): number[] {
  const word = 2n ** 32n;
  const turned = (x: bigint) => ((x << 21n) | (x >> 11n)) % word;
  const bits = new BigUint64Array(Float64Array.of(seed === 0 ? 0 : seed).buffer)[0] ?? 0n;
  let [a, b, c, counter] = [0n, bits % word, bits / word, 1n];
  const next = (): bigint => {
    const sum = (a + b + counter) % word;
    [a, b, c, counter] = [b ^ (b >> 9n), (c * 9n) % word, (turned(c) + sum) % word, counter + 1n];
    return sum;
  };
  for (let k = 0; k < 12; k += 1) next();
  return Array.from({ length: count }, () => Number((next() >> 5n) * 2n ** 26n + (next() >> 6n)) / 2 ** 53);
}

const COUNT = 40_000;
/** Standard deviations; a fixed seed either passes or does not. */
const SIGMAS = 4;

describe('seededRandom(seed)', () => {
  it('is sfc32 as PractRand seeds it: the published words of its seed 12345, two a number', () => {
    /** From the tests of maloquacious/prng: SFC32(0, 12345, 0, 1), after twelve words that are thrown away. */
    const words = [
      [235160590, 2967261163],
      [116171463, 2882324903],
      [362604721, 4227106926],
      [1933307004, 1608300071],
      [2256615412, 2701957640],
    ] as const;
    /** The number whose 64 bits are the seed 12345. */
    const seed = 12345 * Number.MIN_VALUE;
    expect(take(seed, 5)).toEqual(
      words.map(([high, low]) => (Math.floor(high / 2 ** 5) * 2 ** 26 + Math.floor(low / 2 ** 6)) / 2 ** 53),
    );
  });
  it('gives the words of an implementation with unbounded integers, whatever the seed', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (seed) => {
        expect(take(seed, 6)).toEqual(unboundedly(seed, 6));
      }),
      { seed: 20240930, numRuns: 200 },
    );
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
