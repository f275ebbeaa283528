import { entry } from '../entries.ts';
import type { Vec2 } from '../vector.ts';
import { leastBetween } from './least-between.ts';
import type { LevelField } from './level-field.ts';
import type { LinePool } from './line-pool.ts';

/** Ends farther apart than so many cells are not put together. */
const FARTHEST = 2.5;
/** Ends this near to each other, relative to a cell, are together. */
const TOGETHER = 1e-4;
/** Points looked for in a gap, and how far beside it, relative to it. */
const PARTS = 8;
const BESIDE = 0.2;

interface End {
  readonly at: Vec2;
  readonly line: number;
}

/**
 * Lines that g only touches 0 along may have gaps, where the slope that shows them does not change sign. Draws what is
 * between two ends, of the lines from `first` on, if g is 0 all the way; returns its length.
 */
export function fillGaps(
  g: LevelField,
  pool: LinePool,
  first: number,
  { cell, window }: { readonly cell: number; readonly window: readonly [number, number] },
): number {
  const ends = openEnds(pool, first, window);
  for (const { at, line } of ends) pool.contacts.push({ line, x: at[0], y: at[1] });
  const alone = ends.filter((end) => ends.every((other) => other === end || distance(end, other) > TOGETHER * cell));
  let length = 0;
  alone.forEach((end, k) => {
    for (const other of alone.slice(k + 1)) {
      if (distance(end, other) > FARTHEST * cell) continue;
      const points = zerosBetween(g, end.at, other.at);
      if (points === undefined) continue;
      for (const [at, [x, y]] of points.entries()) pool.vertex(x, y, at === 0 || at === PARTS);
      pool.finish(false, entry(pool.fields, end.line));
      for (let at = 1; at <= PARTS; at += 1) length += apart(entry(points, at - 1), entry(points, at));
    }
  });
  return length;
}

function openEnds({ lines }: LinePool, first: number, window: readonly [number, number]): End[] {
  const ends: End[] = [];
  for (let line = first; line < lines.length; line += 1) {
    const { points, closed } = entry(lines, line);
    if (closed || points.length < 4) continue;
    for (const at of [0, points.length - 2]) {
      const place: Vec2 = [entry(points, at), entry(points, at + 1)];
      if (place.every((t) => t > window[0] && t < window[1])) ends.push({ at: place, line });
    }
  }
  return ends;
}

/** Points from p to q at which g is 0; nothing if there is one between them at which it is not. */
function zerosBetween(g: LevelField, p: Vec2, q: Vec2): Vec2[] | undefined {
  const [dx, dy] = [q[0] - p[0], q[1] - p[1]];
  const points: Vec2[] = [p];
  for (let k = 1; k < PARTS; k += 1) {
    const u = k / PARTS;
    const place = (t: number): Vec2 => [p[0] + u * dx - t * dy, p[1] + u * dy + t * dx];
    const point = place(leastBetween((t) => Math.abs(g.value(...place(t))), -BESIDE, BESIDE));
    if (!g.isZero(...point)) return undefined;
    points.push(point);
  }
  return [...points, q];
}

const apart = (p: Vec2, q: Vec2): number => Math.hypot(q[0] - p[0], q[1] - p[1]);
const distance = (a: End, b: End): number => apart(a.at, b.at);
