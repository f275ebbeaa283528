import type { Point, View } from '#plot/plane/plane.ts';
import type { LaneName } from './lanes.ts';

/** Ends nearer to each other than this share of the view's height have their names in one stack. */
const TOGETHER = 0.13;
/** Ems from a path's end to its name, and from one name to the next. */
const [FIRST, NEXT] = [2, 1.2];
/** The share of the view, from either side, where names stand on the other side of their place. */
const EDGE = 0.25;

export interface EndLabel {
  readonly name: LaneName;
  readonly at: Point;
  /** Ems below the place. */
  readonly dy: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

/** Names for the ends of the paths: below them, one under the other where ends meet. Ends out of sight have none. */
export function endLabels(ends: readonly { name: LaneName; path: readonly Point[] }[], { x, y }: View): EndLabel[] {
  const [width, height] = [x[1] - x[0], y[1] - y[0]];
  const labels: EndLabel[] = [];
  for (const { name, path } of ends) {
    const end = path.at(-1);
    if (!end || end[0] < x[0] || end[0] > x[1] || end[1] < y[0] || end[1] > y[1]) continue;
    const near = labels.filter(({ at }) => Math.hypot(at[0] - end[0], at[1] - end[1]) < TOGETHER * height);
    const at = near[0]?.at ?? end;
    const share = (at[0] - x[0]) / width;
    const anchor = share < EDGE ? 'start' : share > 1 - EDGE ? 'end' : 'middle';
    labels.push({ name, at, dy: FIRST + NEXT * near.length, anchor });
  }
  return labels;
}
