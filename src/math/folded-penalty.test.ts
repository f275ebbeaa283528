import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mcp, mcpShrink, scad, scadEdge, scadShrink, secondScadMinimum } from './folded-penalty.ts';
import { softThreshold } from './penalty.ts';

const SEED = 20240930;
const z = fc.double({ min: -20, max: 20, noNaN: true });
const lambda = fc.double({ min: 0, max: 5, noNaN: true });
const gamma = fc.double({ min: 1.05, max: 12, noNaN: true });
const KINDS = [
  ['MCP', mcp, mcpShrink],
  ['SCAD', scad, scadShrink],
] as const;

describe.each(KINDS)('%s', (_, penalty, shrink) => {
  it('is a continuous penalty with the slope λ at zero, flat from γλ on', () => {
    fc.assert(
      fc.property(lambda, gamma, (strength, bend) => {
        const at = (x: number) => penalty(x, { lambda: strength, gamma: bend });
        const scale = 1e-12 * (1 + strength * strength * bend);
        for (const x of [strength, bend * strength])
          expect(Math.abs(at(x * (1 + 1e-13)) - at(x * (1 - 1e-13)))).toBeLessThan(scale);
        expect(at(0)).toBe(0);
        expect(Math.abs(at(1e-6) / 1e-6 - strength)).toBeLessThan(strength > 1e-5 ? 1e-6 : 1e-4);
        expect(at(bend * strength * 2 + 1)).toBe(at(bend * strength * 7 + 1));
        expect(at(-1.3)).toBe(at(1.3));
      }),
      { seed: SEED },
    );
  });

  it('has no point lower than its minimizer, on a fine grid and at the ends of all pieces', () => {
    fc.assert(
      fc.property(z, lambda, gamma, (at, strength, bend) => {
        const options = { lambda: strength, gamma: bend };
        const objective = (x: number) => 0.5 * (x - at) ** 2 + penalty(x, options);
        const best = objective(shrink(at, options));
        const reach = Math.abs(at) + 1;
        const grid = Array.from({ length: 801 }, (_, k) => (reach * (k - 400)) / 400);
        for (const x of [...grid, at, 0, softThreshold(at, strength), strength, -strength, bend * strength])
          expect(objective(x)).toBeGreaterThanOrEqual(best - 1e-12 * (1 + best));
      }),
      { seed: SEED },
    );
  });

  it('is exactly +0 up to λ and exactly z from γλ on, odd, and NaN for NaN (F15a)', () => {
    fc.assert(
      fc.property(z, lambda, gamma, (at, strength, bend) => {
        const options = { lambda: strength, gamma: bend };
        if (Math.abs(at) <= strength) expect(shrink(at, options)).toBe(0);
        else expect(shrink(at, options)).not.toBe(0);
        const far = Math.sign(at) * (Math.abs(at) + Math.max(bend, 2) * strength + 0.001);
        if (at !== 0) expect(shrink(far, options)).toBe(far);
        expect(shrink(-at, options) + 0).toBe(-shrink(at, options) + 0);
      }),
      { seed: SEED },
    );
    expect(shrink(Number.NaN, { lambda: 1, gamma: 3 })).toBeNaN();
    expect(penalty(Number.NaN, { lambda: 1, gamma: 3 })).toBeNaN();
    expect(shrink(-0, { lambda: 0, gamma: 3 })).toBe(0);
    expect(shrink(-2, { lambda: 0, gamma: 3 })).toBe(-2);
    expect(shrink(Number.POSITIVE_INFINITY, { lambda: 1, gamma: 3 })).toBe(Number.POSITIVE_INFINITY);
  });

  it('names what it cannot use', () => {
    for (const bad of [1, 0.5, Number.NaN, Number.POSITIVE_INFINITY])
      expect(() => shrink(1, { lambda: 1, gamma: bad })).toThrow(/gamma/);
    expect(() => shrink(1, { lambda: -1, gamma: 3 })).toThrow(/lambda/);
  });
});

describe('the closed forms', () => {
  it('of the firm threshold for λ = 1, γ = 3', () => {
    const at = (value: number) => mcpShrink(value, { lambda: 1, gamma: 3 });
    expect([at(0.5), at(1.5), at(2.5), at(3), at(4), at(-1.5)]).toEqual([0, 0.75, 2.25, 3, 4, -0.75]);
  });
  it('of SCAD for λ = 1, γ = 3.7', () => {
    const at = (value: number) => scadShrink(value, { lambda: 1, gamma: 3.7 });
    expect([at(1), at(1.5), at(2), at(3.7), at(-9)]).toEqual([0, 0.5, 1, 3.7, -9]);
    expect(at(3)).toBeCloseTo((2.7 * 3 - 3.7) / 1.7, 14);
  });
  it('are continuous where there is one valley (F15a)', () => {
    fc.assert(
      fc.property(fc.double({ min: 2.1, max: 9, noNaN: true }), (bend) => {
        for (const shrink of [mcpShrink, scadShrink])
          for (const edge of [1, 2, bend]) {
            const options = { lambda: 1, gamma: bend };
            expect(Math.abs(shrink(edge + 1e-12, options) - shrink(edge - 1e-12, options))).toBeLessThan(1e-10);
          }
      }),
      { seed: SEED },
    );
  });
  it('jump under SCAD with γ ≤ 2 where two valleys are equally deep', () => {
    const options = { lambda: 2, gamma: 1.5 };
    const edge = scadEdge(options);
    expect([edge, scadShrink(edge, options), scadShrink(edge + 1e-9, options)]).toEqual([3.5, 1.5, edge + 1e-9]);
    const objective = (x: number) => 0.5 * (x - edge) ** 2 + scad(x, options);
    expect(objective(1.5)).toBeCloseTo(objective(edge), 14);
    expect([secondScadMinimum(3.4, options), secondScadMinimum(3.6, options)]).toEqual([3.4, 3.6 - 2]);
    expect([secondScadMinimum(2.9, options), secondScadMinimum(4.1, options)]).toEqual([undefined, undefined]);
    expect(secondScadMinimum(3.5, { lambda: 2, gamma: 3 })).toBeUndefined();
  });
});
