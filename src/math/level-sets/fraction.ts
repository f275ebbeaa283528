import { combine, type Expression, negate, number, operate } from '../formula/expression.ts';
import { constantOf, keyOf } from './constant-part.ts';

/** An expression as one quotient, wherever it is defined; without a bottom it is none. */
export interface Fraction {
  readonly top: Expression;
  readonly bottom?: Expression;
}

interface Sized extends Fraction {
  /** Operations in top and bottom: nested quotients can double them each time. */
  readonly size: number;
}

/** Larger quotients are left as they are. */
const MOST_OPERATIONS = 400;
/** Higher powers of a quotient are left as they are. */
const MOST_POWER = 32;

/** The quotient that sums, products, quotients, whole powers and tangents come to. */
export function fractionOf(expression: Expression): Fraction {
  const { top, bottom, size } = sized(expression);
  return size <= MOST_OPERATIONS && bottom !== undefined ? { top, bottom } : { top: expression };
}

function sized(expression: Expression): Sized {
  if (expression.kind !== 'operation') return { top: expression, size: 1 };
  const { operation, operands } = expression;
  const [u, v] = operands.map(sized) as [Sized, Sized | undefined];
  const size = 1 + u.size + (v?.size ?? 0);
  if (operation === 'tan') return ratio(operate('sin', operands), operate('cos', operands), 2 * size);
  const exponent = v && constantOf(v.top);
  if (operation === 'power' && exponent !== undefined) return power(u, exponent, expression, size);
  const known = !(u.bottom || v?.bottom) && operation !== 'divide';
  if (known || size > MOST_OPERATIONS || !v) {
    return operation === 'negate' && u.bottom ? { ...u, top: negate(u.top) } : { top: expression, size };
  }
  if (operation === 'add' || operation === 'subtract') return sum(operation, u, v);
  if (operation === 'multiply') return ratio(times(u.top, v.top), times(u.bottom, v.bottom), size);
  if (operation === 'divide' && !v.bottom && constantOf(v.top) !== undefined) {
    return u.bottom ? { ...u, bottom: combine('multiply', u.bottom, v.top), size } : { top: expression, size };
  }
  if (operation === 'divide') return ratio(times(u.top, v.bottom), times(u.bottom, v.top), size);
  return { top: expression, size };
}

function sum(operation: 'add' | 'subtract', u: Sized, v: Sized): Sized {
  const size = 2 * (u.size + v.size) + 3;
  if (u.bottom && v.bottom && keyOf(u.bottom) === keyOf(v.bottom)) {
    return { top: combine(operation, u.top, v.top), bottom: u.bottom, size };
  }
  const top = combine(operation, times(u.top, v.bottom), times(v.top, u.bottom));
  return { top, bottom: times(u.bottom, v.bottom), size };
}

function power(base: Sized, exponent: number, whole: Expression, size: number): Sized {
  const steps = Math.abs(exponent);
  const plain = base.bottom === undefined && exponent > 0;
  if (plain || !Number.isInteger(exponent) || exponent === 0 || steps > MOST_POWER) return { top: whole, size };
  const raised = (factor: Expression | undefined) => factor && combine('power', factor, number(steps));
  const [top, bottom] = [raised(base.top), raised(base.bottom)];
  return exponent > 0 ? { top: top as Expression, bottom, size } : ratio(bottom ?? number(1), top, size);
}

const ratio = (top: Expression, bottom: Expression | undefined, size: number): Sized =>
  bottom === undefined ? { top, size } : { top, bottom, size };

/** The product; what is left out is 1. */
function times(a: Expression, b: Expression | undefined): Expression;
function times(a: Expression | undefined, b: Expression | undefined): Expression | undefined;
function times(a: Expression | undefined, b: Expression | undefined): Expression | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return combine('multiply', a, b);
}
