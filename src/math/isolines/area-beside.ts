import { entry } from '../entries.ts';
import type { Vec2 } from '../vector.ts';
import { exitBetween } from './bracket-root.ts';
import { curveOver } from './curve-over.ts';
import type { LevelField } from './level-field.ts';

/** How far beside a line f is asked whether it is above the level, as shares of a cell: where f is flat, farther off. */
const BESIDE = [1e-5, 3e-4, 0.01, 0.3];

/**
 * The area of {f ≤ level} from the lines between which f neither passes its level nor leaps nor ends: by Green's formula
 * along those parts of the lines that have {f ≤ level} on one side only. A chord is cut where another line crosses it.
 */
export class AreaBeside {
  private sum = 0;
  private readonly f: LevelField;
  private readonly window: readonly [number, number];
  private readonly cell: number;
  /** Where lines come to the right and to the upper side. */
  private readonly right: number[] = [];
  private readonly top: number[] = [];

  constructor(f: LevelField, window: readonly [number, number], cell: number) {
    this.f = f;
    this.window = window;
    this.cell = cell;
  }

  /** Points of the line of a field over a chord at which another branch changes sign, in order. */
  cuts(field: LevelField, others: readonly LevelField[], p: Vec2, q: Vec2): Vec2[] {
    const changing = others.filter((g) => g.value(...p) * g.value(...q) < 0);
    if (changing.length === 0) return [];
    const curve = curveOver(field, this.window, p, q);
    const places = changing.map((g) => {
      const [first, last] = [g.value(...p), g.value(...q)];
      const along = (t: number): number => g.value(...curve(t));
      if (first < 0) return exitBetween(along, 0, { inside: first, outside: last }).at;
      return exitBetween(along, 1, { inside: last, outside: first }).at;
    });
    return places.sort((a, b) => a - b).map(curve);
  }

  /** Adds the area beside a part of a line from p to q that bulges by so much to the left of its chord. */
  add(field: LevelField, p: Vec2, q: Vec2, bulge: number): void {
    const [[px, py], [qx, qy]] = [p, q];
    const [origin, end] = this.window;
    for (const [x, y] of [p, q]) {
      if (x === end) this.right.push(y);
      if (y === end) this.top.push(x);
    }
    const length = Math.hypot(qx - px, qy - py);
    if (length === 0) return;
    const [x, y] = curveOver(field, this.window, p, q)(0.5);
    const below = (side: number): number =>
      this.below(x - (side * (qy - py)) / length, y + (side * (qx - px)) / length, x, y);
    const turn = (px - origin) * (qy - origin) - (py - origin) * (qx - origin);
    this.sum += (below(1) - below(-1)) * (turn / 2 - bulge);
  }

  total(): number {
    const [from, to] = this.window;
    const size = to - from;
    const frame =
      this.share(this.right, (t, depth) => [to - depth, t]) + this.share(this.top, (t, depth) => [t, to - depth]);
    return Math.min(size * size, Math.max(0, (size * frame) / 2 + this.sum));
  }

  /** 1 if f is at most the level beside a point, in the direction of another, else 0. */
  private below(towardsX: number, towardsY: number, x: number, y: number): number {
    for (const share of BESIDE) {
      const [u, v] = [x + share * this.cell * (towardsX - x), y + share * this.cell * (towardsY - y)];
      if (!this.f.isZero(u, v)) return this.f.value(u, v) <= 0 ? 1 : 0;
    }
    return 1;
  }

  /** How much of a side has f at most at the level just within: that changes only where lines come to it. */
  private share(stops: readonly number[], at: (t: number, depth: number) => Vec2): number {
    const [from, to] = this.window;
    const ends = [from, ...stops, to].sort((a, b) => a - b);
    let inside = 0;
    for (let k = 1; k < ends.length; k += 1) {
      const [low, high] = [entry(ends, k - 1), entry(ends, k)];
      const middle = (low + high) / 2;
      if (high > low) inside += (high - low) * this.below(...at(middle, 1), ...at(middle, 0));
    }
    return inside;
  }
}
