import type { Vec2 } from '../vector.ts';

/** Where a function leaves {g ≤ 0}. `jump`: it does not pass through 0 there but leaps over it, or ends. */
export interface Exit {
  readonly at: number;
  readonly jump: boolean;
}

/** Relative width at which a bracket counts as closed: a few roundings. */
const CLOSED = 4 * Number.EPSILON;
/** What g may still change by across a closed bracket, relative to its ends, before that is a jump. */
const LEAP = 1e-3;
/** From g = 0, g > 0 this near means that g only touches 0 there; nearer, rounding hides a parabola. */
const TOUCH = 1e-4;
/** From g = 0, this much of what g comes to at the other end, within a few roundings, is a jump: a root is less steep. */
const SUDDEN = 0.2;
const MOST_STEPS = 120;

/**
 * The parameter t in [0, 1] where g changes from ≤ 0 at `inside` (0 or 1) to > 0 at the other end, by Chandrupatla's
 * method: inverse quadratic interpolation where it is safe, else halving. From g = 0, and next to infinite values, it
 * only halves, so that it finds the edge of a plateau too. Not narrowed(): a level set has thousands of these, each value
 * of g is a run of the formula, and the values at both ends of the closed bracket tell a jump from a root.
 * Source: T. R. Chandrupatla, Advances in Engineering Software 28 (1997).
 */
export function exitBetween(g: (t: number) => number, inside: 0 | 1, ends: { inside: number; outside: number }): Exit {
  const plateau = ends.inside === 0;
  if (plateau && g(Math.abs(inside - TOUCH)) > 0) {
    return { at: inside, jump: g(Math.abs(inside - CLOSED)) > SUDDEN * ends.outside };
  }
  let [a, ga] = [1 - inside, ends.outside];
  let [b, gb]: Vec2 = [inside, ends.inside];
  let t = 0.5;
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const x = a + t * (b - a);
    const gx = g(x);
    if (gx === 0 && !plateau) return { at: x, jump: false };
    let [c, gc] = [a, ga];
    if (gx > 0 !== ga > 0) [c, gc, b, gb] = [b, gb, a, ga];
    [a, ga] = [x, gx];
    const least = CLOSED / Math.abs(b - a);
    if (least > 0.5) break;
    t = plateau ? 0.5 : Math.min(1 - least, Math.max(least, interpolate({ a, b, c, ga, gb, gc })));
  }
  const jump = Math.abs(ga - gb) > LEAP * (Math.abs(ends.inside) + Math.abs(ends.outside)) || !Number.isFinite(ga - gb);
  return { at: ga > 0 ? b : a, jump };
}

interface ThreePoints {
  readonly a: number;
  readonly b: number;
  readonly c: number;
  readonly ga: number;
  readonly gb: number;
  readonly gc: number;
}

function interpolate({ a, b, c, ga, gb, gc }: ThreePoints): number {
  const xi = (a - b) / (c - b);
  const phi = (ga - gb) / (gc - gb);
  const safe = phi * phi < xi && (1 - phi) * (1 - phi) < 1 - xi;
  if (!safe) return 0.5;
  return (ga / (gb - ga)) * (gc / (gb - gc)) + ((c - a) / (b - a)) * (ga / (gc - ga)) * (gb / (gc - gb));
}
