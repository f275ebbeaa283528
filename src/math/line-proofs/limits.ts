import { type Expression, operate } from '../formula/expression.ts';
import { compile } from '../formula/program.ts';
import { constantOf, keyOf } from '../level-sets/constant-part.ts';
import { BranchTest } from './branch-test.ts';
import type { Cell } from './cells.ts';

/** What must hold of u for f to be a real number: u ≥ 0, u > 0, u ≠ 0, or something that only u > 0 is known to grant. */
type Condition = 'from 0' | 'above 0' | 'not 0' | 'unclear';

/** A condition under which f is defined. */
export interface Limit {
  readonly condition: Condition;
  readonly key: string;
  readonly test: BranchTest;
}

/** f is a real number where all of these hold, and nowhere else: what its roots, logarithms, powers and quotients ask for. */
export function limitsOf(expression: Expression): Limit[] {
  const found = new Map<string, Limit>();
  const visit = (u: Expression): void => {
    if (u.kind !== 'operation') return;
    u.operands.forEach(visit);
    const limit = conditionOf(u);
    if (!limit || constantOf(limit.of) !== undefined) return;
    const key = keyOf(limit.of);
    const test = new BranchTest(compile(limit.of));
    found.set(`${limit.condition} ${key}`, { condition: limit.condition, key, test });
  };
  visit(expression);
  return [...found.values()];
}

function conditionOf(u: Expression & { kind: 'operation' }): { of: Expression; condition: Condition } | undefined {
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

/** How a condition stands in a cell: it holds, it does not hold anywhere, or it ends at a line through the cell. */
export function limitIn(cell: Cell, { test, condition }: Limit): 'holds' | 'fails' | 'ends' | 'open' {
  const standing = test.standing(cell);
  if (standing === 'graph') return condition === 'unclear' ? 'open' : 'ends';
  if (standing !== 'empty') return 'open';
  if (!test.defined) return 'fails';
  const [low] = test.range;
  if (low > 0 || condition === 'not 0') return 'holds';
  return condition === 'unclear' ? 'open' : 'fails';
}

/** u of a branch and u of a limit are one and the same: where the branch is 0, so is what must not be negative. */
export const isOwnLimit = ({ condition, key }: Limit, branch: Expression): boolean =>
  condition === 'from 0' && key === keyOf(branch);
