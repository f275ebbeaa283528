import type { Vec2 } from '#math';

/** A way through the plane, and by how much it has turned on the whole. */
export interface Walk {
  readonly at: Vec2;
  /** The direction of the last stride, as an angle; none before the first. */
  readonly way?: number;
  /** The sum of all turns, anticlockwise, in radians. Once around any loop that does not cross itself is 2π. */
  readonly turned: number;
}

/** Shorter moves are a hand's trembling. */
const STRIDE = 0.08;
/** Whoever turns on the spot has not gone around anything. */
const ABOUT = (5 / 6) * Math.PI;
const ROUNDING = 1e-6;

export const setOut = (at: Vec2): Walk => ({ at, turned: 0 });

/** The walk, led on to another place. */
export function walkTo(walk: Walk, to: Vec2): Walk {
  const [dx, dy] = [to[0] - walk.at[0], to[1] - walk.at[1]];
  if (Math.hypot(dx, dy) < STRIDE) return walk;
  const way = Math.atan2(dy, dx);
  if (walk.way === undefined) return { at: to, way, turned: 0 };
  const turn = Math.atan2(Math.sin(way - walk.way), Math.cos(way - walk.way));
  return { at: to, way, turned: Math.abs(turn) > ABOUT ? 0 : walk.turned + turn };
}

export const isFullTurn = ({ turned }: Walk) => Math.abs(turned) >= 2 * Math.PI - ROUNDING;
