import { whole } from '../entries.ts';
import { evaluate } from './evaluate.ts';
import type { Expression } from './expression.ts';
import { FormulaError } from './formula-error.ts';
import { slope } from './gradient.ts';
import { Parser } from './parse.ts';
import { compile, type Program } from './program.ts';

/** A function typed by the reader. */
export interface Formula {
  readonly source: string;
  /** The names a point's coordinates go by, in order. */
  readonly variables: readonly string[];
  readonly expression: Expression;
  readonly program: Program;
  /**
   * f at a point (one number a variable, missing ones read as NaN); NaN where f, or anything in it, is no real number; ±∞
   * where it is too large for a double; never −0.
   */
  value(point: ArrayLike<number>): number;
  /**
   * ∇f at a point, one number a variable, exact to rounding (dual numbers). At kinks: abs′(0) = 0, a tie in min or max
   * takes the first argument, √ has slope ∞ at 0 (0 where its argument rests). All NaN where f is NaN.
   */
  gradient(point: ArrayLike<number>): number[];
  /** Does the formula depend on this variable? */
  uses(name: string): boolean;
}

/**
 * Reads a formula in the given variables: + − * / ^ (or **), signs, parentheses, |x|, products without a sign (2x, xy,
 * 2(x+1)), numbers (2.5, .5, 1e-3), pi, e, abs sqrt exp log (= ln) sin cos tan min max pow sign.
 * Precedence as in mathematics: −x² = −(x²), 2^3^2 = 2^9, 2x² = 2(x²); products and quotients go left to right, written
 * or not: 2/3x = (2/3)x. Real numbers only: a negative base has integer powers, else NaN; nothing is divided by zero; 0⁰ = 1.
 * Throws FormulaError with the position of the fault.
 */
export function parseFormula(source: string, variables: readonly string[]): Formula {
  const expression = new Parser(source, variables).parse();
  const program = compile(expression);
  const values = new Float64Array(program.codes.length);
  const slopes = new Float64Array(program.codes.length);
  const used = whole(program.masks, program.masks.length - 1);
  return {
    source,
    variables,
    expression,
    program,
    value: (point) => evaluate(program, point, values),
    gradient(point) {
      const undefinedHere = Number.isNaN(evaluate(program, point, values));
      return variables.map((_, index) => (undefinedHere ? Number.NaN : slope(program, index, values, slopes)));
    },
    uses: (name) => ((used >> variables.indexOf(name)) & 1) === 1 && variables.includes(name),
  };
}

export { FormulaError };
