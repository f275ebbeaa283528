import { combine, type Expression, number } from '../../formula/expression.ts';
import { levelBranches } from '../../level-sets/branches.ts';
import { commonZeros } from '../../level-sets/sign.ts';
import { endsWithin, sharedZeros } from '../thin-set.ts';
import type { Place } from './cell.ts';

/**
 * Points and ends of lines that are, by the form of f, all that f has of the level in a face of the cube, where it only touches the
 * level there.
 */
export function faceCentres(form: Expression, { half, level, w }: { half: number; level: number; w: number }): Place[] {
  return [0, 1, 2].flatMap((axis) => [-half, half].flatMap((x) => centresIn(form, { axis, x, half, level, w })));
}

function centresIn(
  form: Expression,
  { axis, x, half, level, w }: { axis: number; x: number; half: number; level: number; w: number },
): Place[] {
  const [branch, ...others] = levelBranches(fixed(fixed(form, axis, x), 3, w), level);
  if (!branch || others.length > 0) return [];
  const face = combine('subtract', { kind: 'variable', index: axis }, number(x));
  const set = sharedZeros([face, ...(commonZeros(branch, levelBranches) ?? [branch])]);
  return (set && endsWithin(set, half)?.slice(0, set.direction ? 2 : 1)) ?? [];
}

/** The expression with a number for one of its variables. */
function fixed(expression: Expression, index: number, value: number): Expression {
  if (expression.kind === 'variable') return expression.index === index ? number(value) : expression;
  if (expression.kind === 'number') return expression;
  return { ...expression, operands: expression.operands.map((operand) => fixed(operand, index, value)) };
}

/** Places of the cube's surface where f may touch the level: its corners, the middles of its edges and faces, and these. */
export function placesOnCube(half: number, centres: readonly Place[]): Place[] {
  const ends = [-half, 0, half];
  const simple = ends.flatMap((x) => ends.flatMap((y) => ends.map((z): Place => [x, y, z])));
  const all = [...simple.filter((place) => place.some((x) => x !== 0)), ...centres];
  return [...new Map(all.map((place) => [place.join(), place])).values()];
}
