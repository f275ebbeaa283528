import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dualExponent, norm, powerSum } from './norm.ts';
import norms from './reference/norms.json';

const SEED = 20240930;
/** The accuracy that the reference values ask for; the sum and the root round a few times each. */
const REFERENCE = 1e-13;
/** A sum of a few terms, a power and a root. */
const ROUNDING = 4e-15;

const relative = (value: number, exact: number) => (value === exact ? 0 : Math.abs(value / exact - 1));
const vectors = fc.array(fc.double({ min: -1e3, max: 1e3, noNaN: true }), { minLength: 1, maxLength: 8 });
const exponents = fc.double({ min: 1, max: 60, noNaN: true });

describe('norm(x, p)', () => {
  it.each([
    [0, 2],
    [0.5, 8],
    [1, 4],
    [2, Math.sqrt(8)],
    [4, 2 ** 1.25],
    [Infinity, 2],
  ])('‖(2, 2)‖ for p = %s is %s', (p, exact) => expect(relative(norm([2, 2], p), exact)).toBeLessThan(ROUNDING));

  it('is exact on (3, −4): 7, 5, 4', () => {
    expect([1, 2, Infinity].map((p) => norm([3, -4], p))).toEqual([7, 5, 4]);
  });

  it('counts the non-zeros for p = 0', () => expect(norm([0, 3, -0, 1e-300], 0)).toBe(2));

  it.each([0, 1e-3, 0.5, 1, 2, 3, Infinity])('is +0 for the empty and the zero vector at p = %s', (p) => {
    expect(norm([], p)).toBe(0);
    expect(norm([0, -0], p)).toBe(0);
  });

  it.each([1e-3, 0.5, 1, 2, 3, 1e3, Infinity])('is |x| for one number at p = %s', (p) => {
    expect(norm([-0.3, 0], p)).toBe(0.3);
  });

  it.each([0, 0.5, 1, 2, 3, Infinity])('is NaN when x holds NaN, beside Infinity too, at p = %s', (p) => {
    expect(norm([Infinity, Number.NaN, 0], p)).toBeNaN();
  });

  it.each([-1, Number.NaN, -Infinity])('throws naming p for p = %s', (p) => {
    expect(() => norm([1], p)).toThrow(/^p must/);
  });

  it('agrees with 50-digit arithmetic on every reference value', () => {
    const worst = norms.map(({ x, p, norm: exact }) =>
      relative(norm(x, Number(p === 'inf' ? Infinity : p)), Number(exact)),
    );
    expect(Math.max(...worst)).toBeLessThan(REFERENCE);
  });

  it.each([
    [[3e-320, 4e-320], 2, 5e-320],
    [[3e307, 4e307], 2, 5e307],
    [[1e-300, 1e-300], 1e-3, 1e-300 * 2 ** 1000],
    [[1e-300, 1e-300], 5e-4, 1e-300 * 2 ** 1000 * 2 ** 1000],
    [[7, 7], 1e3, 7 * 2 ** 1e-3],
  ])('neither overflows nor underflows on the way: ‖%s‖ at p = %s', (x, p, exact) => {
    expect(relative(norm(x, p), exact)).toBeLessThan(REFERENCE);
  });

  it('is Infinity where the norm itself is too large', () => {
    expect(norm([1.7e308, 1.7e308], 1)).toBe(Infinity);
    expect(norm([1.7e308, 1.7e308], 2)).toBe(Infinity);
    expect(norm([1, 1], 1e-4)).toBe(Infinity);
  });

  it.each([1, 2])('is continuous in p across its shortcut at %s', (p) => {
    const x = [0.3, -1.7, 2.9];
    const step = 1e-9;
    expect(norm(x, p - step)).toBeGreaterThan(norm(x, p));
    expect(norm(x, p + step)).toBeLessThan(norm(x, p));
    expect(relative((norm(x, p - step) + norm(x, p + step)) / 2, norm(x, p))).toBeLessThan(ROUNDING);
  });

  it('falls as p grows, satisfies the triangle inequality, and Hölder’s with the dual exponent', () => {
    const pairs = vectors.chain((x) =>
      fc.tuple(
        fc.constant(x),
        fc.array(fc.double({ min: -1e3, max: 1e3, noNaN: true }), { minLength: x.length, maxLength: x.length }),
      ),
    );
    fc.assert(
      fc.property(pairs, exponents, ([x, y], p) => {
        const slack = 1 + ROUNDING * 10;
        const sum = x.map((v, i) => v + (y[i] as number));
        const product = x.reduce((s, v, i) => s + v * (y[i] as number), 0);
        expect(norm(x, p + 1)).toBeLessThanOrEqual(norm(x, p) * slack);
        expect(norm(sum, p)).toBeLessThanOrEqual((norm(x, p) + norm(y, p)) * slack);
        expect(Math.abs(product)).toBeLessThanOrEqual(norm(x, p) * norm(y, dualExponent(p)) * slack + Number.MIN_VALUE);
      }),
      { seed: SEED },
    );
  });

  it('does not change under permutation and flips, and scales by powers of two to the last bit', () => {
    fc.assert(
      fc.property(
        fc.tuple(fc.double({ min: -9, max: 9, noNaN: true }), fc.double({ min: -9, max: 9, noNaN: true })),
        fc.double({ min: 0.1, max: 50, noNaN: true }),
        ([a, b], p) => {
          expect(norm([b, a], p)).toBe(norm([a, b], p));
          expect(norm([-a, b], p)).toBe(norm([a, b], p));
          fc.pre(Math.min(Math.abs(a), Math.abs(b)) > 1e-290);
          expect(norm([a * 1024, b * 1024], p)).toBe(1024 * norm([a, b], p));
        },
      ),
      { seed: SEED },
    );
  });
});

describe('powerSum(x, p) = Σ|xᵢ|ᵖ', () => {
  it('is the p-th power of the norm', () => expect(powerSum([3, -4], 3)).toBe(91));
  it('tends to the number of non-zeros (F16)', () => {
    expect(powerSum([3, 0, -4], 0)).toBe(2);
    expect(powerSum([3, 0, -4], 1e-12)).toBeCloseTo(2, 10);
  });
  it('is 0 for the empty vector and NaN with a NaN', () => {
    expect(powerSum([], 2)).toBe(0);
    expect(powerSum([1, Number.NaN], 2)).toBeNaN();
  });
  it.each([-1, Number.NaN, Infinity])('throws naming p for p = %s', (p) =>
    expect(() => powerSum([1], p)).toThrow(/^p must/),
  );
});

describe('dualExponent(p)', () => {
  it.each([
    [1, Infinity],
    [Infinity, 1],
    [2, 2],
    [4, 4 / 3],
  ])('of %s is %s', (p, q) => expect(dualExponent(p)).toBe(q));
  it.each([0.5, 0, Number.NaN])('throws naming p for p = %s', (p) => expect(() => dualExponent(p)).toThrow(/^p must/));
});
