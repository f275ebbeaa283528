import type { Expression } from '../formula/expression.ts';

/** One of the terms that add up to a sum, or are taken off. */
export interface Term {
  readonly of: Expression;
  readonly sign: 1 | -1;
}

/** The terms of a sum, whatever it is nested in. */
export function termsOf(sum: Expression, sign: 1 | -1 = 1): Term[] {
  const [a, b] = sum.kind === 'operation' ? (sum.operands as [Expression, Expression]) : [];
  const operation = a && sum.kind === 'operation' ? sum.operation : undefined;
  const other = sign === 1 ? -1 : 1;
  if (a && operation === 'negate') return termsOf(a, other);
  if (a && b && operation === 'add') return [...termsOf(a, sign), ...termsOf(b, sign)];
  if (a && b && operation === 'subtract') return [...termsOf(a, sign), ...termsOf(b, other)];
  return [{ of: sum, sign }];
}
