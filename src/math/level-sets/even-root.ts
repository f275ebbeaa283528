import type { Expression } from '../formula/expression.ts';
import { constantOf } from './constant-part.ts';

/** u and n for an expression uⁿ with an even n > 0, which is never negative and 0 just where u is. */
export function evenRoot(u: Expression): { base: Expression; exponent: number } | undefined {
  if (u.kind !== 'operation' || u.operation !== 'power') return undefined;
  const [base, power] = u.operands as [Expression, Expression];
  const exponent = constantOf(power);
  return exponent !== undefined && exponent > 0 && exponent % 2 === 0 ? { base, exponent } : undefined;
}
