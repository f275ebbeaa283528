import { describe, expect, it } from 'vitest';
import { evaluate } from '../formula/evaluate.ts';
import type { Expression } from '../formula/expression.ts';
import { parseFormula } from '../formula/formula.ts';
import { compile } from '../formula/program.ts';
import { seededRandom } from '../random.ts';
import { hiddenSquare } from './hidden-square.ts';
import { expressionOf, polynomialOf } from './polynomial.ts';

const expressionIn = (text: string) => parseFormula(text, ['x', 'y']).expression;
function valueAt(expression: Expression, x: number, y: number): number {
  const program = compile(expression);
  return evaluate(program, Float64Array.of(x, y), new Float64Array(program.codes.length));
}
/** Whole numbers, for which no value here is rounded. */
const PLACES = [-3, -2, -1, 0, 1, 2, 5].flatMap((x) => [-2, -1, 0, 1, 3].map((y) => [x, y] as const));

describe('factors that stand in a polynomial more than once', () => {
  it.each([
    ['x^2 - 2x + 1', 0, ['x - 1']],
    ['x^2 - 2x', -1, ['x - 1']],
    ['-2x^2 + 4x - 2', 0, ['x - 1']],
    ['9x^2 - 6x*y + y^2', 0, ['3x - y']],
    ['x^2*y^2 - 2x^2*y + x^2', 0, ['x', 'y - 1']],
    ['x*y^2 - 2x*y + x', 0, ['x', 'y - 1']],
    ['x^3 - 4x^2', 0, ['x', 'x - 4']],
    ['(x^2 + y^2)^2 - 8*(x^2 + y^2)', -16, ['x^2 + y^2 - 4']],
    ['x^4 + 2x^3 + 3x^2 + 2x', -1, ['x^2 + x + 1']],
  ] as const)('%s = %d', (text, level, wanted) => {
    const found = hiddenSquare(expressionIn(text), level) ?? [];
    expect(found.length).toBe(wanted.length);
    for (const [k, factor] of found.entries()) {
      const [one, other] = [factor, expressionIn(wanted[k] as string)];
      const ratios = PLACES.map(([x, y]) => [valueAt(one, x, y), valueAt(other, x, y)] as const);
      // The same up to a number: every two values are in one proportion.
      for (const [a, b] of ratios) for (const [c, d] of ratios) expect(a * d - b * c).toBe(0);
    }
  });

  it.each([
    ['x^2 + y^2', 4],
    ['x^2 - y', 0],
    ['x^2 - 2x + 1', 1e-300],
    ['x^2 - 0.2x + 0.01', 0], // 0.1² is no double
    ['x^2 + 2x', 1],
    ['sin(x)^2 - 2sin(x) + 1', 0],
    ['x*y - x', 0],
    ['x^99 - x^3', 0],
  ])('%s = %d has none, as far as can be told', (text, level) => {
    expect(hiddenSquare(expressionIn(text), level)).toBeUndefined();
  });

  it('are found in squares of random polynomials, which they are 0 with (seed 3)', () => {
    const random = seededRandom(3);
    const whole = () => Math.round(8 * random() - 4);
    for (let run = 0; run < 200; run += 1) {
      const text = `${whole()}x^2 + ${whole()}x*y + ${whole()}y + ${whole()}x + ${1 + Math.abs(whole())}y^3`;
      const [p, q] = [expressionIn(text), polynomialOf(expressionIn(`(${text})*(${text})`))];
      const factors = (q && hiddenSquare(expressionOf(q), 0)) ?? [];
      expect(factors.length, text).toBeGreaterThan(0);
      for (const [x, y] of PLACES) {
        const isZero = factors.some((factor) => valueAt(factor, x, y) === 0);
        expect(isZero, `${text} at ${x}, ${y}`).toBe(valueAt(p, x, y) === 0);
      }
    }
  });
});
