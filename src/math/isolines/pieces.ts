import { Classes } from '../classes.ts';
import type { LinePool } from './line-pool.ts';
import { meetings } from './meetings.ts';
import { partsBeside } from './plateaus.ts';
import type { RestingGrid } from './resting.ts';
import { joinTouching } from './touching.ts';
import type { Walls } from './walls.ts';

/** Lines this near to each other, relative to the window, meet. */
export const MEETING = 1e-6;

/** The number of connected pieces: lines that meet where f is a real number, and the plateaus that they run along. */
export function* countPieces(
  pool: LinePool,
  window: readonly [number, number],
  walls: Walls,
  plateaus: RestingGrid | undefined,
): Generator<undefined, number> {
  const { lines, contacts } = pool;
  const resting = plateaus?.resting.count ?? 0;
  const pieces = new Classes(lines.length + resting);
  const held = walls.open.length === 0 ? contacts : contacts.filter(({ x, y }) => !walls.isOpenAt(x, y));
  joinTouching(pieces, held, MEETING * (window[1] - window[0]));
  yield* meetings(pool, window, walls, pieces);
  if (plateaus && resting > 0) {
    lines.forEach((line, k) => {
      for (const part of partsBeside(line, plateaus)) pieces.join(k, lines.length + part);
    });
  }
  return pieces.count();
}
