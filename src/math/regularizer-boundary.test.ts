import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { REGULARIZERS, regularizerValue } from './regularizer.ts';
import { regularizerBoundary } from './regularizer-boundary.ts';

const SEED = 20240930;
/** Relative to the level: roots and powers, rounded a few times. */
const ROUNDING = 1e-13;
const BOUNDED = REGULARIZERS.filter((penalty) => penalty !== 'l0');

describe('regularizerBoundary(choice, { level, perQuadrant })', () => {
  it.each(BOUNDED)('%s: every point has the penalty asked for', (penalty) => {
    const size = fc.double({ min: 1e-3, max: 100, noNaN: true });
    fc.assert(
      fc.property(size, fc.double({ min: 0, max: 1, noNaN: true }), (level, mix) => {
        for (const phi of regularizerBoundary({ penalty, mix }, { level, perQuadrant: 8 }))
          expect(Math.abs(regularizerValue({ penalty, mix }, phi) / level - 1)).toBeLessThan(ROUNDING);
      }),
      { seed: SEED },
    );
  });
  it.each(BOUNDED)('%s: is closed, starts on the φ₁ axis and is symmetric about the origin', (penalty) => {
    const curve = regularizerBoundary({ penalty }, { level: 2, perQuadrant: 6 });
    const half = (curve.length - 1) / 2;
    expect(curve.at(-1)).toEqual(curve[0]);
    expect(curve[0]?.[1]).toBe(0);
    for (let i = 0; i < half; i += 1) {
      const [x = Number.NaN, y] = curve[i] ?? [];
      expect(curve[i + half]).toEqual([0 - x, 0 - (y as number)]);
    }
  });
  it('elastic-net: each quadrant is an arc about (−ρ, −ρ) with ρ = mix/(1 − mix), with corners on the axes', () => {
    const curve = regularizerBoundary({ penalty: 'elastic-net', mix: 0.75 }, { level: 3, perQuadrant: 5 });
    const [first, ...others] = curve.slice(0, 6).map(([x, y]) => Math.hypot(x + 3, y + 3));
    for (const other of others) expect(other).toBeCloseTo(first as number, 12);
    expect(curve[5]?.[0]).toBe(0);
  });
  it('elastic-net: is the diamond for mix = 1 and the circle for mix = 0', () => {
    for (const [x, y] of regularizerBoundary({ penalty: 'elastic-net', mix: 1 }, { level: 3, perQuadrant: 4 }))
      expect(Math.abs(x) + Math.abs(y)).toBeCloseTo(3, 14);
    for (const [x, y] of regularizerBoundary({ penalty: 'elastic-net', mix: 0 }, { level: 2, perQuadrant: 4 }))
      expect(Math.hypot(x, y)).toBeCloseTo(2, 14);
  });
  it.each(BOUNDED)('%s: level 0 is the origin', (penalty) => {
    const curve = regularizerBoundary({ penalty }, { level: 0, perQuadrant: 3 });
    expect(curve.flat().every((x) => x === 0)).toBe(true);
  });
  it('throws naming level, mix, perQuadrant or penalty', () => {
    const at = (penalty: 'l0' | 'elastic-net' | 'l1', level: number, perQuadrant: number, mix = 0.5) =>
      regularizerBoundary({ penalty, mix }, { level, perQuadrant });
    expect(() => at('l1', -1, 4)).toThrow(/^level must/);
    expect(() => at('elastic-net', 1, 0)).toThrow(/^perQuadrant must/);
    expect(() => at('elastic-net', 1, 4, 2)).toThrow(/^mix must/);
    expect(() => at('l0', 1, 4)).toThrow(/^penalty must/);
  });
});
