import { leastBetween } from './least-between.ts';
import type { LevelField } from './level-field.ts';
import type { Place } from './level-samples.ts';

/** How large a circle is asked, as a share of a cell. */
const RADIUS = 1e-3;
const DIRECTIONS = 48;

/**
 * Is a zero of g a point by itself: has g one sign on a small circle around it, as far as that lies in the window and f
 * is a real number there, and comes nowhere on it to 0?
 */
export function isolated(field: LevelField, { x, y }: Place, cell: number, window: readonly [number, number]): boolean {
  const inside = (t: number) => t >= window[0] && t <= window[1];
  const place = (turn: number) => [x + RADIUS * cell * Math.cos(turn), y + RADIUS * cell * Math.sin(turn)] as const;
  const g = (turn: number): number => {
    const [u, v] = place(turn);
    return inside(u) && inside(v) ? field.value(u, v) : Number.POSITIVE_INFINITY;
  };
  const step = (2 * Math.PI) / DIRECTIONS;
  const seen = Array.from({ length: DIRECTIONS }, (_, k) => g(k * step));
  const sign = Math.sign(seen.find(Number.isFinite) ?? 1);
  if (seen.some((value) => Number.isFinite(value) && Math.sign(value) !== sign)) return false;
  const size = (turn: number) => Math.abs(g(turn));
  return seen.every((value, k) => {
    const [before, after] = [seen.at(k - 1) ?? 0, seen[(k + 1) % DIRECTIONS] ?? 0];
    if (Math.abs(value) > Math.abs(before) || Math.abs(value) > Math.abs(after) || !Number.isFinite(value)) return true;
    const lowest = place(leastBetween(size, (k - 1) * step, (k + 1) * step));
    return !field.isZero(...lowest) && Math.sign(field.value(...lowest)) === sign;
  });
}
