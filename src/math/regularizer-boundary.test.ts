import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { REGULARIZERS, type RegularizerChoice, regularizerValue } from './regularizer.ts';
import { regularizerBoundary } from './regularizer-boundary.ts';
import { each } from './testing/each.ts';
import type { Vec2 } from './vector.ts';

const SEED = 20240930;
/** Relative to the level: roots and powers, rounded a few times. */
const ROUNDING = 1e-12;
const BOUNDED = REGULARIZERS.filter((penalty) => penalty !== 'l0');
const boundary = (choice: RegularizerChoice, through: Vec2, perQuadrant: number) =>
  regularizerBoundary(choice, { through, perQuadrant, reach: 1e4 });

describe('regularizerBoundary(choice, { through, perQuadrant, reach })', () => {
  it.each(BOUNDED)('%s: every point has the penalty of the one given', (penalty) => {
    const size = fc.double({ min: 1e-3, max: 100, noNaN: true });
    fc.assert(
      fc.property(size, size, fc.double({ min: 0, max: 1, noNaN: true }), (x, y, mix) => {
        const level = regularizerValue({ penalty, mix }, [x, y]);
        for (const phi of boundary({ penalty, mix }, [x, -y], 8))
          expect(Math.abs(regularizerValue({ penalty, mix }, phi) / level - 1)).toBeLessThan(ROUNDING);
      }),
      { seed: SEED },
    );
  });
  it.each(BOUNDED)('%s: is closed, starts on the φ₁ axis and is symmetric about the origin', (penalty) => {
    const curve = boundary({ penalty }, [2, 1], 6);
    const half = (curve.length - 1) / 2;
    expect(curve.at(-1)).toEqual(curve[0]);
    expect(curve[0]?.[1]).toBe(0);
    for (let i = 0; i < half; i += 1) {
      const [x = Number.NaN, y = Number.NaN] = curve[i] ?? [];
      expect(curve[i + half]).toEqual([0 - x, 0 - y]);
    }
  });
  it('elastic-net: each quadrant is an arc about (−ρ, −ρ) with ρ = mix/(1 − mix), with corners on the axes', () => {
    const curve = boundary({ penalty: 'elastic-net', mix: 0.75 }, [1, 2], 5);
    const [first, ...others] = curve.slice(0, 6).map(([x, y]) => Math.hypot(x + 3, y + 3));
    each(others, (other) => expect(other).toBeCloseTo(first as number, 12));
    expect(curve[5]?.[0]).toBe(0);
  });
  it('elastic-net: is the diamond for mix = 1 and the circle for mix = 0', () => {
    for (const [x, y] of boundary({ penalty: 'elastic-net', mix: 1 }, [1, 2], 4))
      expect(Math.abs(x) + Math.abs(y)).toBeCloseTo(3, 14);
    for (const [x, y] of boundary({ penalty: 'elastic-net', mix: 0 }, [0, 2], 4))
      expect(Math.hypot(x, y)).toBeCloseTo(2, 14);
  });
  it('square-root: is cut to the reach, which its arms may leave', () => {
    const curve = regularizerBoundary({ penalty: 'square-root' }, { through: [1, 1], perQuadrant: 8, reach: 2 });
    expect(Math.max(...curve.map(([x]) => x))).toBe(2);
  });
  it.each(BOUNDED)('%s: through the origin it is the origin', (penalty) => {
    const points = boundary({ penalty }, [0, 0], 3).flat();
    expect(points.every((x) => x === 0)).toBe(true);
  });
  it('throws naming through, mix, perQuadrant, reach or penalty', () => {
    expect(() => boundary({ penalty: 'l1' }, [Number.NaN, 1], 4)).toThrow(/^through must/);
    expect(() => boundary({ penalty: 'elastic-net' }, [1, 1], 0)).toThrow(/^perQuadrant must/);
    expect(() => boundary({ penalty: 'elastic-net', mix: 2 }, [1, 1], 4)).toThrow(/^mix must/);
    expect(() => boundary({ penalty: 'l0' }, [1, 1], 4)).toThrow(/^penalty must/);
    expect(() =>
      regularizerBoundary({ penalty: 'square-root' }, { through: [1, 1], perQuadrant: 4, reach: 0 }),
    ).toThrow(/^reach must/);
  });
});
