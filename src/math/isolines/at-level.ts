import type { Vec2 } from '../vector.ts';
import type { LevelField } from './level-field.ts';
import type { Walls } from './walls.ts';

/** A place is moved by so much, relative to the window's, to see what rounding may have put on the wrong side. */
const NUDGE = 2 * Number.EPSILON;
const NUDGES = [0, 1, -1].flatMap((i) => [0, 1, -1].map((j) => [i * NUDGE, j * NUDGE] as const));
/** f that steps less than this, relative to what it does within a cell, comes to its level; a root is steep. */
const STEP = 0.05;

/**
 * Is f a real number at a zero of one of its branches, and there at its level? Asked of the place itself where the branch
 * is exactly 0, else also of those next to it, unless the form of f shows that it is none. Beside a hole of f, where a branch
 * is 0 as well, f is another number.
 */
export function atLevel(
  f: LevelField,
  branch: LevelField,
  walls: Walls,
  cell: number,
): (x: number, y: number) => boolean {
  return (x, y) => {
    if (walls.open.some((wall) => wall.isZero(x, y))) return false;
    const exact = branch.value(x, y) === 0;
    let least = Math.abs(f.value(x, y));
    if (!exact)
      for (const [u, v] of NUDGES) least = Math.min(least, Math.abs(f.value(x + u * f.reach, y + v * f.reach)));
    if (!(least < Number.POSITIVE_INFINITY)) return false;
    if (least === 0 || f.mayBeZero(x, y)) return true;
    const around = [f.value(x + cell, y), f.value(x - cell, y), f.value(x, y + cell), f.value(x, y - cell)];
    const most = Math.max(...around.map(Math.abs).filter(Number.isFinite), 0);
    return most === 0 || least <= STEP * most;
  };
}

/** Is a line among the zeros of one of these functions? */
export const drawnBy =
  (fields: readonly LevelField[]) =>
  (p: Vec2, between: Vec2, q: Vec2): boolean =>
    fields.some((field) => [p, between, q].every(([x, y]) => field.isZero(x, y)));
