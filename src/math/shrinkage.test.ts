import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { softThreshold } from './penalty.ts';
import { deadBand, elasticNetShrink, farMinimum, hardThreshold, powerShrink, ridgeShrink } from './shrinkage.ts';

const SEED = 20240930;
/** A handful of roundings, relative to z. */
const ROUNDING = 2e-15;

const z = fc.double({ min: -9, max: 9, noNaN: true });
const lambda = fc.double({ min: 0, max: 6, noNaN: true });
const above = (least: number) => fc.double({ min: least, max: 4, noNaN: true });
const below1 = fc.double({ min: 0.001, max: 0.999, noNaN: true });
const objective = (x: number, at: { z: number; lambda: number; p: number }) =>
  0.5 * (x - at.z) ** 2 + (x === 0 ? 0 : at.lambda * Math.abs(x) ** at.p);

describe('hardThreshold(z, λ)', () => {
  it('keeps z when |z| > √(2λ) and gives exactly +0 otherwise, also at the tie', () => {
    expect(hardThreshold(2.1, 2)).toBe(2.1);
    expect(hardThreshold(-2.1, 2)).toBe(-2.1);
    for (const at of [2, -2, 0.3, -0.3, 0, -0]) expect(hardThreshold(at, 2)).toBe(0);
  });
  it('is the identity for λ = 0 and keeps NaN', () => {
    expect([hardThreshold(-1e-300, 0), hardThreshold(-0, 0)]).toEqual([-1e-300, 0]);
    expect(hardThreshold(Number.NaN, 1)).toBeNaN();
  });
});

describe('ridgeShrink(z, λ) and elasticNetShrink(z, { λ, mix })', () => {
  it('ridge divides by 1 + λ and stops nothing at zero', () => {
    expect(ridgeShrink(3, 2)).toBe(1);
    expect(ridgeShrink(-1e-200, 4)).toBe(-2e-201);
    expect(ridgeShrink(-0, 1)).toBe(0);
    expect(ridgeShrink(Number.NaN, 1)).toBeNaN();
  });
  it('the elastic net thresholds at mix·λ, then divides by 1 + (1−mix)·λ', () => {
    expect(elasticNetShrink(3, { lambda: 2, mix: 0.5 })).toBe(1);
    for (const at of [1, -1, -0.2, -0]) expect(elasticNetShrink(at, { lambda: 2, mix: 0.5 })).toBe(0);
    expect(elasticNetShrink(Number.NaN, { lambda: 2, mix: 0.5 })).toBeNaN();
  });
  it('the elastic net is the lasso for mix = 1 and ridge for mix = 0', () => {
    fc.assert(
      fc.property(z, lambda, (at, strength) => {
        expect(elasticNetShrink(at, { lambda: strength, mix: 1 })).toBe(softThreshold(at, strength));
        expect(elasticNetShrink(at, { lambda: strength, mix: 0 })).toBe(ridgeShrink(at, strength));
      }),
      { seed: SEED },
    );
  });
  it('is 0 only where the soft threshold is, however small the quotient: it is no less than the smallest double', () => {
    for (const at of [-Number.MIN_VALUE, 1e-310, -1e-300, 3])
      for (const strength of [5, 1e300, Number.MAX_VALUE]) {
        const [ridge, net] = [ridgeShrink(at, strength), elasticNetShrink(at, { lambda: strength, mix: 0 })];
        expect(Math.sign(ridge)).toBe(Math.sign(at));
        expect(net).toBe(ridge);
        expect(Math.sign(powerShrink(at, { lambda: strength / 2, p: 2 }))).toBe(Math.sign(at));
      }
    expect(elasticNetShrink(-Number.MIN_VALUE, { lambda: 5, mix: 0 })).toBe(-Number.MIN_VALUE);
    for (const at of [0, -0]) expect(ridgeShrink(at, 5)).toBe(0);
  });
});

describe('powerShrink(z, { λ, p }) in closed form', () => {
  it('is the hard threshold for p = 0, the soft one for 1, z/(1+2λ) for 2', () => {
    fc.assert(
      fc.property(z, lambda, (at, strength) => {
        const shrink = (p: number) => powerShrink(at, { lambda: strength, p });
        expect([shrink(0), shrink(1)]).toEqual([hardThreshold(at, strength), softThreshold(at, strength)]);
        expect(shrink(2)).toBe(at / (1 + 2 * strength) + 0);
      }),
      { seed: SEED },
    );
  });
  it('jumps for p = ½ from 0 to λ^{2/3} at z = (3/2)λ^{2/3} (F15)', () => {
    const at = (value: number) => powerShrink(value, { lambda: 8, p: 0.5 });
    expect([at(6), at(-6), at(5)]).toEqual([0, 0, 0]);
    expect(at(6 + 1e-12)).toBeCloseTo(4, 10);
    expect(at(-6 - 1e-12)).toBeCloseTo(-4, 10);
  });
  it('solves u³ − zu + λ/2 = 0 with u = √x for p = ½', () => {
    fc.assert(
      fc.property(fc.double({ min: 1, max: 50, noNaN: true }), (scale) => {
        const u = Math.sqrt(powerShrink(3 * scale, { lambda: 2 * scale ** 1.5, p: 0.5 }));
        expect(Math.abs(u ** 3 - 3 * scale * u + scale ** 1.5) / u ** 3).toBeLessThan(ROUNDING);
      }),
      { seed: SEED },
    );
  });
  it('is (√(1+12λz) − 1)/(6λ) for p = 3 and a square of a root for p = 3/2', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.1, max: 9, noNaN: true }), above(0.1), (at, strength) => {
        const cubic = powerShrink(at, { lambda: strength, p: 3 });
        expect(cubic / ((2 * at) / (1 + Math.sqrt(1 + 12 * strength * at))) - 1).toBeCloseTo(0, 14);
        const b = 0.75 * strength;
        const root = at / (b + Math.sqrt(b * b + at));
        expect(powerShrink(at, { lambda: strength, p: 1.5 }) / root ** 2 - 1).toBeCloseTo(0, 14);
      }),
      { seed: SEED },
    );
  });
});

describe('powerShrink(z, { λ, p }) is the global minimizer', () => {
  const steps = Array.from({ length: 241 }, (_, i) => -1.2 + i / 100);
  it.each([0, 0.1, 0.5, 0.75, 1, 1.05, 1.5, 2, 3])('for p = %s nothing on a fine grid lies below it', (p) => {
    fc.assert(
      fc.property(z, lambda, (at, strength) => {
        const problem = { z: at, lambda: strength, p };
        const best = objective(powerShrink(at, problem), problem);
        for (const share of steps) expect(best).toBeLessThanOrEqual(objective(share * at, problem) + 1e-13);
      }),
      { seed: SEED },
    );
  });
  it('is stationary, x + λp·x^{p−1} = |z|, wherever it is not zero, for every p', () => {
    fc.assert(
      fc.property(z, lambda, fc.oneof(below1, above(1.01)), (at, strength, p) => {
        const x = Math.abs(powerShrink(at, { lambda: strength, p }));
        fc.pre(x > 1e-300);
        expect(Math.abs(x + strength * p * x ** (p - 1) - Math.abs(at)) / Math.abs(at)).toBeLessThan(ROUNDING);
      }),
      { seed: SEED, numRuns: 2000 },
    );
  });
  it('agrees with bisection to neighbouring doubles for p > 1, however small the minimizer is', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-3, max: 9, noNaN: true }), above(0.01), above(1.02), (at, strength, p) => {
        let [low, high] = [0, at];
        for (let mid = at / 2; mid > low && mid < high; mid = low + (high - low) / 2)
          if (mid + strength * p * mid ** (p - 1) < at) low = mid;
          else high = mid;
        const x = powerShrink(at, { lambda: strength, p });
        expect(Math.abs(x / high - 1) * (p - 1)).toBeLessThan(ROUNDING);
      }),
      { seed: SEED, numRuns: 1000 },
    );
  });
  it('is tiny and not zero for p just above 1, to the last double', () => {
    const tiny = powerShrink(0.3, { lambda: 1, p: 1.05 });
    expect(tiny / (0.3 / 1.05) ** 20 - 1).toBeCloseTo(0, 8);
    expect(powerShrink(-0.3, { lambda: 1, p: 1.0001 })).toBe(-Number.MIN_VALUE);
    expect(powerShrink(1e-300, { lambda: 5, p: 1.5 })).toBeGreaterThan(0);
  });
});

describe('powerShrink(z, { λ, p }) at its edges', () => {
  it.each([0, 0.2, 0.5, 0.9, 1, 1.001, 1.5, 2, 3])('for p = %s is odd, monotone, keeps NaN and ∞, never −0', (p) => {
    fc.assert(
      fc.property(z, z, lambda, (a, b, strength) => {
        const shrink = (at: number) => powerShrink(at, { lambda: strength, p });
        expect(shrink(-a)).toBe(0 - shrink(a));
        expect(Object.is(shrink(a), -0)).toBe(false);
        if (a < b) expect(shrink(a)).toBeLessThanOrEqual(shrink(b) + ROUNDING * Math.abs(b));
      }),
      { seed: SEED },
    );
    expect(powerShrink(Number.NaN, { lambda: 1, p })).toBeNaN();
    expect(powerShrink(-Infinity, { lambda: 1, p })).toBe(-Infinity);
    expect([powerShrink(-0, { lambda: 1, p }), powerShrink(-0, { lambda: 0, p })]).toEqual([0, 0]);
    expect(powerShrink(-1.1, { lambda: 0, p })).toBe(-1.1);
  });
  it.each([
    [-1, 1, /^lambda must/],
    [Number.NaN, 1, /^lambda must/],
    [1, -0.1, /^p must/],
    [1, Number.NaN, /^p must/],
    [1, Infinity, /^p must/],
  ])('throws naming the argument for λ = %s, p = %s', (strength, p, message) => {
    expect(() => powerShrink(1, { lambda: strength, p })).toThrow(message);
    expect(() => deadBand({ lambda: strength, p })).toThrow(message);
  });
  it('throws naming lambda or mix in the other maps', () => {
    for (const map of [hardThreshold, ridgeShrink]) expect(() => map(1, -1)).toThrow(/^lambda must/);
    expect(() => elasticNetShrink(1, { lambda: Infinity, mix: 0.5 })).toThrow(/^lambda must/);
    expect(() => elasticNetShrink(1, { lambda: 1, mix: 1.5 })).toThrow(/^mix must/);
  });
});

describe('deadBand({ λ, p })', () => {
  it('is √(2λ) with a jump to √(2λ) for p = 0, (3/2)λ^{2/3} with one to λ^{2/3} for p = ½ (F15)', () => {
    expect(deadBand({ lambda: 2, p: 0 })).toEqual({ halfWidth: 2, jump: 2 });
    const { halfWidth, jump } = deadBand({ lambda: 8, p: 0.5 });
    expect([halfWidth, jump]).toEqual([6, 4]);
  });
  it('is λ without a jump for p = 1, the limit from below, and nothing for p > 1', () => {
    expect(deadBand({ lambda: 3, p: 1 })).toEqual({ halfWidth: 3, jump: 0 });
    expect(deadBand({ lambda: 3, p: 1 - 1e-12 }).halfWidth).toBeCloseTo(3, 9);
    expect(deadBand({ lambda: 3, p: 1.01 })).toEqual({ halfWidth: 0, jump: 0 });
  });
  it('ends where zero and the jump have the same objective, and powerShrink changes from one to the other', () => {
    fc.assert(
      fc.property(above(0.01), below1, (strength, p) => {
        const { halfWidth, jump } = deadBand({ lambda: strength, p });
        const at = (x: number) => objective(x, { z: halfWidth, lambda: strength, p });
        expect(at(jump) / at(0) - 1).toBeCloseTo(0, 12);
        expect(powerShrink(halfWidth, { lambda: strength, p })).toBe(0);
        const beyond = powerShrink(halfWidth * (1 + 1e-12), { lambda: strength, p });
        expect((beyond / jump - 1) * (1 - p)).toBeCloseTo(0, 11);
      }),
      { seed: SEED },
    );
  });
});

describe('farMinimum(z, { λ, p })', () => {
  it('is the minimizer beyond the dead band and, just inside, the worse of two', () => {
    fc.assert(
      fc.property(above(0.1), below1, fc.boolean(), (strength, p, negative) => {
        const penalty = { lambda: strength, p };
        const edge = deadBand(penalty).halfWidth * (negative ? -1 : 1);
        expect(farMinimum(edge * 1.01, penalty)).toBe(powerShrink(edge * 1.01, penalty));
        const within = farMinimum(edge * (1 - 1e-6 * (1 - p)), penalty) as number;
        const at = { z: edge * (1 - 1e-6 * (1 - p)), lambda: strength, p };
        expect(objective(within, at)).toBeGreaterThanOrEqual(objective(0, at) * (1 - ROUNDING));
        expect(within / at.z).toBeGreaterThan(0);
      }),
      { seed: SEED },
    );
  });
  it('begins for p = ½ where |z| reaches 3(λ/4)^{2/3}, at a third of it', () => {
    expect(farMinimum(2.999999, { lambda: 4, p: 0.5 })).toBeUndefined();
    expect(farMinimum(-3.000001, { lambda: 4, p: 0.5 })).toBeCloseTo(-1, 2);
  });
  it('is a number where it begins, at ever so small a distance', () => {
    fc.assert(
      fc.property(fc.double({ min: -3, max: 3, noNaN: true }), fc.integer({ min: -2, max: 6 }), (size, ulps) => {
        const penalty = { lambda: 10 ** size, p: 0.5 };
        const onset = 3 * (penalty.lambda / 4) ** (2 / 3);
        const far = farMinimum(onset * (1 + ulps * Number.EPSILON), penalty);
        if (far !== undefined) expect(Math.abs(far / onset - 1 / 3)).toBeLessThan(1e-6);
      }),
      { seed: SEED, numRuns: 5000 },
    );
    expect(farMinimum(44.57525514575011, { lambda: 229.0967170675686, p: 0.5 })).not.toBeNaN();
    expect(farMinimum(1e-300, { lambda: Number.MIN_VALUE, p: 0.5 })).toBeUndefined();
  });
  it('is z itself for p = 0, and there is none for p ≥ 1, λ = 0 or z = 0', () => {
    expect(farMinimum(-0.1, { lambda: 9, p: 0 })).toBe(-0.1);
    expect([1, 1.5, 2].map((p) => farMinimum(3, { lambda: 1, p }))).toEqual([undefined, undefined, undefined]);
    expect([farMinimum(3, { lambda: 0, p: 0.5 }), farMinimum(0, { lambda: 1, p: 0 })]).toEqual([undefined, undefined]);
  });
  it('throws naming lambda', () => expect(() => farMinimum(1, { lambda: -1, p: 0 })).toThrow(/^lambda must/));
});
