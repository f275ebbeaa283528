import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { constrainedResidual, distanceToCone, penalizedResidual } from './certificate.ts';
import { normalCone } from './normal-cone.ts';
import type { Vec2 } from './vector.ts';

const SEED = 20240930;
const ROUNDING = 1e-14;

describe('penalizedResidual({ gradient, phi }, choice)', () => {
  const lasso = { penalty: 'l1', lambda: 1 } as const;
  it('is 0 exactly when ∂ⱼL = −λ·sign φⱼ, or |∂ⱼL| ≤ λ at a zero (F1)', () => {
    expect(penalizedResidual({ gradient: [-1, 0.3, 1], phi: [2, 0, -5] }, lasso)).toBe(0);
    expect(penalizedResidual({ gradient: [1, -1], phi: [0, -0] }, lasso)).toBe(0);
  });
  it('is the largest coordinate’s distance otherwise', () => {
    expect(penalizedResidual({ gradient: [-1.5, 3], phi: [2, 0] }, lasso)).toBe(2);
    expect(penalizedResidual({ gradient: [1, 0], phi: [2, 0] }, lasso)).toBe(2);
  });
  it('adds λφ for the squared norm, mixed for the elastic net', () => {
    expect(penalizedResidual({ gradient: [-2, 0], phi: [2, 0] }, { penalty: 'l2', lambda: 1 })).toBe(0);
    expect(
      penalizedResidual({ gradient: [-1.5, 0.5], phi: [2, 0] }, { penalty: 'elastic-net', mix: 0.5, lambda: 1 }),
    ).toBe(0);
    expect(penalizedResidual({ gradient: [-2, 0], phi: [2, 0] }, { penalty: 'none', lambda: 1 })).toBe(2);
  });
  it('is 0 without parameters, NaN with a NaN or a missing slope', () => {
    expect(penalizedResidual({ gradient: [], phi: [] }, lasso)).toBe(0);
    expect(penalizedResidual({ gradient: [Number.NaN], phi: [0] }, lasso)).toBeNaN();
    expect(penalizedResidual({ gradient: [], phi: [0] }, lasso)).toBeNaN();
  });
  it('throws naming lambda or mix', () => {
    expect(() => penalizedResidual({ gradient: [0], phi: [0] }, { penalty: 'l1', lambda: -1 })).toThrow(/^lambda must/);
    expect(() => penalizedResidual({ gradient: [0], phi: [0] }, { penalty: 'elastic-net', mix: 2, lambda: 1 })).toThrow(
      /^mix must/,
    );
  });
});

describe('constrainedResidual({ gradient, phi }, { p, budget })', () => {
  const at = (gradient: Vec2, phi: Vec2, p: number) => constrainedResidual({ gradient, phi }, { p, budget: 2 });
  it('at a corner of the diamond is 0 iff −∂₁L ≥ |∂₂L|, equality included', () => {
    expect(at([-1, 0.9], [2, 0], 1)).toBe(0);
    expect(at([-1, -1], [2, 0], 1)).toBe(0);
    expect(at([-1, 1.5], [2, 0], 1)).toBeCloseTo(0.5 * Math.SQRT1_2, 14);
    expect(at([4, 3], [2, 0], 1)).toBe(5);
  });
  it('at a corner of the square is 0 iff no slope points back', () => {
    expect(at([-1, 0], [2, 2], Infinity)).toBe(0);
    expect(at([-1, 0.25], [2, 2], Infinity)).toBe(0.25);
  });
  it('at a tip for p < 1 is 0 for every slope that does not lead back', () => {
    expect(at([-0.1, 9], [2, 0], 0.5)).toBe(0);
    expect(at([0.1, 9], [2, 0], 0.5)).toBeCloseTo(0.1, 14);
  });
  it('on a smooth part is the slope along the curve', () => {
    expect(at([-3, 0], [2, 0], 2)).toBe(0);
    expect(at([-3, 0.5], [2, 0], 2)).toBe(0.5);
  });
  it('inside is |∇L|, and outside counts the excess of the norm', () => {
    expect(at([0, 0], [0.5, 0.5], 1)).toBe(0);
    expect(at([3, 4], [0, 0], 1)).toBe(5);
    expect(at([0, 0], [3, 0], 1)).toBe(1);
  });
  it('is at most |∇L| in the ball and keeps its value under a turn by 90°', () => {
    const part = fc.double({ min: -2, max: 2, noNaN: true });
    fc.assert(
      fc.property(part, part, part, part, fc.constantFrom(0.5, 1, 1.5, 2, Infinity), (g1, g2, x, y, p) => {
        const value = at([g1, g2], [x / 8, y / 8], p);
        expect(value).toBeLessThanOrEqual(Math.hypot(g1, g2));
        expect(Math.abs(at([-g2, g1], [-y / 8, x / 8], p) - value)).toBeLessThan(ROUNDING);
      }),
      { seed: SEED },
    );
  });
  it('is NaN with a NaN', () => expect(at([Number.NaN, 0], [1, 0], 1)).toBeNaN());
  it('throws naming p or budget', () => {
    expect(() => at([0, 0], [1, 0], -1)).toThrow(/^p must/);
    expect(() => constrainedResidual({ gradient: [0, 0], phi: [1, 0] }, { p: 1, budget: -1 })).toThrow(/^budget must/);
  });
});

describe('distanceToCone(v, cone)', () => {
  it('is 0 in the cone, the length behind it', () => {
    const corner = normalCone(1, 1, [1, 0]);
    expect(corner).toBeDefined();
    if (!corner) return;
    expect(distanceToCone([2, 1], corner)).toBe(0);
    expect(distanceToCone([3, 4], corner)).toBeCloseTo(Math.SQRT1_2, 14);
    expect(distanceToCone([Number.NaN, 0], corner)).toBeNaN();
    expect(distanceToCone([-4, 3], corner)).toBe(5);
  });
  it('is 0 from the cone of a point', () => {
    const all = normalCone(1, 0, [0, 0]);
    if (all) expect(distanceToCone([1, 2], all)).toBe(0);
  });
});
