import type { Disc } from './scene.ts';
import { type Box, grown, meetsDisc, type Pair } from './shapes.ts';

const MARKS = { dot: 'h0', cross: 'm-2-2l4 4m0-4l-4 4' } as const;

/** Many places, marked by one small sign each. */
export interface Specks {
  readonly sign: keyof typeof MARKS;
  readonly look: string;
  /** In SVG units. */
  readonly places: readonly Pair[];
}

export const specksPath = (places: readonly Pair[], sign: keyof typeof MARKS): string =>
  places.map(([x, y]) => `M${x.toFixed(1)} ${y.toFixed(1)}${MARKS[sign]}`).join('');

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
