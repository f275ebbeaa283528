import { combine, type Expression } from '../formula/expression.ts';
import { constantOf } from './constant-part.ts';

/** u and n for an expression uⁿ with an even n > 0, which is never negative and 0 just where u is. */
function evenRoot(u: Expression): { base: Expression; exponent: number } | undefined {
  if (u.kind !== 'operation' || u.operation !== 'power') return undefined;
  const [base, power] = u.operands as [Expression, Expression];
  const exponent = constantOf(power);
  return exponent !== undefined && exponent > 0 && exponent % 2 === 0 ? { base, exponent } : undefined;
}

/** u − v and u + v for a difference uⁿ − vⁿ with an even n, which is 0 just where one of them is. */
export function factorsOf(difference: Expression): readonly [Expression, Expression] | undefined {
  if (difference.kind !== 'operation' || difference.operation !== 'subtract') return undefined;
  const [u, v] = difference.operands.map(evenRoot);
  if (!u || u.exponent !== v?.exponent) return undefined;
  return [combine('subtract', u.base, v.base), combine('add', u.base, v.base)];
}
