import { entry } from '../entries.ts';
import type { Expression } from '../formula/expression.ts';
import { constantOf } from '../level-sets/constant-part.ts';

/** Coefficients of x, y and z, and the number without any. */
export type Row = readonly number[];

/** A form that is linear in x, y and z as it is written; nothing for another. */
export function linear(expression: Expression): Row | undefined {
  const value = constantOf(expression);
  if (value !== undefined) return [0, 0, 0, value];
  if (expression.kind === 'variable')
    return expression.index < 3 ? [0, 1, 2, 3].map((axis) => (axis === expression.index ? 1 : 0)) : undefined;
  if (expression.kind === 'number') return undefined;
  const [a, b] = expression.operands.map(linear);
  if (!a) return undefined;
  if (expression.operation === 'negate') return a.map((x) => -x);
  if (!b) return undefined;
  const plain = (row: Row) => row.slice(0, 3).every((x) => x === 0);
  switch (expression.operation) {
    case 'add':
      return a.map((x, q) => x + entry(b, q));
    case 'subtract':
      return a.map((x, q) => x - entry(b, q));
    case 'multiply':
      return plain(a) ? b.map((x) => x * entry(a, 3)) : plain(b) ? a.map((x) => x * entry(b, 3)) : undefined;
    case 'divide':
      return plain(b) ? a.map((x) => x / entry(b, 3)) : undefined;
    default:
      return undefined;
  }
}
