import { describe, expect, it } from 'vitest';
import { crossing } from './crossing.ts';

/** crossing() stops when it has the root between two places this near. */
const ROOT = 1e-9;
/** Rounding of a cube root of 1e-16. */
const FLAT_ROOT = 1e-5;

describe('crossing(g, level)', () => {
  it.each([
    ['a line', (t: number) => 3 * t, 1, 1 / 3],
    ['a falling line', (t: number) => 3 - 3 * t, 1, 2 / 3],
    ['a flat root', (t: number) => (t - 0.3) ** 3, 0, 0.3],
    ['a steep root', (t: number) => Math.cbrt(t - 0.7), 0, 0.7],
    ['a kink', (t: number) => Math.max(t - 0.2, 100 * (t - 0.2)), 0, 0.2],
    ['a jump', (t: number) => (t < 0.123 ? -1 : 5), 0, 0.123],
    ['the edge of the domain', (t: number) => (t < 0.456 ? -1 : Number.NaN), 0, 0.456],
    ['an infinite end', (t: number) => Math.log(t), -1, Math.exp(-1)],
  ])('finds %s', (name, g, level, root) => {
    expect(Math.abs(crossing(g, level) - root)).toBeLessThan(name === 'a flat root' ? FLAT_ROOT : ROOT);
  });

  it('is the end itself where an end equals the level', () => {
    expect(crossing((t) => t, 0)).toBeLessThan(ROOT);
    expect(crossing((t) => 1 - t, 0)).toBeGreaterThan(1 - ROOT);
  });

  it('is NaN when both ends lie on one side', () => {
    expect(crossing(() => 1, 0)).toBeNaN();
    expect(crossing(() => Number.NaN, 0)).toBeNaN();
  });
});
