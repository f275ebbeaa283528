import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { direction } from './hessian.ts';
import { levelEllipse, lossAt, lossGradient, quadratic, quadraticFromHessian } from './quadratic.ts';
import references from './reference/quadratic-minimizers.json';
import { coordinate, losses } from './testing/arbitraries.ts';
import type { Vec2 } from './vector.ts';

const SEED = 20240930;
/** A handful of products of numbers of order one. */
const ROUNDING = 1e-14;

describe('quadratic({ center, condition, angle })', () => {
  it.each([
    [0, [0.25, 0, 1]],
    [90, [1, 0, 0.25]],
    [-180, [0.25, 0, 1]],
    [45, [0.625, -0.375, 0.625]],
    [135, [0.625, 0.375, 0.625]],
  ])('H = R·diag(1/4, 1)·Rᵀ is exact at %s°', (angle, hessian) => {
    expect(quadratic({ center: [1, 2], condition: 4, angle }).hessian).toEqual(hessian);
  });
  it('is exactly the identity at condition 1, whatever the angle', () => {
    expect(quadratic({ center: [0, 0], condition: 1, angle: 33 }).hessian).toEqual([1, 0, 1]);
  });
  it('keeps its arguments as given, with −0 as +0', () => {
    expect(quadratic({ center: [-0, 1.1], condition: 7, angle: -45 })).toMatchObject({
      center: [0, 1.1],
      condition: 7,
      angle: -45,
    });
  });
  it('agrees with the reference matrices', () => {
    for (const { center, condition, angle, A } of references) {
      const { hessian } = quadratic({ center: center as unknown as Vec2, condition, angle });
      const exact = [A[0]?.[0], A[0]?.[1], A[1]?.[1]] as number[];
      exact.forEach((value, i) => {
        expect(Math.abs((hessian[i] as number) - value)).toBeLessThan(ROUNDING);
      });
    }
  });
  it('turns with the angle: 90° more swaps the diagonal and flips h12, to the last bit', () => {
    const at = (angle: number) => quadratic({ center: [0, 0], condition: 9, angle }).hessian;
    for (const angle of [-60, 0, 12.5, 44, 45]) {
      const [h11, h12, h22] = at(angle);
      expect(at(angle + 90)).toEqual([h22, 0 - h12, h11]);
    }
  });
  it('throws naming center, condition or angle', () => {
    const valid = { center: [0, 0] as Vec2, condition: 1, angle: 0 };
    expect(() => quadratic({ ...valid, center: [Number.NaN, 0] })).toThrow(/^center must/);
    expect(() => quadratic({ ...valid, condition: 0.9 })).toThrow(/^condition must/);
    expect(() => quadratic({ ...valid, condition: Infinity })).toThrow(/^condition must/);
    expect(() => quadratic({ ...valid, angle: Infinity })).toThrow(/^angle must/);
  });
});

describe('quadraticFromHessian({ center, hessian })', () => {
  it('finds condition and angle', () => {
    expect(quadraticFromHessian({ center: [1, 2], hessian: [1, 0.5, 1] })).toMatchObject({ condition: 3, angle: -45 });
    expect(quadraticFromHessian({ center: [1, 2], hessian: [2, 0, 2] })).toMatchObject({ condition: 1, angle: 0 });
  });
  it('inverts quadratic()', () => {
    fc.assert(
      fc.property(losses, (options) => {
        const q = quadratic(options);
        const { condition } = quadraticFromHessian(q);
        expect(Math.abs(condition / q.condition - 1)).toBeLessThan(ROUNDING * q.condition);
      }),
      { seed: SEED },
    );
  });
  it.each([[[1, 1, 1]], [[1, 2, 1]], [[-1, 0, 1]], [[0, 0, 0]], [[Number.NaN, 0, 1]]])(
    'throws naming hessian for %s',
    (hessian) => {
      expect(() => quadraticFromHessian({ center: [0, 0], hessian: hessian as never })).toThrow(/^hessian must/);
    },
  );
  it('throws naming center', () => {
    expect(() => quadraticFromHessian({ center: [0, Infinity], hessian: [1, 0, 1] })).toThrow(/^center must/);
  });
});

describe('lossAt(q, φ) and lossGradient(q, φ)', () => {
  const q = quadratic({ center: [1, 2], condition: 4, angle: 0 });
  it('are ½(φ−φ̂)ᵀH(φ−φ̂) and H(φ−φ̂)', () => {
    expect(lossAt(q, [3, 5])).toBe(5);
    expect(lossGradient(q, [3, 5])).toEqual([0.5, 3]);
  });
  it('vanish at the centre', () => {
    expect(lossAt(q, [1, 2])).toBe(0);
    expect(lossGradient(q, [1, 2])).toEqual([0, 0]);
  });
  it('give NaN for NaN', () => {
    expect(lossAt(q, [Number.NaN, 0])).toBeNaN();
    expect(lossGradient(q, [Number.NaN, 0])[0]).toBeNaN();
  });
  it('the gradient is the slope of the loss: exact for a quadratic by the symmetric difference', () => {
    fc.assert(
      fc.property(losses, coordinate, coordinate, (options, x, y) => {
        const loss = quadratic(options);
        const [g1, g2] = lossGradient(loss, [x, y]);
        expect(Math.abs(lossAt(loss, [x + 1, y]) - lossAt(loss, [x - 1, y]) - 2 * g1)).toBeLessThan(20 * ROUNDING);
        expect(Math.abs(lossAt(loss, [x, y + 1]) - lossAt(loss, [x, y - 1]) - 2 * g2)).toBeLessThan(20 * ROUNDING);
      }),
      { seed: SEED },
    );
  });
});

describe('levelEllipse(q, level)', () => {
  it('has its long axis along the angle, √condition times the short one', () => {
    expect(levelEllipse(quadratic({ center: [1, 2], condition: 4, angle: 30 }), 2)).toEqual({
      cx: 1,
      cy: 2,
      rx: 4,
      ry: 2,
      angle: 30,
    });
  });
  it('is a point at level 0', () => {
    expect(levelEllipse(quadratic({ center: [1, 2], condition: 4, angle: 30 }), 0)).toMatchObject({ rx: 0, ry: 0 });
  });
  it('has its vertices on {L = level}, also for a given Hessian', () => {
    fc.assert(
      fc.property(losses, fc.double({ min: 0.01, max: 9, noNaN: true }), (options, level) => {
        const { hessian, center } = quadratic(options);
        const doubled = hessian.map((h) => 2 * h) as unknown as typeof hessian;
        for (const q of [quadratic(options), quadraticFromHessian({ center, hessian: doubled })]) {
          const { cx, cy, rx, ry, angle } = levelEllipse(q, level);
          const [u, v] = direction(angle);
          expect(Math.abs(lossAt(q, [cx + rx * u, cy + rx * v]) / level - 1)).toBeLessThan(
            20 * ROUNDING * options.condition,
          );
          expect(Math.abs(lossAt(q, [cx - ry * v, cy + ry * u]) / level - 1)).toBeLessThan(
            20 * ROUNDING * options.condition,
          );
        }
      }),
      { seed: SEED },
    );
  });
  it.each([-1, Number.NaN, Infinity])('throws naming level for %s', (level) => {
    expect(() => levelEllipse(quadratic({ center: [0, 0], condition: 1, angle: 0 }), level)).toThrow(/^level must/);
  });
});
