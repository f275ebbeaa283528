import { describe, expect, it } from 'vitest';
import { normPenalizedResidual } from './norm-certificate.ts';
import type { Vec2 } from './vector.ts';

const at = (gradient: Vec2, phi: Vec2, p: number) => normPenalizedResidual({ gradient, phi }, { p, lambda: 5 });

describe('normPenalizedResidual({ gradient, phi }, { p: 2, lambda })', () => {
  it('at the origin is how far the slope sticks out of the disc of radius λ', () => {
    expect(at([3, 4], [0, 0], 2)).toBe(0);
    expect(at([6, -8], [0, 0], 2)).toBe(5);
  });
  it('elsewhere is the distance from −∇L to λφ/‖φ‖₂', () => {
    expect(at([-3, -4], [6, 8], 2)).toBe(0);
    expect(at([-3, 4], [6, 8], 2)).toBe(8);
    expect(at([3, -5], [0, 1], 2)).toBe(3);
  });
});

describe('normPenalizedResidual({ gradient, phi }, { p: ∞, lambda })', () => {
  it('at the origin is how far the slope sticks out of the diamond of radius λ', () => {
    expect(at([2, -3], [0, 0], Infinity)).toBe(0);
    expect(at([0, 8], [0, 0], Infinity)).toBe(3);
    expect(at([-4, 3], [0, 0], Infinity)).toBeCloseTo(Math.SQRT2, 14);
  });
  it('is 0 where the larger parameter pays all and the other is flat', () => {
    expect(at([-5, 0], [2, 1], Infinity)).toBe(0);
    expect(at([0, 5], [1, -2], Infinity)).toBe(0);
    expect(at([-5, 4], [2, 1], Infinity)).toBe(4);
    expect(at([-1, 3], [2, 0], Infinity)).toBe(5);
  });
  it('is 0 at a tie that shares λ in any way, with the signs of φ', () => {
    expect(at([-2, -3], [1, 1], Infinity)).toBe(0);
    expect(at([-5, 0], [1, -1], Infinity)).toBe(0);
    expect(at([1, 4], [-1, -1], Infinity)).toBe(0);
    expect(at([2, -7], [1, 1], Infinity)).toBeCloseTo(Math.hypot(2, 2), 14);
  });
});

describe('normPenalizedResidual', () => {
  it('is |∇L| at λ = 0', () => {
    for (const p of [2, Infinity])
      expect(normPenalizedResidual({ gradient: [3, 4], phi: [0, 0] }, { p, lambda: 0 })).toBe(5);
  });
  it('is NaN with a NaN', () => {
    for (const p of [2, Infinity]) {
      expect(at([Number.NaN, 0], [1, 0], p)).toBeNaN();
      expect(at([1, 0], [Number.NaN, 1], p)).toBeNaN();
    }
  });
  it('throws naming p or lambda', () => {
    expect(() => at([0, 0], [0, 0], 1)).toThrow(/^p must/);
    expect(() => normPenalizedResidual({ gradient: [0, 0], phi: [0, 0] }, { p: 2, lambda: -1 })).toThrow(
      /^lambda must/,
    );
  });
});
