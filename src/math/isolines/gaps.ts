import { entry } from '../entries.ts';
import type { Vec2 } from '../vector.ts';
import { drawChord } from './draw-chord.ts';
import type { Following } from './following.ts';
import { beyondEnd, type LineEnd } from './line-end.ts';

/** A chord between two points of the zero set over which there is no line: it goes across a strip thinner than a cell. */
export interface Gap {
  readonly from: Vec2;
  readonly to: Vec2;
}

/**
 * Draws the lines that set out where a chord found none, each as far as to where such a chord came back to the set; the
 * chord itself where a line cannot be followed so far. Returns what Green's formula has of it: Σ P × Q.
 */
export function* fillStrips(gaps: readonly Gap[], following: Following): Generator<undefined, number> {
  const begins = gaps.map(({ to }): LineEnd => ({ at: to, forward: false, done: false }));
  const paths = gaps.map(({ from }) => {
    const points = beyondEnd(following.field, { at: from, forward: true, done: false }, begins, following, true);
    return begins.some(({ at, done }) => done && at === points.at(-1)) ? [from, ...points] : undefined;
  });
  yield;
  let turn = 0;
  for (const [k, path] of paths.entries()) {
    const { from, to } = entry(gaps, k);
    if (path) turn += drawPath(path, following);
    else if (!entry(begins, k).done) turn += drawPath([from, to], following);
    yield;
  }
  return turn;
}

function drawPath(points: readonly Vec2[], following: Following): number {
  const { pool, field } = following;
  const [origin] = following.window;
  let turn = 0;
  for (let k = 1; k < points.length; k += 1) {
    const [p, q] = [entry(points, k - 1), entry(points, k)];
    turn += (p[0] - origin) * (q[1] - origin) - (p[1] - origin) * (q[0] - origin);
    pool.vertex(...p, k === 1);
    drawChord(p, q, following);
  }
  pool.vertex(...entry(points, points.length - 1), true);
  pool.finish(false, field);
  return turn;
}
