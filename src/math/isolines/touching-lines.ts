import type { Expression } from '../formula/expression.ts';
import { combine, number } from '../formula/expression.ts';
import { compile } from '../formula/program.ts';
import { derivative } from '../level-sets/derivative.ts';
import type { Vec2 } from '../vector.ts';
import { LevelField } from './level-field.ts';

/** The slope is taken in this direction, so that it is 0 without a change of sign only along lines of this direction. */
const [ALONG_X, ALONG_Y] = [0.8090169943749475, 0.5877852522924731];
/** How far beside a line g is asked for its sign, as shares of a cell: a flat minimum shows farther off. */
const BESIDE = [0.02, 0.1, 0.4];

/**
 * The slope of g in one direction, as a field. Where g only touches 0 all its slopes are 0, so that the lines on which
 * that happens are among the zero lines of this one, and mostly it changes sign there.
 */
export function slopeField(g: Expression, { reach }: LevelField): LevelField {
  const along = (share: number, variable: 0 | 1) => combine('multiply', number(share), derivative(g, variable));
  return new LevelField(compile(combine('add', along(ALONG_X, 0), along(ALONG_Y, 1))), 0, reach);
}

/** Has g the same sign on both sides of a line, by three of its points? */
export function sameSignBeside(
  g: LevelField,
  [[px, py], [x, y], [qx, qy]]: readonly [Vec2, Vec2, Vec2],
  cell: number,
): boolean {
  const length = Math.hypot(qx - px, qy - py);
  const [nx, ny] = [-(qy - py) / length, (qx - px) / length];
  const signOn = (side: number): number => {
    for (const share of BESIDE) {
      const [u, v] = [x + side * share * cell * nx, y + side * share * cell * ny];
      const value = g.value(u, v);
      if (value === Number.POSITIVE_INFINITY) return 0;
      if (!g.isZero(u, v)) return Math.sign(value);
    }
    return 0;
  };
  const left = signOn(1);
  return left !== 0 && left === signOn(-1);
}
