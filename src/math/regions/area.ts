import { cross, dot, type Vec2 } from '../vector.ts';

/** Half the sum of cross products about the first corner: exact zero for fewer than three corners. */
export function polygonArea(polygon: readonly Vec2[]): number {
  const [ox, oy] = polygon[0] ?? [0, 0];
  return edgesOf(polygon.map(([x, y]): Vec2 => [x - ox, y - oy])).reduce((sum, [a, b]) => sum + cross(a, b), 0) / 2;
}

/**
 * The part of a convex polygon within the square [−half, half]² [Sutherland, Hodgman 1974]. New corners lie on the sides
 * exactly, so that a polygon which does not meet the square has area 0 exactly, if anything is left of it.
 */
export function clipToSquare(polygon: readonly Vec2[], half: number): Vec2[] {
  const sides = [0, 1].flatMap((axis) => [half, -half].map((bound) => [axis, bound] as const));
  return sides.reduce((kept, [axis, bound]) => clip(kept, axis, bound), [...polygon]);
}

/** The part where a coordinate lies on the origin's side of `bound`. */
function clip(polygon: readonly Vec2[], axis: number, bound: number): Vec2[] {
  const room = (v: Vec2) => Math.abs(bound) - Math.sign(bound) * (v[axis] as number);
  return edgesOf(polygon).flatMap(([a, b]) => {
    const [at, to] = [room(a), room(b)];
    const kept = at >= 0 ? [a] : [];
    if (at >= 0 === to >= 0) return kept;
    const other = 1 - axis;
    const [from, until] = [a[other] as number, b[other] as number];
    const place = from + (at / (at - to)) * (until - from);
    return [...kept, axis === 0 ? ([bound, place] as const) : ([place, bound] as const)];
  });
}

/**
 * The area that a convex polygon, anticlockwise, has in common with the disc ‖φ‖₂ ≤ radius. The pieces of its edges inside
 * the disc, joined by chords, bound a polygon; each chord that is no edge adds the circular segment behind it. All terms are
 * positive, so small areas are as exact as the corners; 0 when they do not meet.
 */
export function areaInDisc(polygon: readonly Vec2[], radius: number): number {
  const edges = edgesOf(polygon);
  if (edges.length > 0 && edges.every(([a, b]) => cross(a, b) > 0))
    return edges.reduce((sum, [a, b]) => sum + areaInDisc([[0, 0], a, b], radius), 0);
  const pieces = edges.flatMap(([a, b]) => inDisc(a, b, radius));
  const behind = pieces.map(([, end], k) => segment(end, (pieces[(k + 1) % pieces.length] as Edge)[0], radius));
  return polygonArea(pieces.flat()) + behind.reduce((sum, area) => sum + area, 0);
}

type Edge = readonly [from: Vec2, to: Vec2];

function edgesOf(polygon: readonly Vec2[]): Edge[] {
  return polygon.map((a, k) => [a, polygon[(k + 1) % polygon.length] as Vec2]);
}

/** The piece of an edge inside the disc, if any; an end inside is given back as it is. */
function inDisc(a: Vec2, b: Vec2, radius: number): Edge[] {
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  const length = Math.hypot(dx, dy);
  const aside = Math.abs(cross(a, b)) / length;
  if (!(aside < radius)) return [];
  const foot = -dot(a, [dx, dy]) / length;
  const half = Math.sqrt((radius - aside) * (radius + aside));
  if (foot + half <= 0 || foot - half >= length) return [];
  const at = (t: number): Vec2 => [a[0] + (t * dx) / length, a[1] + (t * dy) / length];
  return [[foot - half <= 0 ? a : at(foot - half), foot + half >= length ? b : at(foot + half)]];
}

/** The circular segment from `from` anticlockwise to `to`, both on the circle, at most half of it: ½R²(θ − sin θ). */
function segment(from: Vec2, to: Vec2, radius: number): number {
  if (from === to) return 0;
  const turn = Math.max(0, Math.atan2(cross(from, to), dot(from, to)));
  return (radius * radius * minusSine(turn)) / 2;
}

/** Below this angle its sine is too near to subtract. */
const SMALL = 0.3;
/** Terms of the series, enough for full precision below SMALL. */
const TERMS = [110, 72, 42, 20];

/** θ − sin θ for θ ≥ 0, to full relative precision. */
function minusSine(angle: number): number {
  if (angle >= SMALL) return angle - Math.sin(angle);
  const square = angle * angle;
  return ((angle * square) / 6) * TERMS.reduce((sum, n) => 1 - (square / n) * sum, 1);
}
