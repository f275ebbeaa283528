import type { Vec2 } from '#math';
import type { Lane } from './race.ts';

/** A path leaves the picture for good when it is this many times its half-height away. */
const FAR = 50;
/** Vec2s nearer to each other than this share of the half-height are one in the picture. */
const NEAR = 1 / 500;

/**
 * A lane's iterates up to `end` as the picture shows them: those that are all but in one place once, and nothing of a
 * lane that has run away. The last one is among them.
 */
export function lanePath({ history, finite }: Lane, end: number, halfHeight: number): Vec2[] {
  const last = Math.min(end, finite - 1);
  const path: Vec2[] = [];
  for (let k = 0; k <= last; k += 1) {
    const [x, y] = history[k] as unknown as Vec2;
    if (Math.max(Math.abs(x), Math.abs(y)) > FAR * halfHeight) break;
    const [px, py] = path.at(-1) ?? [Infinity, Infinity];
    if (k === last || Math.hypot(x - px, y - py) > NEAR * halfHeight) path.push([x, y]);
  }
  return path;
}
