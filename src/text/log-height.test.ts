import { describe, expect, it } from 'vitest';
import { logHeight } from './log-height.ts';

describe('logHeight(value, places)', () => {
  const places = { floor: -15, zero: -17 };
  it.each([
    [100, 2],
    [-0.001, -3],
    [1e-20, -15],
    [0, -17],
    [-0, -17],
  ])('%d stands at %d', (value, height) => expect(logHeight(value, places)).toBeCloseTo(height, 12));
  it('gives a place of their own to zeros alone', () =>
    expect(logHeight(Number.MIN_VALUE, places)).toBeGreaterThan(places.zero));
  it('has none for what is no number', () => expect(logHeight(Number.NaN, places)).toBeNaN());
});
