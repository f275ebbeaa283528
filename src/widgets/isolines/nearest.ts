import type { Polyline, Vec2 } from '#math';

/** The point of the lines nearest to a place; none if there are no lines. */
export function nearestOn(lines: readonly Polyline[], [x, y]: Vec2): Vec2 | undefined {
  let best: Vec2 | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const { points, closed } of lines) {
    const count = points.length / 2;
    for (let k = 0; k < count; k += 1) {
      const next = k + 1 < count ? k + 1 : closed ? 0 : k;
      const foot = footOn(points, k, next, [x, y]);
      const distance = Math.hypot(foot[0] - x, foot[1] - y);
      if (distance < least) [least, best] = [distance, foot];
    }
  }
  return best;
}

/** The point of one segment nearest to a place. */
function footOn(points: Float64Array, from: number, to: number, [x, y]: Vec2): Vec2 {
  const [ax, ay] = [points[2 * from] as number, points[2 * from + 1] as number];
  const [dx, dy] = [(points[2 * to] as number) - ax, (points[2 * to + 1] as number) - ay];
  const square = dx * dx + dy * dy;
  const t = square > 0 ? Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) / square)) : 0;
  return [ax + t * dx, ay + t * dy];
}
