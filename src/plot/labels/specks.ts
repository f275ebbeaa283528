import type { Disc } from './scene.ts';
import { type Box, grown, meetsDisc, type Pair } from './shapes.ts';

/** How each sign is drawn, from its place and back to it. */
const MARKS = { dot: 'h0', cross: 'm-2-2l4 4m0-4l-4 4m2-2' } as const;

/** Many places, marked by one small sign each. */
export interface Specks {
  readonly sign: keyof typeof MARKS;
  readonly look: string;
  /** In SVG units. */
  readonly places: readonly Pair[];
}

/** Places to half a unit, each written from the one before: that is short, above all in order. */
export function specksPath(places: readonly Pair[], sign: keyof typeof MARKS): string {
  const rounded = places.map((place) => place.map((units) => Math.round(2 * units) / 2) as readonly number[] as Pair);
  return rounded
    .map(([x, y], i) => {
      const [fromX, fromY] = rounded[i - 1] ?? [0, 0];
      return `m${x - fromX} ${y - fromY}${MARKS[sign]}`;
    })
    .join('');
}

/** Air around names and marks, in SVG units. */
const AIR = 6;

/** The places that are not under a name or a mark. */
export function clearOf(
  places: readonly Pair[],
  { boxes, discs, em }: { boxes: readonly Box[]; discs: readonly Disc[]; em: number },
): Pair[] {
  const wide = boxes.map((box) => grown(box, AIR));
  return places.filter(
    ([x, y]) =>
      !wide.some(({ left, top, right, bottom }) => x > left && x < right && y > top && y < bottom) &&
      !discs.some(({ at, radius }) => meetsDisc({ left: x, right: x, top: y, bottom: y }, at, radius * em)),
  );
}
