import type { Vec2 } from './vector.ts';

/** Where the interval from one end to the other is cut. */
type Cut = (from: number, to: number) => number;

const midpoint: Cut = (from, to) => (from + to) / 2;

/**
 * Bisection: [low, high] after `times` halvings, of which each keeps the half where `isBefore`, true at low and false at
 * high, changes; where it changes more than once, one of the changes. The one bisection of the project; where a function's
 * values say more than their signs, isolines/bracket-root.ts and isosurfaces/crossing.ts need fewer steps.
 */
export function narrowed(ends: Vec2, isBefore: (x: number) => boolean, times: number): Vec2 {
  return cutDown(ends, isBefore, { times, cut: midpoint });
}

/** Bisection until no double lies between the ends, or none that `cut` would give. */
export function closed(ends: Vec2, isBefore: (x: number) => boolean, cut: Cut = midpoint): Vec2 {
  return cutDown(ends, isBefore, { times: Infinity, cut });
}

function cutDown(
  [low, high]: Vec2,
  isBefore: (x: number) => boolean,
  { times, cut }: { times: number; cut: Cut },
): Vec2 {
  let [from, to] = [low, high];
  for (let k = 0; k < times; k += 1) {
    const middle = cut(from, to);
    if (middle === from || middle === to) break;
    if (isBefore(middle)) from = middle;
    else to = middle;
  }
  return [from, to];
}
