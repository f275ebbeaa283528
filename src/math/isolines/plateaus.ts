import { entry, real, signed } from '../entries.ts';
import type { Vec2 } from '../vector.ts';
import type { Polyline } from './isolines.ts';
import { LevelField } from './level-field.ts';
import type { LinePool } from './line-pool.ts';
import type { RestingGrid } from './resting.ts';
import { traceField } from './trace-field.ts';

/** |g|, and 0 where g is 0 as far as rounding can tell. */
class PlateauField extends LevelField {
  override value(x: number, y: number): number {
    const g = Math.abs(super.value(x, y));
    return g > 0 && super.isZero(x, y) ? 0 : g;
  }
}

/** What of the window is at the level as a whole. */
export interface Plateaus {
  readonly grid: RestingGrid;
  readonly area: number;
}

/** How far beside a chord the branches are asked whether they change sign across it, relative to the chord. */
const BESIDE = 1e-4;

/** Where f rests on its level: the edge is drawn, unless a branch changes sign across it and has drawn it. */
export function* drawnPlateaus(
  f: LevelField,
  branches: readonly LevelField[],
  grid: RestingGrid,
  pool: LinePool,
  window: readonly [number, number],
): Generator<undefined, Plateaus> {
  const { xs, ys, resting } = grid;
  if (resting.count === 0) return { grid, area: 0 };
  const field = new PlateauField(f.program, f.level, f.reach);
  const values = grid.values.map((g, at) => (resting.zero[at] === 1 ? 0 : Math.abs(g)));
  yield;
  const left = ([px, py]: Vec2, [x, y]: Vec2, [qx, qy]: Vec2): boolean => {
    const [dx, dy] = [BESIDE * (qy - py), BESIDE * (qx - px)];
    return branches.some((g) => g.value(x + dx, y - dy) > 0 !== g.value(x - dx, y + dy) > 0);
  };
  const area = yield* traceField({ field, xs, ys, values }, pool, { area: true, leaps: false, left }, window);
  return { grid, area };
}

/** The parts of a plateau that a line runs along the edge of. */
export function partsBeside({ points }: Polyline, grid: RestingGrid): Set<number> {
  const beside = new Set<number>();
  const { field, xs, ys, resting } = grid;
  const nx = xs.length;
  for (let k = 0; k < points.length; k += 2) {
    const [x, y] = [entry(points, k), entry(points, k + 1)];
    const [i, j] = [indexBelow(xs, x), indexBelow(ys, y)];
    for (let cell = 0; cell < 9; cell += 1) {
      const [column, row] = [i - 1 + (cell % 3), j - 1 + Math.floor(cell / 3)];
      if (column < 0 || row < 0 || column + 1 >= nx || row + 1 >= ys.length) continue;
      const part = signed(resting.parts, row * nx + column);
      if (part < 0 || beside.has(part)) continue;
      const [u, v] = [(real(xs, column) + real(xs, column + 1)) / 2, (real(ys, row) + real(ys, row + 1)) / 2];
      if ([0.02, 0.5].every((share) => field.isZero(x + share * (u - x), y + share * (v - y)))) beside.add(part);
    }
  }
  return beside;
}

function indexBelow(line: Float64Array, t: number): number {
  let [low, high] = [0, line.length - 1];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (real(line, middle) <= t) low = middle;
    else high = middle;
  }
  return low;
}
