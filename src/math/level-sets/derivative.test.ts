import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluate } from '../formula/evaluate.ts';
import { parseFormula } from '../formula/formula.ts';
import { compile } from '../formula/program.ts';
import { derivative } from './derivative.ts';
import { roundingBound } from './rounding.ts';

const SEED = 20240930;
/** Two ways to the same derivative, in other orders. */
const REORDERED = 1e-9;

const FORMULAS = [
  'x^2 y - 3x/y + 7',
  'sin(x y) + cos(x - y) + tan(x/4)',
  'exp(-x^2 - y^2) + log(1 + x^2)',
  'sqrt(1 + x^2 y^2) - |x - y|',
  'max(x, y) - min(x^2, y, 2)',
  'x^3.5 + 2^y + (1 + x^2)^y',
  '-(x - y)^-2',
  '(x - 1)^4 / (1 + y^2)^3',
];
const coordinate = fc.double({ min: -3, max: 3, noNaN: true });

describe('derivative(expression, variable)', () => {
  it.each(FORMULAS)('of %s equals the one by dual numbers', (source) => {
    const f = parseFormula(source, ['x', 'y']);
    const slopes = [0, 1].map((variable) => compile(derivative(f.expression, variable)));
    fc.assert(
      fc.property(coordinate, coordinate, (x, y) => {
        const gradient = f.gradient([x, y]);
        slopes.forEach((program, variable) => {
          const slope = evaluate(program, [x, y], new Float64Array(program.codes.length));
          const wanted = gradient[variable] as number;
          if (!(Math.abs(wanted) < 1e6)) return;
          expect(Math.abs(slope - wanted)).toBeLessThanOrEqual(REORDERED * (1 + Math.abs(wanted)));
        });
      }),
      { seed: SEED, numRuns: 200 },
    );
  });
});

describe('roundingBound(program, values, errors, placeErrors)', () => {
  const measured = (source: string, x: number, y: number, place = 0) => {
    const { program } = parseFormula(source, ['x', 'y']);
    const registers = new Float64Array(program.codes.length);
    const value = evaluate(program, [x, y], registers);
    return { value, bound: roundingBound(program, registers, new Float64Array(program.codes.length), [place, place]) };
  };

  it.each([
    ['(x + y)^2 - x^2 - 2x y - y^2'],
    ['(x - y)^3 - (x^3 - 3x^2 y + 3x y^2 - y^3)'],
    ['sin(x)^2 + cos(x)^2 - 1'],
    ['exp(x) exp(y) - exp(x + y)'],
    ['sqrt(x^2 + y^2)^2 - x^2 - y^2'],
    ['log(exp(x)) - x'],
    ['1/(1/(x + 5)) - x - 5'],
    ['tan(x/3) cos(x/3) - sin(x/3)'],
    ['(x^2 + 1)^1.5 - (x^2 + 1) sqrt(x^2 + 1)'],
  ])('%s, which is 0, is 0 to within the bound, and the bound is a matter of roundings', (source) => {
    fc.assert(
      fc.property(coordinate, coordinate, (x, y) => {
        const { value, bound } = measured(source, x, y);
        expect(Math.abs(value)).toBeLessThanOrEqual(bound);
        expect(bound).toBeLessThan(1e-11);
      }),
      { seed: SEED, numRuns: 500 },
    );
  });

  it('tells what is small from what is lost: a tiny product keeps its digits', () => {
    expect(measured('x^20', 1e-3, 0).bound).toBeLessThan(1e-60 * 1e-14);
    expect(measured('x^2 - 2x + 1', 1.001, 0).bound).toBeLessThan(1e-14);
  });

  it('covers what the place itself is uncertain by', () => {
    const place = 1e-9;
    for (const source of ['x^2 y', 'sqrt(x)', 'sin(9x)', 'x/y', '|x - y|', 'x^1.5']) {
      const f = parseFormula(source, ['x', 'y']);
      const { value, bound } = measured(source, 1.3, 0.7, place);
      for (const sign of [-1, 1]) {
        const moved = f.value([1.3 + sign * place, 0.7 - sign * place]);
        expect(Math.abs(moved - value)).toBeLessThanOrEqual(bound);
      }
    }
  });
});
