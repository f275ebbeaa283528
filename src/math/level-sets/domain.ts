import { type Expression, operate } from '../formula/expression.ts';
import { constantOf, keyOf } from './constant-part.ts';

/** What must hold of u for f to be a real number: u ≥ 0, u > 0, u ≠ 0, or something that only u > 0 is known to grant. */
type Requirement = 'from 0' | 'above 0' | 'not 0' | 'unclear';

/** A condition under which f is defined. */
export interface Condition {
  readonly of: Expression;
  readonly condition: Requirement;
}

/** f is a real number where all of these hold, and nowhere else: what its roots, logarithms, powers and quotients ask for. */
export function conditionsOf(expression: Expression): Condition[] {
  const found = new Map<string, Condition>();
  const visit = (u: Expression): void => {
    if (u.kind !== 'operation') return;
    u.operands.forEach(visit);
    const one = conditionOf(u);
    if (one && constantOf(one.of) === undefined) found.set(`${one.condition} ${keyOf(one.of)}`, one);
  };
  visit(expression);
  return [...found.values()];
}

/** What stands in the signs of an expression: elsewhere it has no leap, but for poles. */
export function signsIn(expression: Expression): Expression[] {
  if (expression.kind !== 'operation') return [];
  const { operation, operands } = expression;
  return [...(operation === 'sign' ? operands : []), ...operands.flatMap(signsIn)];
}

function conditionOf(u: Expression & { kind: 'operation' }): Condition | undefined {
  const [a, b] = u.operands as [Expression, Expression];
  if (u.operation === 'sqrt') return { of: a, condition: 'from 0' };
  if (u.operation === 'log') return { of: a, condition: 'above 0' };
  if (u.operation === 'divide') return { of: b, condition: 'not 0' };
  if (u.operation === 'tan') return { of: operate('cos', [a]), condition: 'not 0' };
  if (u.operation !== 'power') return undefined;
  const exponent = constantOf(b);
  if (exponent === undefined) return { of: a, condition: 'unclear' };
  if (Number.isInteger(exponent)) return exponent < 0 ? { of: a, condition: 'not 0' } : undefined;
  return { of: a, condition: exponent < 0 ? 'above 0' : 'from 0' };
}
