import type { Expression } from '../formula/expression.ts';
import { compile } from '../formula/program.ts';
import { levelBranches } from '../level-sets/branches.ts';
import { constantOf, keyOf } from '../level-sets/constant-part.ts';
import { continuousByForm } from '../level-sets/continuous.ts';
import { conditionsOf, signsIn } from '../level-sets/domain.ts';
import { LevelField } from './level-field.ts';

/** How near to a place a zero is the same place, relative to the window. */
const NEAR = 1e-6;

/** Where f ends, leaps or has poles: among the zeros of these functions. */
export class Walls {
  /** All of them, without leaps; undefined if the form of f leaves open where they are. */
  readonly all: readonly LevelField[] | undefined;
  /** Those at whose zeros f is not a real number, whatever is beside. */
  readonly open: readonly LevelField[];
  /** Places this near to each other are one. */
  readonly near: number;

  constructor(expression: Expression, reach: number, window: readonly [number, number]) {
    const conditions = conditionsOf(expression);
    const fieldsOf = fieldsOnce(reach);
    const open = conditions.filter(({ condition }) => condition === 'not 0' || condition === 'above 0');
    this.open = fieldsOf(open.flatMap(({ of }) => levelBranches(of, 0)));
    const unclear = conditions.some(({ condition }) => condition === 'unclear');
    const all = [...conditions.map(({ of }) => of), ...signsIn(expression)].flatMap((one) => levelBranches(one, 0));
    this.all = unclear || !all.every(continuousByForm) ? undefined : fieldsOf(all);
    this.near = NEAR * (window[1] - window[0]);
  }

  /** Is f not a real number at this place, or at one that is as good as this? */
  isOpenAt(x: number, y: number): boolean {
    return this.open.some((wall) => {
      if (wall.isZero(x, y)) return true;
      const value = Math.abs(wall.jet(x, y));
      return value <= this.near * Math.hypot(wall.slopeX, wall.slopeY);
    });
  }
}

/** Expressions as functions, each once, without the numbers. */
function fieldsOnce(reach: number): (expressions: readonly Expression[]) => LevelField[] {
  const known = new Map<string, LevelField>();
  const fieldOf = (expression: Expression): LevelField => {
    const key = keyOf(expression);
    const field = known.get(key) ?? new LevelField(compile(expression), 0, reach);
    known.set(key, field);
    return field;
  };
  return (expressions) => {
    const changing = expressions.filter((expression) => constantOf(expression) === undefined);
    return [...new Set(changing.map(fieldOf))];
  };
}
