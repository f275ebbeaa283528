import { describe, expect, it } from 'vitest';
import { seededRandom } from '../random.ts';
import { wilsonInterval } from './wilson.ts';

const Z = 1.959963984540054;
/** A handful of roundings. */
const ROUNDED = 1e-14;

describe('wilsonInterval(hits, trials)', () => {
  it.each([
    [1, 10],
    [5, 10],
    [333, 1000],
    [99_999, 100_000],
  ])('ends where hits/trials is z standard deviations away: %d of %d', (hits, trials) => {
    for (const p of wilsonInterval(hits, trials))
      expect(Math.abs(Math.abs(hits / trials - p) - Z * Math.sqrt((p * (1 - p)) / trials))).toBeLessThan(ROUNDED);
  });
  it('is exactly 0 at no hit and 1 at no miss, and all of [0, 1] without a trial', () => {
    expect(wilsonInterval(0, 20)[0]).toBe(0);
    expect(wilsonInterval(0, 20)[1]).toBeCloseTo((Z * Z) / (20 + Z * Z), 14);
    expect(wilsonInterval(20, 20)[1]).toBe(1);
    expect(wilsonInterval(0, 0)).toEqual([0, 1]);
  });
  it('mirrors when hits and misses are exchanged', () => {
    const [low, high] = wilsonInterval(3, 17);
    const mirrored = wilsonInterval(14, 17);
    expect(mirrored[0]).toBeCloseTo(1 - high, 14);
    expect(mirrored[1]).toBeCloseTo(1 - low, 14);
  });
  it('holds the true probability about 95 times in 100', () => {
    const random = seededRandom(20240930);
    const RUNS = 2000;
    const held = Array.from({ length: RUNS }, () => {
      const hits = Array.from({ length: 100 }, random).filter((x) => x < 0.3).length;
      const [low, high] = wilsonInterval(hits, 100);
      return low <= 0.3 && 0.3 <= high;
    }).filter(Boolean).length;
    /** The interval is approximate, and the count itself a sample. */
    expect(Math.abs(held / RUNS - 0.95)).toBeLessThan(0.02);
  });
  it('throws naming trials or hits', () => {
    expect(() => wilsonInterval(0, -1)).toThrow(/^trials must/);
    expect(() => wilsonInterval(0, Infinity)).toThrow(/^trials must/);
    expect(() => wilsonInterval(3, 2)).toThrow(/^hits must/);
    expect(() => wilsonInterval(Number.NaN, 2)).toThrow(/^hits must/);
  });
});
