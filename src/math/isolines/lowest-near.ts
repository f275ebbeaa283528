import { real } from '../entries.ts';
import type { Vec2 } from '../vector.ts';
import type { LevelGrid, Place } from './level-samples.ts';
import { criticalPoint } from './self-crossings.ts';

/** Halvings of the step of a search: down to rounding. */
const HALVINGS = 60;
const MOST_STEPS = 400;
const AROUND: readonly Vec2[] = [
  [1, 0],
  [0, 1],
  [-1, 0],
  [0, -1],
  [1, 1],
  [-1, 1],
  [-1, -1],
  [1, -1],
];

/** The place between a sample's neighbours where |g| is least: by Newton's method, at a kink by a search. */
export function lowestNear(grid: LevelGrid, i: number, j: number): Place | null {
  const { field, xs, ys, values } = grid;
  const [x, y] = [real(xs, i), real(ys, j)];
  if (values[j * xs.length + i] === 0) return { x, y };
  const [spanX, spanY] = [around(xs, i), around(ys, j)];
  const smooth = criticalPoint(field, spanX, spanY);
  if (smooth !== null && within(smooth.x, xs) && within(smooth.y, ys)) return smooth;
  return searched(grid, { x, y }, [spanX, spanY]);
}

const around = (line: Float64Array, i: number): Vec2 => [
  real(line, Math.max(0, i - 1)),
  real(line, Math.min(line.length - 1, i + 1)),
];

const within = (t: number, line: Float64Array): boolean => t >= real(line, 0) && t <= real(line, line.length - 1);

function searched(
  { field }: LevelGrid,
  start: Place,
  [[left, right], [low, high]]: readonly [Vec2, Vec2],
): Place | null {
  let { x, y } = start;
  let least = Math.abs(field.value(x, y));
  let step = Math.max(right - left, high - low) / 4;
  for (let halvings = 0, turn = 0; halvings < HALVINGS && turn < MOST_STEPS; turn += 1) {
    const better = AROUND.find(([dx, dy]) => {
      const [u, v] = [x + step * dx, y + step * dy];
      return u >= left && u <= right && v >= low && v <= high && Math.abs(field.value(u, v)) < least;
    });
    if (better === undefined) {
      step /= 2;
      halvings += 1;
    } else {
      x += step * better[0];
      y += step * better[1];
      least = Math.abs(field.value(x, y));
      if (least === 0) return { x, y };
    }
  }
  return { x, y };
}
