import type { Expression } from '../formula/expression.ts';
import { constantOf, keyOf } from '../level-sets/constant-part.ts';
import { evenRoot } from '../level-sets/even-root.ts';

/**
 * The two expressions u, v with {g = 0} = {u = 0} ∩ {v = 0}, where g is a sum of two terms that are never negative, such as
 * u² + |v|; undefined for any other.
 */
export function commonZeros(g: Expression): readonly [Expression, Expression] | undefined {
  if (g.kind !== 'operation' || g.operation !== 'add') return undefined;
  const [u, v] = g.operands.map(rootOf);
  return u && v ? [u, v] : undefined;
}

/** u for a term that is never negative and 0 just where u is: u², |u|, u·u, 3u⁴, √u. */
function rootOf(term: Expression): Expression | undefined {
  if (term.kind !== 'operation') return undefined;
  const [a, b] = term.operands as [Expression, Expression];
  switch (term.operation) {
    case 'abs':
    case 'sqrt':
      return a;
    case 'power':
      return evenRoot(term)?.base;
    case 'multiply':
      if (keyOf(a) === keyOf(b)) return a;
      return isPositive(constantOf(a)) ? rootOf(b) : isPositive(constantOf(b)) ? rootOf(a) : undefined;
    case 'divide':
      return isPositive(constantOf(b)) ? rootOf(a) : undefined;
    default:
      return undefined;
  }
}

const isPositive = (factor: number | undefined): boolean => factor !== undefined && factor > 0;
