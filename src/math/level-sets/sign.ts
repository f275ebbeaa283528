import type { Expression } from '../formula/expression.ts';
import { constantOf, keyOf } from './constant-part.ts';

/** Does the form of an expression show that it is ≥ 0 (1), or ≤ 0 (−1), wherever it is a real number? */
export function hasSign(expression: Expression, sign: 1 | -1): boolean {
  const value = constantOf(expression);
  if (value !== undefined) return sign * value >= 0;
  if (expression.kind !== 'operation') return false;
  const [a, b] = expression.operands as [Expression, Expression];
  const other = sign === 1 ? -1 : 1;
  switch (expression.operation) {
    case 'abs':
    case 'sqrt':
    case 'exp':
      return sign === 1;
    case 'negate':
      return hasSign(a, other);
    case 'add':
      return hasSign(a, sign) && hasSign(b, sign);
    case 'subtract':
      return hasSign(a, sign) && hasSign(b, other);
    case 'multiply':
    case 'divide':
      if (sign === 1 && keyOf(a) === keyOf(b)) return true;
      return (hasSign(a, 1) && hasSign(b, sign)) || (hasSign(a, -1) && hasSign(b, other));
    case 'power':
      return sign === 1 && isEvenOrBroken(constantOf(b));
    case 'min':
      return sign === 1 ? hasSign(a, 1) && hasSign(b, 1) : hasSign(a, -1) || hasSign(b, -1);
    case 'max':
      return sign === 1 ? hasSign(a, 1) || hasSign(b, 1) : hasSign(a, -1) && hasSign(b, -1);
    default:
      return false;
  }
}

/** Of exponents that are not whole the base is never negative. */
const isEvenOrBroken = (exponent: number | undefined): boolean =>
  exponent !== undefined && (!Number.isInteger(exponent) || exponent % 2 === 0);
