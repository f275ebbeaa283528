import type { Expression } from '../formula/expression.ts';
import type { Formula } from '../formula/formula.ts';
import { compile } from '../formula/program.ts';
import { levelBranches } from '../level-sets/branches.ts';
import { keyOf } from '../level-sets/constant-part.ts';
import { levelForm } from '../level-sets/level-form.ts';
import { LevelField } from './level-field.ts';

/** A function whose zeros are part of the level set, as far as f is at its level there. */
export interface Branch {
  readonly expression: Expression;
  readonly field: LevelField;
}

/** The branches of the level set; f itself, where it is its only branch. */
export function branchesOf({ expression }: Formula, f: LevelField): Branch[] {
  const branches = levelBranches(expression, f.level);
  const whole = keyOf(levelForm(expression, f.level));
  const own = branches.length === 1 && keyOf(branches[0] as Expression) === whole;
  return branches.map((branch) => ({
    expression: branch,
    field: own ? f : new LevelField(compile(branch), 0, f.reach),
  }));
}
