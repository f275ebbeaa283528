import { arcPath } from './arc-path.ts';
import type { Point } from './plane.ts';

/** A line as x, y pairs; a closed one does not repeat its first point. */
export interface Line {
  readonly points: ArrayLike<number>;
  readonly closed: boolean;
}

/** An SVG path through lines of many points, in few pieces; `place` says where a point of the plane stands. */
export const linePath = (lines: readonly Line[], place: (x: number, y: number) => Point): string =>
  lines
    .map(({ points, closed }) => {
      const places = Array.from({ length: points.length / 2 }, (_, k) =>
        place(points[2 * k] as number, points[2 * k + 1] as number),
      );
      return arcPath(places, closed);
    })
    .join('');
