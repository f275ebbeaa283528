import { whole } from '../entries.ts';
import { leavesDoubles } from './beyond-doubles.ts';
import { isDifferentiable } from './differentiable.ts';
import { evaluate } from './evaluate.ts';
import type { Expression } from './expression.ts';
import { FormulaError } from './formula-error.ts';
import { isRegular, slope } from './gradient.ts';
import { Parser } from './parse.ts';
import { compile, type Program } from './program.ts';
import { commonSlope, type Sides, sidesAlong } from './sides.ts';

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
   * ∇f at a point, one number a variable, exact to rounding: by dual numbers, and where a step is not smooth from both
   * sides. Where f is defined on one side only it is the slope there; where the slopes of two sides differ, what dual
   * numbers make of it with abs′(0) = 0 and a tie in min or max going to the first argument. NaN where f is, where it leaps
   * and where no slope is found; ±∞ where it is as steep.
   */
  gradient(point: ArrayLike<number>): number[];
  /** The slopes of f along a direction, one number a variable, to both sides of a point where f is a finite number. */
  sides(point: ArrayLike<number>, direction: readonly number[]): Sides;
  /** Can f be shown to be differentiable at a point? Where its steps are smooth, or fall fast enough to their values. */
  isDifferentiable(point: ArrayLike<number>): boolean;
  /** Is a number on the way to f(point) too large or too small for a double? */
  leavesDoubles(point: ArrayLike<number>): boolean;
  /** Does the formula depend on this variable? */
  uses(name: string): boolean;
}

/**
 * Reads a formula in the given variables; the folder's README lists what may be written.
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
      const value = evaluate(program, point, values);
      if (Number.isNaN(value)) return variables.map(() => Number.NaN);
      const byDuals = variables.map((_, index) => slope(program, index, values, slopes));
      if (!Number.isFinite(value) || isRegular(program, values)) return byDuals;
      return byDuals.map((convention, index) => {
        const direction = variables.map((_, i) => (i === index ? 1 : 0));
        return gradientEntry(sidesAlong(program, { point, value }, direction), convention);
      });
    },
    sides: (point, direction) => sidesAlong(program, { point, value: evaluate(program, point, values) }, direction),
    isDifferentiable(point) {
      evaluate(program, point, values);
      return isDifferentiable(program, values);
    },
    leavesDoubles: (point) => leavesDoubles(expression, point),
    uses: (name) => ((used >> variables.indexOf(name)) & 1) === 1 && variables.includes(name),
  };
}

/** What both sides of a point make of a partial derivative, with a convention for kinks. */
function gradientEntry(sides: Sides, convention: number): number {
  const kink = typeof sides.ahead === 'number' && typeof sides.behind === 'number';
  return commonSlope(sides) ?? (kink ? convention : Number.NaN);
}

export { FormulaError };
