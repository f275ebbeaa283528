import { real } from '../entries.ts';
import { isolated } from './isolated.ts';
import type { LevelGrid, Place } from './level-samples.ts';
import { lowestNear } from './lowest-near.ts';

/** What of a level set is smaller than the cells of a grid. */
interface SmallParts {
  /** Single points at the level. */
  readonly points: Place[];
  /** Places where g has the other sign than all around. */
  readonly ovals: Place[];
}

/** A sample can be next to a zero of |g| between the grid's lines only if it is below this share of those around. */
const NEXT_TO_ZERO = 0.7;
const ROWS = 16;

/** Looks, from the samples where |g| is less than all around, for where it is least. */
export function* smallParts(grid: LevelGrid): Generator<undefined, SmallParts> {
  const found: SmallParts = { points: [], ovals: [] };
  const { field, xs, ys, values } = grid;
  const window = [real(xs, 0), real(xs, xs.length - 1)] as const;
  const cell = (window[1] - window[0]) / xs.length;
  const nx = xs.length;
  for (let j = 0; j < ys.length; j += 1) {
    let before = Number.POSITIVE_INFINITY;
    let here = Math.abs(real(values, j * nx));
    for (let i = 0; i < nx; i += 1) {
      const after = i + 1 < nx ? Math.abs(real(values, j * nx + i + 1)) : Number.POSITIVE_INFINITY;
      const dips = here < before && here < after;
      before = here;
      here = after;
      if (!dips || !leastAround(grid, i, j)) continue;
      const place = lowestNear(grid, i, j);
      if (place === null) continue;
      const g = field.value(place.x, place.y);
      if (!field.isZero(place.x, place.y)) {
        if (g > 0 !== real(values, j * nx + i) > 0) found.ovals.push(place);
      } else if (isolated(field, place, cell, window)) found.points.push(place);
    }
    if (j % ROWS === 0) yield;
  }
  return found;
}

/** Is |g| less at this sample than at all around, and of one sign there? Where f ends there is no sign. */
function leastAround({ xs, ys, values }: LevelGrid, i: number, j: number): boolean {
  const nx = xs.length;
  const g = real(values, j * nx + i);
  const least = Math.abs(g);
  let most = 0;
  let sign = Math.sign(g);
  for (let row = Math.max(0, j - 1); row <= Math.min(ys.length - 1, j + 1); row += 1) {
    for (let column = Math.max(0, i - 1); column <= Math.min(nx - 1, i + 1); column += 1) {
      if (row === j && column === i) continue;
      const around = real(values, row * nx + column);
      if (around === Number.POSITIVE_INFINITY) continue;
      if (!(Math.abs(around) > least)) return false;
      if (sign === 0) sign = Math.sign(around);
      if (Math.sign(around) !== sign) return false;
      most = Math.max(most, Math.abs(around));
    }
  }
  return least <= NEXT_TO_ZERO * most || most === 0;
}
