import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FormulaError, parseFormula } from './formula.ts';

const SEED = 20240930;
const XY = ['x', 'y'] as const;
/** A handful of roundings in values of order one. */
const ROUNDING = 1e-14;

const valueAt = (source: string, x = 3, y = 2) => parseFormula(source, XY).value([x, y]);
const gradientOf = (source: string, x: number, y: number) => parseFormula(source, XY).gradient([x, y]);

describe('parseFormula(source, variables) reads as mathematics does', () => {
  it.each([
    ['-x^2', -9],
    ['2^3^2', 512],
    ['2^-1', 0.5],
    ['-2^-x', -0.125],
    ['2x^2', 18],
    ['2/3x', 2],
    ['12/2/3', 2],
    ['10-4-3', 3],
    ['x-y*2', -1],
    ['2(x+1)', 8],
    ['(x)(y)', 6],
    ['x y', 6],
    ['xy', 6],
    ['2^x y', 16],
    ['x(y+1)', 9],
    ['+x', 3],
    ['--x', 3],
    ['x*-y', -6],
    ['.5x', 1.5],
    ['2e3', 2000],
    ['2e-3', 0.002],
    ['2e', 2 * Math.E],
    ['2e-x', 2 * Math.E - 3],
    ['2pi', 2 * Math.PI],
    ['πx', 3 * Math.PI],
    ['x**y', 9],
    ['−x·y', -6],
    ['x×y÷2', 3],
    ['x²y³', 72],
    ['|y-x|', 1],
    ['|x||y|', 6],
    ['||x|-|2y||', 1],
    ['|(|x|)|', 3],
    ['pow(x, y)', 9],
    ['min(x, y, 1)', 1],
    ['max(x, y, 7)', 7],
    ['sign(-x)', -1],
    ['0^0', 1],
    ['(-x)^3', -27],
  ])('%s is %d at (3, 2)', (source, expected) => {
    expect(valueAt(source)).toBeCloseTo(expected, 14);
  });

  it('computes what JavaScript computes', () => {
    const f = parseFormula('sqrt(abs(x)) + exp(-x^2) * sin(2y) - cos(x)/tan(1 + y^2) + log(3 + x^2) + ln(2)', XY);
    const expected = (x: number, y: number) =>
      Math.sqrt(Math.abs(x)) +
      Math.exp(-(x * x)) * Math.sin(2 * y) -
      Math.cos(x) / Math.tan(1 + y * y) +
      Math.log(3 + x * x) +
      Math.log(2);
    const coordinate = fc.double({ min: -3, max: 3, noNaN: true });
    fc.assert(
      fc.property(coordinate, coordinate, (x, y) => {
        expect(f.value([x, y])).toBe(expected(x, y) + 0);
      }),
      { seed: SEED },
    );
  });

  it('gives NaN where there is no real number, and never −0', () => {
    expect(valueAt('(-8)^(1/3)')).toBeNaN();
    expect(valueAt('sqrt(-x)')).toBeNaN();
    expect(valueAt('log(-x)')).toBeNaN();
    expect(valueAt('0*x/0')).toBeNaN();
    expect(Object.is(valueAt('-x', 0), 0)).toBe(true);
    expect(valueAt('1/x', 0)).toBeNaN();
  });

  it('knows which variables it uses', () => {
    const f = parseFormula('x + 0*z', ['x', 'y', 'z', 'w']);
    expect(['x', 'y', 'z', 'w', 'v'].map(f.uses)).toEqual([true, false, true, false, false]);
  });
});

describe('parseFormula(source, variables) names the position of a fault', () => {
  it.each([
    ['', 0, 0, /empty/],
    ['  ', 0, 0, /empty/],
    ['x+foo', 2, 3, /unknown name “foo” at position 3/],
    ['f(x)', 0, 1, /unknown name “f”/],
    ['sin x', 4, 1, /sin needs parentheses/],
    ['1+', 2, 0, /missing at position 3/],
    ['(x', 2, 0, /missing \) for the \( opened at position 1/],
    ['|x', 2, 0, /missing \|/],
    ['x)', 1, 1, /closes nothing/],
    ['()', 1, 1, /needs a number/],
    ['x+*y', 2, 1, /“\*”/],
    ['x y 2', 4, 1, /write \* or \^/],
    ['max(x)', 0, 3, /max takes 2 or more arguments, not 1/],
    ['sin(x,y)', 0, 3, /sin takes 1 argument, not 2/],
    ['pow(1,2,3)', 0, 3, /pow takes 2 arguments, not 3/],
    ['x,y', 1, 1, /unexpected “,”/],
    ['x $ y', 2, 1, /unexpected character “\$”/],
    ['x + 😀', 4, 2, /“😀”/],
    ['1e999', 0, 5, /too large/],
  ])('%j fails at %d for %d characters', (source, position, length, message) => {
    try {
      parseFormula(source, XY);
      expect.unreachable('must throw');
    } catch (error) {
      expect(error).toBeInstanceOf(FormulaError);
      expect(error).toMatchObject({ position, length, message: expect.stringMatching(message) });
    }
  });

  it.each(Object.getOwnPropertyNames(Object.prototype))('does not know %s, which every object has', (name) => {
    const letters = name.replace(/^_+/, '');
    for (const source of [name, letters, `${name}(x)`, `2${name}+x`]) {
      expect(() => parseFormula(source, XY)).toThrow(FormulaError);
    }
    expect(() => parseFormula(name, XY)).toThrow(`unknown name “${name}” at position 1`);
  });

  it('refuses what is too long or too deep instead of overflowing', () => {
    expect(() => parseFormula('x+'.repeat(251), XY)).toThrow(/500 characters/);
    expect(() => parseFormula(`${'('.repeat(200)}x${')'.repeat(200)}`, XY)).toThrow(/nested deeper/);
    expect(() => parseFormula(`${'-'.repeat(200)}x`, XY)).toThrow(/nested deeper/);
    expect(() => parseFormula(`x${'^2'.repeat(200)}`, XY)).toThrow(/nested deeper/);
    expect(parseFormula(`x${'+x'.repeat(249)}`, XY).value([1, 0])).toBe(250);
  });

  it('throws nothing but FormulaError, whatever is typed', () => {
    const piece = fc.constantFrom(
      'x',
      'y',
      '(',
      ')',
      '|',
      '^',
      '-',
      '+',
      '*',
      '/',
      ',',
      'sin',
      'max(',
      '2',
      '.',
      'e',
      '²',
      'q',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        try {
          parseFormula(pieces.join(''), XY).value([1, 2]);
        } catch (error) {
          expect(error).toBeInstanceOf(FormulaError);
          expect((error as FormulaError).position).toBeLessThanOrEqual(pieces.join('').length);
        }
      }),
      { seed: SEED, numRuns: 2000 },
    );
  });
});

describe('Formula.gradient(point)', () => {
  it.each([
    ['x^2', 0, 5, [0, 0]],
    ['x^3', -2, 0, [12, 0]],
    ['x^0', 0, 0, [0, 0]],
    ['x^0*y', 0, 3, [0, 1]],
    ['0*y', 1, 1, [0, 0]],
    ['x^1.5', 0, 0, [0, 0]],
    ['x^-1', 2, 0, [-0.25, 0]],
    ['abs(x)', 0, 0, [0, 0]],
    ['abs(x)', -2, 0, [-1, 0]],
    ['abs(x)^1.5', 0, 0, [0, 0]],
    ['sqrt(x)', 0, 0, [Number.POSITIVE_INFINITY, 0]],
    ['sqrt(x^4)', 0, 0, [0, 0]],
    ['sqrt(x^2+y^2)', 3, 4, [0.6, 0.8]],
    ['max(x, 2y)', 2, 1, [1, 0]],
    ['min(x, 2y)', 2, 1, [1, 0]],
    ['min(x, 2y)', 2, 0, [0, 2]],
    ['sign(x)', 0, 0, [0, 0]],
    ['2^x', 0, 0, [Math.LN2, 0]],
    ['x^y', 0, 2, [0, 0]],
    ['x y', 0, 0, [0, 0]],
    ['pi', 1, 1, [0, 0]],
  ])('of %s at (%d, %d) is exact', (source, x, y, expected) => {
    const gradient = gradientOf(source, x, y);
    expected.forEach((value, i) => {
      if (Number.isFinite(value)) expect(Math.abs((gradient[i] as number) - value)).toBeLessThanOrEqual(ROUNDING);
      else expect(gradient[i]).toBe(value);
      expect(Object.is(gradient[i], -0)).toBe(false);
    });
  });

  it('is NaN in every direction where f is NaN', () => {
    expect(gradientOf('sqrt(x) + y', -1, 0)).toEqual([Number.NaN, Number.NaN]);
  });

  it('agrees with central differences', () => {
    const STEP = 1e-5;
    /** Truncation STEP²·f‴/6 and cancellation ε·|f|/STEP, for the functions below. */
    const DIFFERENCES = 1e-7;
    const coordinate = fc.double({ min: 0.2, max: 1.3, noNaN: true });
    const source = fc.constantFrom(
      'x^2y + y^3 - 3x',
      'exp(-x^2-y^2) + sin(3x)cos(2y)',
      'sqrt(x^2+y^2)/(1+x)',
      'log(x+y)^2 - tan(x/2)',
      'x^y + y^2.5 + |x+1|',
      'min(3+x, y) max(5+x, y) - x^-2',
    );
    fc.assert(
      fc.property(source, coordinate, coordinate, (text, x, y) => {
        const f = parseFormula(text, XY);
        const [gx, gy] = f.gradient([x, y]) as [number, number];
        const dx = (f.value([x + STEP, y]) - f.value([x - STEP, y])) / (2 * STEP);
        const dy = (f.value([x, y + STEP]) - f.value([x, y - STEP])) / (2 * STEP);
        expect(Math.abs(gx - dx)).toBeLessThan(DIFFERENCES * (1 + Math.abs(gx)));
        expect(Math.abs(gy - dy)).toBeLessThan(DIFFERENCES * (1 + Math.abs(gy)));
      }),
      { seed: SEED },
    );
  });
});
