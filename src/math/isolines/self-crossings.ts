import { real } from '../entries.ts';
import type { Vec2 } from '../vector.ts';
import type { LevelField } from './level-field.ts';
import type { LevelGrid, Place } from './level-samples.ts';

/** A critical value this near to the level, relative to the samples around, is the level. */
const AT_LEVEL = 1e-11;
const NEWTON_STEPS = 12;
/** Rows after which whoever waits has a turn. */
const ROWS = 8;
/** Step of the differences that give second derivatives, relative to a cell: they only steer Newton's method. */
const DIFFERENCE = 1e-4;

/**
 * Where the level set {g = 0} crosses itself: critical points of g with g = 0, found by Newton's
 * method on ∇g from those cells of the grid whose samples allow one; `most` of them at most.
 */
export function* selfCrossings(grid: LevelGrid, most: number): Generator<undefined, Place[]> {
  const { xs, ys } = grid;
  const places: Place[] = [];
  for (let j = 1; j + 2 < ys.length && places.length < most; j += 1) {
    for (let i = 1; i + 2 < xs.length && places.length < most; i += 1) {
      const scale = flatScale(grid.values, j * xs.length + i, xs.length);
      if (scale === 0) continue;
      const place = criticalPoint(grid.field, [real(xs, i), real(xs, i + 1)], [real(ys, j), real(ys, j + 1)]);
      if (place === null || Math.abs(grid.field.value(place.x, place.y)) > AT_LEVEL * scale) continue;
      places.push(place);
      yield;
    }
    if (j % ROWS === 0) yield;
  }
  return places;
}

/**
 * The size of the samples around a cell whose slopes are small against their change from cell to cell and whose values
 * are small against both; 0 for any other cell.
 */
function flatScale(values: Float64Array, at: number, nx: number): number {
  const [a, b, c, d] = [real(values, at), real(values, at + 1), real(values, at + 1 + nx), real(values, at + nx)];
  const above = a > 0 || b > 0 || c > 0 || d > 0;
  if (!(above && (a < 0 || b < 0 || c < 0 || d < 0))) return 0;
  const v = (di: number, dj: number): number => real(values, at + di + dj * nx);
  const twist = Math.abs(a + c - b - d);
  const bendX = Math.abs(v(2, 0) - b - a + v(-1, 0)) + twist;
  const bendY = Math.abs(v(0, 2) - d - a + v(0, -1)) + twist;
  const flat = Math.abs(b + c - a - d) <= 4 * bendX && Math.abs(c + d - a - b) <= 4 * bendY;
  const scale = Math.abs(a) + Math.abs(b) + Math.abs(c) + Math.abs(d) + bendX + bendY;
  return flat && Number.isFinite(scale) ? scale : 0;
}

/** A critical point of g in a box or next to it, by Newton's method from its middle; none if that does not get there. */
export function criticalPoint(field: LevelField, [left, right]: Vec2, [low, high]: Vec2): Place | null {
  const step = DIFFERENCE * Math.max(right - left, high - low);
  let [x, y] = [(left + right) / 2, (low + high) / 2];
  for (let turn = 0; turn < NEWTON_STEPS; turn += 1) {
    const [dx, dy] = newtonStep(field, x, y, step);
    x += dx;
    y += dy;
    const outside = Math.abs(x - left) + Math.abs(x - right) > 3 * (right - left);
    if (outside || !(Math.abs(y - low) + Math.abs(y - high) <= 3 * (high - low))) return null;
    if (Math.abs(dx) + Math.abs(dy) < step * step) return { x, y };
  }
  return null;
}

/** The step to where ∇g, taken as linear from here, is 0. */
function newtonStep(field: LevelField, x: number, y: number, step: number): [number, number] {
  const slopes = (u: number, v: number): [number, number] => {
    field.jet(u, v);
    return [field.slopeX, field.slopeY];
  };
  const [gx, gy] = slopes(x, y);
  const [east, west, north, south] = [
    slopes(x + step, y),
    slopes(x - step, y),
    slopes(x, y + step),
    slopes(x, y - step),
  ];
  const [xx, xy, yy] = [east[0] - west[0], east[1] - west[1], north[1] - south[1]].map((d) => d / (2 * step)) as [
    number,
    number,
    number,
  ];
  const determinant = xx * yy - xy * xy;
  return [-(yy * gx - xy * gy) / determinant, -(xx * gy - xy * gx) / determinant];
}
