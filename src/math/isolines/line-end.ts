import type { Vec2 } from '../vector.ts';
import { exitBetween } from './bracket-root.ts';
import type { LevelField } from './level-field.ts';

/** A place where a line comes to a cell in which g ends or leaps. */
export interface LineEnd {
  readonly at: Vec2;
  /** Does the line end there, with {g ≤ 0} on its left? Otherwise it begins. */
  readonly forward: boolean;
  /** Has the line been followed from here, or to here? */
  done: boolean;
}

/** First step along a line, as a share of a cell. */
const FIRST_STEP = 1 / 4;
/** A step below this share of the window ends the walk. */
const LAST_STEP = 1e-9;
/** So does a way of so many cells. */
const FARTHEST = 40;
const MOST_STEPS = 600;
/** Around a bend the steps become longer again by this factor. */
const GROWTH = 1.5;
/** How far beside a step the line is looked for, relative to the step; nearer where g ends close by. */
const BESIDE = Array.from({ length: 15 }, (_, k) => 0.5 * 0.2 ** k);
/** A point of the line is this near to a step along it, relative to the step. */
const NEAR = 0.1;

/**
 * Points of the line g = 0 beyond one of its ends, as far as g goes or to another end: along the tangent and back onto
 * the line, by steps that become shorter where g ends, or in a bend: if it goes `around` that, they become longer again.
 */
export function beyondEnd(
  field: LevelField,
  end: LineEnd,
  ends: readonly LineEnd[],
  { cell, window }: { readonly cell: number; readonly window: readonly [number, number] },
  around = false,
): Vec2[] {
  const points: Vec2[] = [];
  let [at, heading] = [end.at, headingAt(field, end.at, end.forward)];
  let [step, walked] = [FIRST_STEP * cell, 0];
  end.done = true;
  const last = LAST_STEP * (window[1] - window[0]);
  for (let turn = 0; turn < MOST_STEPS && step > last && walked < FARTHEST * cell; turn += 1) {
    const next = heading && onLine(field, at, heading, step);
    if (!next?.every((t) => t >= window[0] && t <= window[1])) {
      step /= 2;
      continue;
    }
    const from = at;
    const met = ends.find(
      (other) => !other.done && other.forward !== end.forward && joins(field, other, end.forward, [from, next]),
    );
    if (met !== undefined) {
      met.done = true;
      return [...points, met.at];
    }
    walked += step;
    heading = headingAt(field, next, end.forward) ?? heading;
    points.push(next);
    at = next;
    if (around) step = Math.min(GROWTH * step, FIRST_STEP * cell);
  }
  return points;
}

/** The direction of the line at a point of it; none where g has no slopes. */
function headingAt(field: LevelField, [x, y]: Vec2, forward: boolean): Vec2 | undefined {
  field.jet(x, y);
  const slope = Math.hypot(field.slopeX, field.slopeY);
  if (!(slope > 0 && slope < Number.POSITIVE_INFINITY)) return undefined;
  const sign = forward ? 1 : -1;
  return [(-sign * field.slopeY) / slope, (sign * field.slopeX) / slope];
}

/** The line's point beside the end of a step: across it g passes through 0. */
function onLine(field: LevelField, [x, y]: Vec2, [dx, dy]: Vec2, step: number): Vec2 | undefined {
  for (const share of BESIDE) {
    const place = (t: number): Vec2 => {
      const across = (2 * t - 1) * share;
      return [x + step * (dx - across * dy), y + step * (dy + across * dx)];
    };
    const g = (t: number): number => field.value(...place(t));
    const [right, left] = [g(0), g(1)];
    if (!Number.isFinite(right + left) || right <= 0 === left <= 0) continue;
    const inside = right <= 0 ? 0 : 1;
    const exit = exitBetween(
      g,
      inside,
      inside === 0 ? { inside: right, outside: left } : { inside: left, outside: right },
    );
    if (!exit.jump) return place(exit.at);
  }
  return undefined;
}

/** Does a step of a line come to an end of it, and does the line go on there in the same direction? */
function joins(field: LevelField, { at }: LineEnd, forward: boolean, [p, q]: readonly [Vec2, Vec2]): boolean {
  if (!passes(at, p, q)) return false;
  const heading = headingAt(field, at, forward);
  return heading === undefined || heading[0] * (q[0] - p[0]) + heading[1] * (q[1] - p[1]) > 0;
}

/** Does a step of a line pass by a point of it? */
function passes([x, y]: Vec2, [px, py]: Vec2, [qx, qy]: Vec2): boolean {
  const [dx, dy] = [qx - px, qy - py];
  const square = dx * dx + dy * dy;
  const along = (x - px) * dx + (y - py) * dy;
  const aside = Math.abs((x - px) * dy - (y - py) * dx);
  return along > 0 && along <= square && aside <= square * NEAR;
}
