import { real, signed } from '../entries.ts';
import type { Vec2 } from '../vector.ts';
import type { AreaBeside } from './area-beside.ts';
import { curveOver } from './curve-over.ts';
import { SHORT_RUN } from './frame-zeros.ts';
import type { LevelCrossings } from './level-crossings.ts';
import type { LevelField } from './level-field.ts';
import type { TracedLine } from './trace-lines.ts';

/** Which zeros of g belong to the set that is drawn. */
export interface LineRules {
  /** Are the chords that are not drawn measured as well, for the area beside them? */
  readonly area: boolean;
  /** Does g, the slope of another function, leap over 0 where that has a kink, and is that a zero? */
  readonly leaps: boolean;
  /** Does a zero of g belong to the set? Without, all do. */
  readonly holds?: (x: number, y: number) => boolean;
  /** What gathers the area beside the lines, with the other functions at whose zeros it changes sides. */
  readonly beside?: { readonly area: AreaBeside; readonly others: readonly LevelField[] };
  /** Is the line through three of its points drawn already, or not to be? Without, it is to be. */
  readonly left?: (p: Vec2, between: Vec2, q: Vec2) => boolean;
}

/** What of a chord is drawn: nothing, all of it, or its part from the first or to the last point. */
export type Part = 'none' | 'whole' | 'head' | 'tail';

interface Ruled {
  readonly field: LevelField;
  readonly boundary: LevelCrossings;
  readonly rules: LineRules;
  readonly window: readonly [number, number];
  readonly cell: number;
}

/** Halvings of a chord on which the set ends. */
const HALVINGS = 45;
/** A line within a square of this share of a cell may be what roundings make of a point. */
const NOISE = 1e-3;
/** How far beside a chord g is asked whether it is a line that g only touches 0 along, relative to the chord. */
const BESIDE = 1e-4;

/** What of each chord of a line is drawn. */
export function chordParts(line: TracedLine, ruled: Ruled): Part[] {
  const { indices, closed } = line;
  const chords = closed ? indices.length : indices.length - 1;
  if (isNoise(line, ruled)) return Array.from({ length: chords }, () => 'none');

  const { crossings, jumps, atNode } = ruled.boundary;
  const { leaps, holds } = ruled.rules;
  const place = (at: number): Vec2 => [real(crossings.x, at), real(crossings.y, at)];
  const held = holds && Uint8Array.from(indices, (at) => (holds(...place(at)) ? 1 : 0));
  const count = indices.length;
  return Array.from({ length: chords }, (_, k): Part => {
    const next = (k + 1) % count;
    const [from, to] = [signed(indices, k), signed(indices, next)];
    const [p, q] = [place(from), place(to)];
    const onGrid = atNode[from] === 1 && atNode[to] === 1;
    const leap = !leaps && (jumps[from] === 1 || jumps[to] === 1);
    if (leap && !(onGrid && zeroAlong(p, q, ruled.field))) return 'none';
    const [first, last] = [held?.[k] !== 0, held?.[next] !== 0];
    if (!first && !last) return 'none';
    if ((onGrid && noLine(p, q, ruled)) || alongFrame(p, q, ruled)) return 'none';
    if (isLeft(p, q, ruled)) return 'none';
    if (first && last) return 'whole';
    return first ? 'head' : 'tail';
  });
}

/** Does a line that is next to nothing go around a place where g is 0 as far as rounding can tell? */
function isNoise({ indices }: TracedLine, { field, boundary: { crossings }, cell }: Ruled): boolean {
  let [left, right, low, high] = [
    Number.POSITIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
    Number.POSITIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
  ];
  for (const at of indices) {
    const [x, y] = [real(crossings.x, at), real(crossings.y, at)];
    [left, right, low, high] = [Math.min(left, x), Math.max(right, x), Math.min(low, y), Math.max(high, y)];
    if (right - left > NOISE * cell || high - low > NOISE * cell) return false;
  }
  return field.isZero((left + right) / 2, (low + high) / 2);
}

/** Is g 0 at both ends of a chord between grid points and in its middle, whatever it does beside? */
const zeroAlong = ([px, py]: Vec2, [qx, qy]: Vec2, field: LevelField): boolean =>
  [0, 0.5, 1].every((u) => field.isZero(px + u * (qx - px), py + u * (qy - py)));

/** Is a chord part of what is found along a side of the window? */
function alongFrame(p: Vec2, q: Vec2, { field, window, cell }: Ruled): boolean {
  const side = ([0, 1] as const).find((axis) => p[axis] === q[axis] && window.includes(p[axis]));
  const length = Math.hypot(q[0] - p[0], q[1] - p[1]);
  if (side === undefined || length === 0 || !zeroAlong(p, q, field)) return false;
  const least = (SHORT_RUN * cell) / length;
  const place = (u: number): Vec2 => [p[0] + u * (q[0] - p[0]), p[1] + u * (q[1] - p[1])];
  return least <= 1 || field.isZero(...place(-least)) || field.isZero(...place(1 + least));
}

/** A chord between grid points is no line if it is a point, on the frame, or only touched by g from one side. */
function noLine([px, py]: Vec2, [qx, qy]: Vec2, { field, window }: Ruled): boolean {
  if (px === qx && py === qy) return true;
  const onFrame = (a: number, b: number) => a === b && (a === window[0] || a === window[1]);
  if (onFrame(px, qx) || onFrame(py, qy)) return true;
  const corner: Vec2 = onFrame(px, px) ? [px, qy] : [qx, py];
  if (corner.every((t) => onFrame(t, t)) && zeroAlong([px, py], corner, field) && zeroAlong(corner, [qx, qy], field))
    return true;
  const [x, y] = [(px + qx) / 2, (py + qy) / 2];
  return field.isZero(x, y) && field.value(x - BESIDE * (qy - py), y + BESIDE * (qx - px)) > 0;
}

function isLeft(p: Vec2, q: Vec2, { rules, field, window }: Ruled): boolean {
  if (rules.left === undefined) return false;
  return rules.left(p, curveOver(field, window, p, q)(0.5), q);
}

/** Where the set ends on a chord that has one end in it. */
export function shownPart(p: Vec2, q: Vec2, part: 'head' | 'tail', { field, window, rules }: Ruled): Vec2 {
  const point = curveOver(field, window, p, q);
  let [inside, outside] = part === 'head' ? [0, 1] : [1, 0];
  for (let halving = 0; halving < HALVINGS; halving += 1) {
    const u = (inside + outside) / 2;
    if (rules.holds?.(...point(u)) ?? true) inside = u;
    else outside = u;
  }
  return inside === 0 ? p : inside === 1 ? q : point(inside);
}
