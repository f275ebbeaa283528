import type { Classes } from '../classes.ts';
import { entry } from '../entries.ts';
import type { LevelField } from './level-field.ts';
import type { LinePool } from './line-pool.ts';
import type { Walls } from './walls.ts';

/** Cells each way of the board that tells which parts of lines are near to each other. */
const BOARD = 96;
/** Parts of lines nearer than this share of the window are asked whether their lines meet. */
const NEAR = 2e-3;
const STEPS = 60;
/** The sine of an angle that two lines have only where they really cross. */
const STEEP = 0.2;
/** A place that moves less than this, relative to the window, has been found. */
const FOUND = 1e-9;
/** An end of a line, which is found by ever shorter steps, lies on another if it is this near, relative to the window. */
const END = 1e-7;
/** Parts after which whoever waits has a turn. */
const TURN = 500;

interface Part {
  readonly line: number;
  readonly ax: number;
  readonly ay: number;
  readonly bx: number;
  readonly by: number;
}

/** Joins the lines of different functions that meet, but at the walls. */
export function* meetings(
  pool: LinePool,
  window: readonly [number, number],
  walls: Walls,
  classes: Classes,
): Generator<undefined> {
  if (new Set(pool.fields).size < 2 && pool.touching.size < 2) return;
  const size = window[1] - window[0];
  const board = new Map<number, Part[]>();
  let seen = 0;
  for (const part of partsOf(pool)) {
    for (const square of squaresOf(part, window)) {
      const others = board.get(square) ?? [];
      for (const other of others) {
        if (classes.joined(part.line, other.line)) continue;
        const same = pool.fields[other.line] === pool.fields[part.line];
        if (same && !(pool.touching.has(part.line) && pool.touching.has(other.line))) continue;
        const near = distance(part, other) <= NEAR * size;
        if (near && (same ? crossSteeply(part, other) : meet(pool, part, other, size, walls)))
          classes.join(part.line, other.line);
      }
      others.push(part);
      board.set(square, others);
    }
    seen += 1;
    if (seen % TURN === 0) yield;
  }
}

function* partsOf({ lines }: LinePool): Generator<Part> {
  for (const [line, { points, closed }] of lines.entries()) {
    const count = points.length / 2;
    const parts = closed ? count : Math.max(1, count - 1);
    for (let k = 0; k < parts; k += 1) {
      const next = (k + 1) % count;
      const [ax, ay] = [entry(points, 2 * k), entry(points, 2 * k + 1)];
      yield { line, ax, ay, bx: entry(points, 2 * next), by: entry(points, 2 * next + 1) };
    }
  }
}

function* squaresOf({ ax, ay, bx, by }: Part, [from, to]: readonly [number, number]): Generator<number> {
  const index = (t: number, side: number) =>
    Math.min(BOARD - 1, Math.max(0, Math.floor((BOARD * (t - from)) / (to - from) + side * NEAR * BOARD)));
  for (let j = index(Math.min(ay, by), -1); j <= index(Math.max(ay, by), 1); j += 1) {
    for (let i = index(Math.min(ax, bx), -1); i <= index(Math.max(ax, bx), 1); i += 1) yield j * BOARD + i;
  }
}

/** The distance of two segments: 0 if they cross. */
function distance(a: Part, b: Part): number {
  const side = (p: Part, x: number, y: number) => Math.sign((p.bx - p.ax) * (y - p.ay) - (p.by - p.ay) * (x - p.ax));
  const crossing = side(a, b.ax, b.ay) * side(a, b.bx, b.by) < 0 && side(b, a.ax, a.ay) * side(b, a.bx, a.by) < 0;
  if (crossing) return 0;
  return Math.min(toPoint(a, b.ax, b.ay), toPoint(a, b.bx, b.by), toPoint(b, a.ax, a.ay), toPoint(b, a.bx, a.by));
}

function toPoint({ ax, ay, bx, by }: Part, x: number, y: number): number {
  const [dx, dy] = [bx - ax, by - ay];
  const square = dx * dx + dy * dy;
  const t = square > 0 ? Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) / square)) : 0;
  return Math.hypot(ax + t * dx - x, ay + t * dy - y);
}

/** Do two short parts cross at an angle that leaves no doubt? */
function crossSteeply(a: Part, b: Part): boolean {
  const [ux, uy, vx, vy] = [a.bx - a.ax, a.by - a.ay, b.bx - b.ax, b.by - b.ay];
  const steep = Math.abs(ux * vy - uy * vx) > STEEP * Math.hypot(ux, uy) * Math.hypot(vx, vy);
  return steep && distance(a, b) === 0;
}

/** Is there, next to two parts of lines, a place that lies on both lines? Found by least squares from their middle. */
function meet(pool: LinePool, a: Part, b: Part, size: number, walls: Walls): boolean {
  const [f, g] = [entry(pool.fields, a.line), entry(pool.fields, b.line)];
  let [x, y] = [(a.ax + a.bx + b.ax + b.bx) / 4, (a.ay + a.by + b.ay + b.by) / 4];
  for (let step = 0; step < STEPS; step += 1) {
    const [dx, dy] = towardsBoth(f, g, x, y);
    if (!Number.isFinite(dx + dy)) return ends(pool, a, b, size, walls) || ends(pool, b, a, size, walls);
    x += dx;
    y += dy;
    if (Math.hypot(dx, dy) <= FOUND * size) break;
  }
  const near = toPoint(a, x, y) <= NEAR * size && toPoint(b, x, y) <= NEAR * size;
  return near && almostZero(f, x, y, size) && almostZero(g, x, y, size) && !walls.isOpenAt(x, y);
}

/** Does an end of a part of a line lie on the line of another part? Where one of the functions ends, they meet no farther. */
function ends(pool: LinePool, a: Part, b: Part, size: number, walls: Walls): boolean {
  const g = entry(pool.fields, b.line);
  return [[a.ax, a.ay] as const, [a.bx, a.by] as const].some(([x, y]) => {
    const near = toPoint(b, x, y) <= NEAR * size;
    const away = Math.abs(g.jet(x, y)) / Math.hypot(g.slopeX, g.slopeY);
    return near && away <= END * size && !walls.isOpenAt(x, y);
  });
}

/** Within rounding of 0, or of a place where it is. */
function almostZero(g: LevelField, x: number, y: number, size: number): boolean {
  if (g.isZero(x, y)) return true;
  const value = g.jet(x, y);
  return Math.abs(value) <= FOUND * size * Math.hypot(g.slopeX, g.slopeY);
}

/** The shortest step to where both functions, taken as linear, are 0, or least. */
function towardsBoth(f: LevelField, g: LevelField, x: number, y: number): readonly [number, number] {
  const u = f.jet(x, y);
  const sizeU = Math.hypot(f.slopeX, f.slopeY) || 1;
  const [ux, uy, uv] = [f.slopeX / sizeU, f.slopeY / sizeU, u / sizeU];
  const v = g.jet(x, y);
  const sizeV = Math.hypot(g.slopeX, g.slopeY) || 1;
  const [vx, vy, vv] = [g.slopeX / sizeV, g.slopeY / sizeV, v / sizeV];
  const determinant = ux * vy - uy * vx;
  if (Math.abs(determinant) > 1e-7) return [(-uv * vy + uy * vv) / determinant, (-ux * vv + uv * vx) / determinant];
  const mean = -(uv + vv * Math.sign(ux * vx + uy * vy)) / 2;
  return [mean * ux, mean * uy];
}
