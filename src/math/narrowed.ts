import type { Vec2 } from './vector.ts';

/**
 * Bisection: [low, high] after `times` halvings, of which each keeps the half where `isBefore`, true at low and false at
 * high, changes; where it changes more than once, one of the changes.
 */
export function narrowed([low, high]: Vec2, isBefore: (x: number) => boolean, times: number): Vec2 {
  let [from, to] = [low, high];
  for (let k = 0; k < times; k += 1) {
    const middle = (from + to) / 2;
    if (isBefore(middle)) from = middle;
    else to = middle;
  }
  return [from, to];
}
