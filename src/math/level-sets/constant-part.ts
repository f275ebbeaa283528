import { type Expression, operate } from '../formula/expression.ts';
import { apply, codeOf, type Operation } from '../formula/operations.ts';

/** The number that an expression is wherever it is one, if its form shows that: 2π, 0·√x, u⁰; NaN if it never is one. */
export function constantOf(expression: Expression): number | undefined {
  if (expression.kind === 'number') return expression.value;
  if (expression.kind === 'variable') return undefined;
  const { operation, operands } = expression;
  const [a, b] = operands.map(constantOf);
  if (operation === 'multiply' && (a === 0 || b === 0)) return 0;
  if (operation === 'divide' && a === 0) return b === 0 ? Number.NaN : 0;
  if (operation === 'power' && b === 0) return 1;
  if (a === undefined || (operands.length > 1 && b === undefined)) return undefined;
  const value = apply(codeOf(operation), a, b ?? 0);
  return Number.isFinite(value) ? value + 0 : Number.NaN;
}

/** Operations whose operands may change places. */
const COMMUTATIVE = ['add', 'multiply', 'min', 'max'];

/** What the second operand may be for the first to stay as it is. */
const NEUTRAL: ReadonlyMap<Operation, number> = new Map([
  ['add', 0],
  ['subtract', 0],
  ['multiply', 1],
  ['divide', 1],
  ['power', 1],
]);

/** A name that two expressions share only if they are equal up to the order of sums and products. */
export function keyOf(expression: Expression): string {
  if (expression.kind === 'number') return `${expression.value}`;
  if (expression.kind === 'variable') return `#${expression.index}`;
  const keys = expression.operands.map(keyOf);
  if (COMMUTATIVE.includes(expression.operation)) keys.sort();
  return `${expression.operation}(${keys.join()})`;
}

/** The expression without what changes nothing but its domain: u + 0·√v is u, 1·u too. */
export function withoutIdle(expression: Expression): Expression {
  if (expression.kind !== 'operation') return expression;
  const operands = expression.operands.map(withoutIdle);
  const [a, b] = operands as [Expression, Expression | undefined];
  const neutral = NEUTRAL.get(expression.operation);
  if (b !== undefined && neutral !== undefined) {
    if (constantOf(b) === neutral) return a;
    if (constantOf(a) === neutral && COMMUTATIVE.includes(expression.operation)) return b;
  }
  const same = operands.every((operand, i) => operand === expression.operands[i]);
  return same ? expression : operate(expression.operation, operands);
}
