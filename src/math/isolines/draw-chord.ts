import type { Vec2 } from '../vector.ts';
import type { Following } from './following.ts';

/** Measures and draws what a line has over a chord; where the area beside it is asked for, between the zeros of others. */
export function drawChord(p: Vec2, q: Vec2, { measure, pool, field, rules: { beside } }: Following): void {
  let from = p;
  for (const to of [...(beside?.area.cuts(field, beside.others, p, q) ?? []), q]) {
    const before = measure.bulge;
    measure.add({ px: from[0], py: from[1], qx: to[0], qy: to[1] }, false);
    beside?.area.add(field, from, to, measure.bulge - before);
    pool.between(measure.points, measure.corners);
    measure.corners = [];
    if (to !== q) pool.vertex(...to, true);
    from = to;
  }
}

/** The same, unless there is no line over a good part of the chord: false, and nothing is drawn. */
export function drawFound(p: Vec2, q: Vec2, following: Following): boolean {
  const { measure, pool, rules } = following;
  if (rules.beside) {
    drawChord(p, q, following);
    return true;
  }
  const found = measure.addFound({ px: p[0], py: p[1], qx: q[0], qy: q[1] });
  pool.between(measure.points, measure.corners);
  measure.corners = [];
  return found;
}
