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

/** A lane on its way from one iterate to the next: so much of the way. Nothing of a lane that is out of sight. */
export function onTheWay(path: readonly Vec2[], { history, finite }: Lane, place: number): readonly Vec2[] {
  const share = place % 1;
  const [from, to] = [history[Math.floor(place)], history[Math.floor(place) + 1]] as unknown as [Vec2, Vec2];
  if (share === 0 || path.length === 0 || place + 1 >= finite) return path;
  return [...path, [from[0] + share * (to[0] - from[0]), from[1] + share * (to[1] - from[1])]];
}
