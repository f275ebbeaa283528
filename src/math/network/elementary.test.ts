import { describe, expect, it } from 'vitest';
import { exp, log1p, logistic, tanh } from './elementary.ts';

/** Points of the grids on which a function is compared with the engine's own. */
const GRID = 40_001;
/** The engine's own functions err by up to one unit in the last place as well. */
const ENGINE = 1;

const bits = new DataView(new ArrayBuffer(8));
/** A double's place among all doubles, in order. */
function place(x: number): bigint {
  bits.setFloat64(0, x);
  const word = bits.getBigInt64(0);
  return word < 0n ? -(word & 0x7fffffffffffffffn) : word;
}
/** How many doubles two numbers are apart. */
const apart = (one: number, other: number) => Number(place(one) - place(other));
const grid = (from: number, to: number) =>
  Array.from({ length: GRID }, (_, i) => from + ((to - from) * i) / (GRID - 1));
/** The furthest that a function is from the engine's own, in units in the last place. */
const furthest = (own: (x: number) => number, engine: (x: number) => number, xs: readonly number[]) =>
  Math.max(...xs.map((x) => Math.abs(apart(own(x), engine(x)))));

describe('exp(x)', () => {
  it.each([
    [-745, 709.78],
    [-1, 1],
    [-1e-9, 1e-9],
  ])('is the engine’s own within its error, from %s to %s', (from, to) => {
    expect(furthest(exp, Math.exp, grid(from, to))).toBeLessThanOrEqual(1 + ENGINE);
  });
  it('has its limits: 1 at ±0, 0 and ∞ at the ends, NaN for NaN', () => {
    expect([0, -0, -Infinity, Infinity].map(exp)).toEqual([1, 1, 0, Infinity]);
    expect(exp(Number.NaN)).toBeNaN();
  });
  it('is finite up to ln of the largest double, and not 0 down to ln of half the smallest', () => {
    expect(exp(709.782712893384)).toBeGreaterThan(1.797e308);
    expect(exp(709.7827128933841)).toBe(Infinity);
    expect(exp(-745.1332191019411)).toBe(Number.MIN_VALUE);
    expect(exp(-745.1332191019412)).toBe(0);
  });
  it('turns sums into products', () => {
    for (const x of [0.3, 2.5, 40, 300]) expect(Math.abs(exp(x) * exp(-x) - 1)).toBeLessThan(4 * Number.EPSILON);
  });
});

describe('log1p(x)', () => {
  it.each([
    [0, 1],
    [0.41, 0.42],
    [0, 1e-8],
  ])('is the engine’s own within its error, from %s to %s', (from, to) => {
    expect(furthest(log1p, Math.log1p, grid(from, to))).toBeLessThanOrEqual(1 + ENGINE);
  });
  it('is exact at its ends and for the smallest numbers', () => {
    expect(log1p(1)).toBe(Math.LN2);
    expect([0, -0, Number.MIN_VALUE, 1e-310].map(log1p)).toEqual([0, -0, Number.MIN_VALUE, 1e-310]);
  });
  it('undoes exp', () => {
    for (const x of [1e-3, 0.1, 0.5, 0.69]) expect(Math.abs(log1p(exp(x) - 1) / x - 1)).toBeLessThan(1e-12);
  });
  it.each([-0.1, 1.0000000000000002, Infinity, Number.NaN])('is NaN for %s', (x) => expect(log1p(x)).toBeNaN());
});

describe('tanh(x)', () => {
  it.each([
    [-3, 3],
    [-21, 21],
    [0.62, 0.63],
    [-1e-9, 1e-9],
  ])('is the engine’s own within its error, from %s to %s', (from, to) => {
    expect(furthest(tanh, Math.tanh, grid(from, to))).toBeLessThanOrEqual(2 + ENGINE);
  });
  it('is odd to the last bit, and never beyond ±1', () => {
    for (const x of grid(0, 25)) {
      expect(tanh(-x)).toBe(-tanh(x));
      expect(Math.abs(tanh(x))).toBeLessThanOrEqual(1);
    }
  });
  it('has its limits: ±0, ±1 at ±∞, the smallest numbers as they are, NaN for NaN', () => {
    expect([0, -0, Infinity, -Infinity, Number.MIN_VALUE, -1e-300].map(tanh)).toEqual([
      0,
      -0,
      1,
      -1,
      Number.MIN_VALUE,
      -1e-300,
    ]);
    expect(tanh(Number.NaN)).toBeNaN();
  });
});

describe('logistic(x)', () => {
  it('is 1/(1 + e⁻ˣ) within the error of both', () => {
    const plain = (x: number) => (x < 0 ? Math.exp(x) / (1 + Math.exp(x)) : 1 / (1 + Math.exp(-x)));
    expect(furthest(logistic, plain, grid(-40, 40))).toBeLessThanOrEqual(3 + ENGINE);
  });
  it('is (1 + tanh(x/2))/2, and sums to 1 with its mirror image', () => {
    for (const x of grid(-30, 30)) {
      expect(Math.abs(logistic(x) - (1 + tanh(x / 2)) / 2)).toBeLessThan(2 * Number.EPSILON);
      expect(Math.abs(logistic(x) + logistic(-x) - 1)).toBeLessThan(2 * Number.EPSILON);
    }
  });
  it('has its limits, and never overflows on the way', () => {
    expect([0, -0, Infinity, -Infinity, 1000, -1000].map(logistic)).toEqual([0.5, 0.5, 1, 0, 1, 0]);
    expect(logistic(-745)).toBe(Number.MIN_VALUE);
    expect(logistic(Number.NaN)).toBeNaN();
  });
});
