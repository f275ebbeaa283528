import { describe, expect, it } from 'vitest';
import { powerResidual } from './power-certificate.ts';

describe('powerResidual({ gradient, phi }, { λ, p })', () => {
  it('is the largest |∂ⱼL + λp·sign φⱼ·|φⱼ|^{p−1}| over what is not zero', () => {
    expect(powerResidual({ gradient: [-3, 0.5], phi: [0.25, 0] }, { lambda: 3, p: 0.5 })).toBe(0);
    expect(powerResidual({ gradient: [6, -2], phi: [-2, 1] }, { lambda: 1, p: 3 })).toBe(6);
    expect(powerResidual({ gradient: [0, 0.25], phi: [2, -1] }, { lambda: 9, p: 0 })).toBe(0.25);
  });
  it('lets any slope hold a zero for p < 1, up to λ for p = 1, none for p > 1', () => {
    const at = (p: number) => powerResidual({ gradient: [0, 5], phi: [0, 0] }, { lambda: 2, p });
    expect([0, 0.5, 1, 1.5, 2].map(at)).toEqual([0, 0, 3, 5, 5]);
    expect(powerResidual({ gradient: [5], phi: [0] }, { lambda: 0, p: 0.5 })).toBe(5);
  });
  it('lets the smallest doubles stand for what rounds to them', () => {
    const at = (slope: number) =>
      powerResidual({ gradient: [slope], phi: [Number.MIN_VALUE] }, { lambda: 1, p: 1 + 1e-9 });
    expect([-0.5, 0.25].map(at)).toEqual([0, 0.25]);
    expect(at(-2)).toBeCloseTo(1, 5);
  });
  it('keeps NaN and throws naming lambda or p', () => {
    expect(powerResidual({ gradient: [Number.NaN], phi: [0] }, { lambda: 1, p: 0.5 })).toBeNaN();
    expect(powerResidual({ gradient: [1], phi: [Number.NaN] }, { lambda: 1, p: 1.5 })).toBeNaN();
    expect(() => powerResidual({ gradient: [1], phi: [1] }, { lambda: -1, p: 1 })).toThrow(/^lambda must/);
    expect(() => powerResidual({ gradient: [1], phi: [1] }, { lambda: 1, p: Infinity })).toThrow(/^p must/);
  });
});
