import type { Expression } from '../../formula/expression.ts';
import { exactProduct, exactQuotient, exactSum } from '../../level-sets/exact-arithmetic.ts';

/** Powers are products of so many factors at most. */
const MOST_FACTORS = 64;

/** The value of an expression at a point where doubles reach it without any rounding; else nothing. */
export function exactValue(expression: Expression, point: readonly number[]): number | undefined {
  if (expression.kind === 'number') return expression.value;
  if (expression.kind === 'variable') return point[expression.index];
  const [a, b] = expression.operands.map((operand) => exactValue(operand, point));
  if (a === undefined) return undefined;
  switch (expression.operation) {
    case 'negate':
      return -a;
    case 'abs':
      return Math.abs(a);
    case 'sqrt':
      return exactRoot(a);
    default:
      return b === undefined ? undefined : ofTwo(expression.operation, a, b);
  }
}

function ofTwo(operation: string, a: number, b: number): number | undefined {
  switch (operation) {
    case 'add':
      return exactSum(a, b);
    case 'subtract':
      return exactSum(a, -b);
    case 'multiply':
      return exactProduct(a, b);
    case 'divide':
      return b === 0 ? undefined : exactQuotient(a, b);
    case 'power':
      return exactPower(a, b);
    case 'min':
      return Math.min(a, b);
    case 'max':
      return Math.max(a, b);
    default:
      return undefined;
  }
}

function exactPower(base: number, exponent: number): number | undefined {
  if (!(Number.isInteger(exponent) && exponent >= 1 && exponent <= MOST_FACTORS)) return undefined;
  return Array.from({ length: exponent - 1 }).reduce<number | undefined>(
    (product) => (product === undefined ? undefined : exactProduct(product, base)),
    base,
  );
}

function exactRoot(a: number): number | undefined {
  const root = Math.sqrt(a);
  return exactProduct(root, root) === a ? root : undefined;
}
