import type { Expression } from '../formula/expression.ts';
import { compile } from '../formula/program.ts';
import { keyOf } from '../level-sets/constant-part.ts';
import { type Condition, conditionsOf } from '../level-sets/domain.ts';
import { BranchTest } from './branch-test.ts';
import type { Cell } from './cells.ts';

/** A condition under which f is defined, as a test. */
export interface Limit {
  readonly condition: Condition['condition'];
  readonly key: string;
  readonly test: BranchTest;
}

/** The conditions under which f is a real number, as limits. */
export const limitsOf = (expression: Expression): Limit[] =>
  conditionsOf(expression).map(({ of, condition }) => ({
    condition,
    key: keyOf(of),
    test: new BranchTest(compile(of)),
  }));

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
