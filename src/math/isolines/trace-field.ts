import { real } from '../entries.ts';
import type { Vec2 } from '../vector.ts';
import { ChordMeasure } from './chord.ts';
import type { LineRules } from './chord-parts.ts';
import { drawChord } from './draw-chord.ts';
import { LineFollower } from './follow-lines.ts';
import type { Following } from './following.ts';
import { fillStrips } from './gaps.ts';
import { insideFrame, levelCrossings } from './level-crossings.ts';
import type { LevelGrid } from './level-samples.ts';
import { beyondEnd, type LineEnd } from './line-end.ts';
import type { LinePool } from './line-pool.ts';
import { traceLines } from './trace-lines.ts';

/** At most so many halvings of chords, all together: a bound on time, far above what corners need. */
const HALVINGS = 4000;
/** Lines after which whoever waits has a turn. */
const LINES = 8;

/** Draws the zero lines of a grid's field as the rules say, measured; returns the area of {g ≤ 0}, if it is asked for. */
export function* traceField(
  grid: LevelGrid,
  pool: LinePool,
  rules: LineRules,
  window: readonly [number, number],
): Generator<undefined, number> {
  const { field, xs } = grid;
  const size = window[1] - window[0];
  const boundary = yield* levelCrossings(grid);
  const measure = new ChordMeasure(field, window, HALVINGS);
  const cell = size / (xs.length - 1);
  const following = { field, boundary, measure, pool, rules, window, cell };
  const follower = new LineFollower(following);
  for (const [k, line] of traceLines(boundary.crossings).entries()) {
    yield* follower.follow(line);
    if (k % LINES === LINES - 1) yield;
  }
  yield* extend(follower.ends, following);
  follower.turn += yield* fillStrips(follower.gaps, following);
  pool.length += measure.length;
  if (!rules.area) return 0;
  if (boundary.crossings.count === 0) return real(grid.values, 0) <= 0 ? size * size : 0;
  const frame = insideFrame(grid);
  const area = (size * (frame.right + frame.top)) / 2 + follower.turn / 2 - measure.bulge;
  return Math.min(size * size, Math.max(0, area));
}

/** Draws what lines have beyond their ends; an end without, where no line comes from either, is a point by itself. */
function* extend(ends: readonly LineEnd[], following: Following): Generator<undefined> {
  const { field, pool, rules } = following;
  const lone = new Map<string, LineEnd>();
  for (const end of ends) {
    if (end.done) continue;
    const beyond = beyondEnd(field, end, ends, following);
    const outside = beyond.findIndex((point) => rules.holds?.(...point) === false);
    const points = [end.at, ...(outside < 0 ? beyond : beyond.slice(0, outside))];
    if (points.length === 1) {
      const twin = lone.get(`${end.at}`);
      if (twin && twin.forward !== end.forward) pool.point({ x: end.at[0], y: end.at[1] }, field);
      lone.set(`${end.at}`, end);
      continue;
    }
    if (!end.forward) points.reverse();
    for (let k = 1; k < points.length; k += 1) {
      const [p, q] = [points[k - 1], points[k]] as [Vec2, Vec2];
      pool.vertex(...p, k === 1);
      drawChord(p, q, following);
    }
    pool.vertex(...(points.at(-1) as Vec2), true);
    pool.finish(false, field);
    yield;
  }
}
