import { evaluate } from '../formula/evaluate.ts';
import { combine, type Expression, number } from '../formula/expression.ts';
import type { Formula } from '../formula/formula.ts';
import { compile } from '../formula/program.ts';
import { levelBranches } from '../level-sets/branches.ts';
import { keyOf } from '../level-sets/constant-part.ts';
import { levelForm } from '../level-sets/level-form.ts';
import { commonZeros } from '../level-sets/sign.ts';
import { mayLeap } from './leaps.ts';
import { linear } from './linear-form.ts';
import { type ThinSet, thinSet } from './thin-set.ts';

/** What is needed of a formula to mesh a surface of it. */
export type Field = Pick<Formula, 'expression' | 'program' | 'value'>;

/** A surface that is sought: where a field has a level. */
export interface Sought {
  readonly field: Field;
  readonly level: number;
  /** The same without the field's ends; it counts only where the formula is a real number. */
  readonly form: Expression;
  /** It is not the formula itself: the surface need not bound {f ≤ level}, as where f only touches the level. */
  readonly apart: boolean;
  /** What the form of f shows at once: f has the level nowhere, or everywhere where it is a real number. */
  readonly plain?: 'nowhere' | 'everywhere' | undefined;
  /** All of the set, where it is a point or a line: no surface, and nothing to mesh. */
  readonly thin?: ThinSet | undefined;
  /** All of the set is where both of these are 0, which are continuous everywhere: curves, mostly, and no surface. */
  readonly shared?: readonly [Field, Field] | undefined;
  /** The set is the union of the zeros of these, which are continuous everywhere: the factors of a product. */
  readonly parts?: readonly Field[] | undefined;
}

/**
 * The surface {f = level} as {g = 0}, with a g that crosses 0 where f may only touch the level, and that has no poles: where
 * the form of f gives just one such g. It is defined where f is. Where there are several, or none, it is f itself.
 */
export function soughtSurface(formula: Formula, level: number): Sought {
  const [branch, ...others] = levelBranches(formula.expression, level);
  const thin = branch && others.length === 0 ? thinSet(branch) : undefined;
  if (branch && thin && isDefinedOn(thin, formula))
    return { field: fieldOf(number(1)), level: 0, form: branch, apart: true, thin };
  const shared = branch && others.length === 0 && !thin && !mayLeap(formula) ? sharedOf(branch) : undefined;
  if (shared) return { field: fieldOf(number(1)), level: 0, form: branch as Expression, apart: true, shared };
  const plain = levelForm(formula.expression, level);
  if (!branch || others.length > 0 || branch.kind === 'number' || JSON.stringify(branch) === JSON.stringify(plain))
    return {
      field: formula,
      level,
      form: formula.expression,
      apart: false,
      plain: plainly(branch),
      parts: partsOf(formula, [branch, ...others]),
    };
  const within = mayLeap(formula) ? combine('add', branch, combine('multiply', number(0), formula.expression)) : branch;
  return { field: fieldOf(within), level: 0, form: branch, apart: true };
}

/** The two functions that a sum is 0 with, if there are two that are not both linear, the linear one first. */
function sharedOf(sum: Expression): Sought['shared'] {
  const [a, b, ...others] = commonZeros(sum, levelBranches) ?? [];
  if (!a || !b || others.length > 0 || keyOf(a) === keyOf(b) || (linear(a) && linear(b))) return undefined;
  const [first, second] = linear(b) ? [b, a] : [a, b];
  return [fieldOf(first), fieldOf(second)];
}

function partsOf(formula: Formula, branches: readonly (Expression | undefined)[]): Sought['parts'] {
  if (branches.length < 2 || mayLeap(formula)) return undefined;
  const parts = branches.flatMap((branch) => (branch && branch.kind !== 'number' ? [fieldOf(branch)] : []));
  return parts.length === branches.length && !parts.some(mayLeap) ? parts : undefined;
}

/** Is f a real number on all of the set? */
const isDefinedOn = ({ point, direction }: ThinSet, formula: Formula): boolean =>
  direction ? !mayLeap(formula) : !Number.isNaN(formula.value([...point, 0]));

function plainly(branch: Expression | undefined): Sought['plain'] {
  if (!branch) return 'nowhere';
  return branch.kind === 'number' ? 'everywhere' : undefined;
}

/** The field as it is seen from another origin. */
export const shifted = ({ expression }: Field, origin: readonly number[]): Field => fieldOf(moved(expression, origin));

/** An expression as a field. */
export function fieldOf(expression: Expression): Field {
  const program = compile(expression);
  const values = new Float64Array(program.codes.length);
  return { expression, program, value: (point) => evaluate(program, point, values) };
}

function moved(expression: Expression, origin: readonly number[]): Expression {
  if (expression.kind === 'number') return expression;
  if (expression.kind === 'operation')
    return { ...expression, operands: expression.operands.map((operand) => moved(operand, origin)) };
  const by = origin[expression.index];
  return by ? combine('add', expression, number(by)) : expression;
}
