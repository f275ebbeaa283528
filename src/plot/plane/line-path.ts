import { arcPath } from './arc-path.ts';
import type { Point } from './plane.ts';

/** A line as x, y pairs; a closed one does not repeat its first point. */
export interface Line {
  readonly points: ArrayLike<number>;
  readonly closed: boolean;
}

/** How many points lines have, all together. */
export const pointCount = (lines: readonly Pick<Line, 'points'>[]): number =>
  lines.reduce((sum, { points }) => sum + points.length / 2, 0);

/** Lines of more points than this are drawn straight from point to point: they are short, and it takes less time. */
const MOST_POINTS = 6000;

/** An SVG path through lines of many points, in few pieces; `place` says where a point of the plane stands. */
export function linePath(lines: readonly Line[], place: (x: number, y: number) => Point): string {
  const path = pointCount(lines) > MOST_POINTS ? straightPath : arcPath;
  return lines
    .map(({ points, closed }) => {
      const places = Array.from({ length: points.length / 2 }, (_, k) =>
        place(points[2 * k] as number, points[2 * k + 1] as number),
      );
      return path(places, closed);
    })
    .join('');
}

/** Places to a tenth of a unit. */
const tenth = (units: number) => Math.round(10 * units) / 10;

const straightPath = (places: readonly Point[], closed: boolean): string =>
  `M${places.map(([x, y]) => `${tenth(x)} ${tenth(y)}`).join('L')}${closed ? 'Z' : ''}`;
