import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseFormula } from './formula.ts';
import { gridLine, sampleGrid2, sampleGrid3 } from './sample.ts';

const SEED = 20261127;
const XY = ['x', 'y'] as const;
const valueAt = (source: string, x: number, y = 0) => parseFormula(source, XY).value([x, y]);
const INFINITE = Number.POSITIVE_INFINITY;

describe('Formula.value(point) is undefined wherever something inside is no real number', () => {
  it.each([
    ['1/x', 0],
    ['1/(1/x)', 0],
    ['min(1, 1/x)', 0],
    ['max(1, log(x))', 0],
    ['(log(x))^0', -1],
    ['(1/x)^0', 0],
    ['(x^-1)^0', 0],
    ['pow(1/x, 0)', 0],
    ['pow(log(x), x - x)', 0],
    ['exp(log(x))', 0],
    ['exp(-1/x^2)', 0],
    ['0*(1/x)', 0],
    ['0/(1/x)', 0],
    ['sign(1/x)', 0],
    ['abs(log(x))', 0],
    ['x/x', 0],
    ['x^-2', 0],
    ['x^-0.5', 0],
    ['0^x', -1],
    ['1/0', 1],
    ['log(0) + x', 1],
    ['min(0, 1/0)', 1],
    ['sqrt(-1)', 1],
    ['0^-1 * x', 0],
    ['1/(1/0)', 3],
    ['x^(1/0)', 3],
    ['(1/0)^0', 3],
    ['1/(y*x)', 0],
    ['tan(1/x)', 0],
  ])('%s at x = %d', (source, x) => expect(valueAt(source, x)).toBeNaN());

  it.each(['1/(-x)', '1/(0-x)', '1/(-x*y)', '1/sign(-x)', '1/min(-x, 0)', '(-x)^-3', 'sqrt(-x)/(-x)', '1/(-0*(x+1))'])(
    '%s at 0, whatever sign zero has',
    (source) => {
      for (const zero of [0, -0]) expect(valueAt(source, zero, 1)).toBeNaN();
    },
  );

  it.each([
    ['exp(1000)', INFINITE],
    ['1e200^2', INFINITE],
    ['-1e308*10', -INFINITE],
    ['exp(x)', INFINITE],
    ['x^120', INFINITE],
    ['-(x^200)', -INFINITE],
    ['1/exp(x)', 0],
    ['min(1, exp(x))', 1],
  ])('but %s at x = 1000 is too large for a double, or fine after all: %d', (source, value) =>
    expect(valueAt(source, 1000)).toBe(value),
  );

  it.each([
    ['x^0', 0, 1],
    ['0^0', 0, 1],
    ['(x*sin(x))^0', 0, 1],
    ['pow(x, x)', 0, 1],
    ['sqrt(x)', -0, 0],
    ['x^0.5', 0, 0],
    ['0^x', 0, 1],
  ])('%s at %d is %d', (source, x, value) => expect(valueAt(source, x)).toBe(value));
});

/** A random formula of x, y and z: poles, ends and leaps more often than not. */
const { formula } = fc.letrec<{ formula: string }>((tie) => ({
  formula: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    fc.constantFrom('x', 'y', 'z', '0', '1', '2', '0.5', '(-1)', '1e200'),
    fc
      .tuple(fc.constantFrom('+', '-', '*', '/', '^'), tie('formula'), tie('formula'))
      .map(([sign, a, b]) => `(${a}${sign}${b})`),
    fc
      .tuple(fc.constantFrom('min', 'max', 'pow'), tie('formula'), tie('formula'))
      .map(([name, a, b]) => `${name}(${a},${b})`),
    fc
      .tuple(fc.constantFrom('-', 'abs', 'sqrt', 'exp', 'log', 'sin', 'cos', 'tan', 'sign'), tie('formula'))
      .map(([name, a]) => `${name}(${a})`),
    fc
      .tuple(fc.constantFrom('-2', '-1', '0', '0.5', '1.5', '2', '3', '40'), tie('formula'))
      .map(([power, a]) => `(${a})^(${power})`),
  ),
}));
const short = formula.filter((text) => text.length <= 400);

describe('one value, however it is computed', () => {
  it('a row of points at a time gives what one point at a time gives', () => {
    const line = gridLine(-2, 2, 5);
    fc.assert(
      fc.property(short, (text) => {
        const f = parseFormula(text.replaceAll('z', '1'), XY);
        sampleGrid2(f, { window: [-2, 2], n: 5 }).forEach((value, at) => {
          expect(value + 0).toBe(f.value([line[at % 5] as number, line[Math.floor(at / 5)] as number]));
        });
      }),
      { seed: SEED, numRuns: 1500 },
    );
  });

  it('a constant gives what a variable of that value gives', () => {
    fc.assert(
      fc.property(short, fc.constantFrom('0', '1', '2', '(-1)', '0.5'), (text, constant) => {
        const folded = parseFormula(text.replaceAll('z', constant), XY);
        const variable = parseFormula(text, ['x', 'y', 'z']);
        const z = Number(constant.replace(/[()]/g, ''));
        for (const [x, y] of [
          [0, 0],
          [1, -1],
          [-2, 0.5],
        ] as const) {
          const values = [folded.value([x, y]), variable.value([x, y, z])];
          // A constant exponent is taken by products: the same, but for roundings.
          expect(Number.isNaN(values[0])).toBe(Number.isNaN(values[1]));
        }
      }),
      { seed: SEED, numRuns: 300 },
    );
  });

  it('in space, the sums in another order', () => {
    const line = gridLine(-1, 1, 3);
    fc.assert(
      fc.property(short, (text) => {
        const f = parseFormula(text.replaceAll('1e200', '3'), ['x', 'y', 'z']);
        sampleGrid3(f, { half: 1, n: 3 }).forEach((value, at) => {
          const [i, j, k] = [at % 3, Math.floor(at / 3) % 3, Math.floor(at / 9)];
          const exact = f.value([line[i] as number, line[j] as number, line[k] as number]);
          // Where a sum is a rounding away from zero, the order decides whether what stands over it is a pole.
          if (Math.abs(exact) < 1e6) expect(Number.isNaN(value) || Math.abs(value - exact) < 1e-3).toBe(true);
        });
      }),
      { seed: SEED, numRuns: 300 },
    );
  });
});
