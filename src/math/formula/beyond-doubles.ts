import type { Expression } from './expression.ts';
import { apply, codeOf, type Operation } from './operations.ts';

/** Operations that round to 0 what is none. */
const SHRINKING: readonly Operation[] = ['multiply', 'divide', 'power', 'exp'];

/**
 * Is a number on the way to f too large for a double at this point, or so small that it is rounded to 0? Then a missing
 * value may be the doubles' fault.
 */
export function leavesDoubles(expression: Expression, point: ArrayLike<number>): boolean {
  let left = false;
  const valued = (tree: Expression): number => {
    if (tree.kind === 'number') return tree.value;
    if (tree.kind === 'variable') return point[tree.index] ?? Number.NaN;
    const [a = Number.NaN, b = 1] = tree.operands.map(valued);
    const value = apply(codeOf(tree.operation), a, b);
    const shrunk = value === 0 && SHRINKING.includes(tree.operation);
    const isNone = tree.operation === 'multiply' ? a === 0 || b === 0 : tree.operation !== 'exp' && a === 0;
    if (Math.abs(value) === Number.POSITIVE_INFINITY || (shrunk && !isNone)) left = true;
    return value;
  };
  valued(expression);
  return left;
}
