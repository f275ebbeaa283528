import type { Point } from '../plane/plane.ts';
import type { ChartLine, ChartPicture, ChartStrip } from './chart.ts';

/** How far a history has been played. */
export interface Playhead {
  /** In steps; between two of them while it plays. */
  readonly place: number;
  /** Steps that it plays in the time of a fall; none while it rests. */
  readonly fall: number;
}

/**
 * A chart of a history as it stands at the playhead: each line up to there and its head, and the places where lines have come
 * down into the strip. A line that does comes slowly loose and falls, however fast the history plays.
 */
export function ranTo(picture: ChartPicture, { place, fall }: Playhead): ChartPicture {
  const { strip } = picture;
  const lines = picture.lines.map((line) => {
    const zero = strip && landingOf(line, strip);
    const ridden = zero === undefined ? place : riddenTo(place, zero, fall);
    return { line: lineTo(line, ridden), landing: zero !== undefined && ridden >= zero ? zero : undefined };
  });
  return {
    ...picture,
    lines: lines.map(({ line }) => line),
    landings: lines.flatMap(({ line, landing }) => (landing === undefined ? [] : { x: landing, hue: line.hue })),
  };
}

/** The first x at which a line is in the strip, having been above it. */
export function landingOf({ points }: ChartLine, strip: ChartStrip): number | undefined {
  const down = points.findIndex((point, i) => {
    const before = points[i - 1];
    return point && before && point[1] < strip.to && before[1] >= strip.to;
  });
  return points[down]?.[0];
}

/** How far a line has come that is at zero from step `zero` on: it falls from the step before, for `fall` steps at least. */
export function riddenTo(place: number, zero: number, fall: number): number {
  const share = (place - (zero - 1)) / Math.max(1, fall);
  return share <= 0 || share >= 1 || fall === 0 ? place : zero - 1 + share ** 3;
}

/** A line up to a place, between two points of it on the straight way from one to the other. */
function lineTo(line: ChartLine, place: number): ChartLine {
  const past: (Point | undefined)[] = [];
  let next: Point | undefined;
  for (const point of line.points) {
    if (point && point[0] > place) {
      next = point;
      break;
    }
    past.push(point);
  }
  const last = past.at(-1);
  const head = last && next && place > last[0] ? between(last, next, place) : undefined;
  const points = head ? [...past, head] : past;
  const end = head ?? points.findLast((point) => point !== undefined);
  const bands = (line.bands ?? []).map((band) => band.filter(([x]) => x <= place)).filter((band) => band.length > 1);
  return { ...line, points, bands, ...(end && { head: end }) };
}

const between = ([x0, y0]: Point, [x1, y1]: Point, x: number): Point => [x, y0 + ((x - x0) / (x1 - x0)) * (y1 - y0)];
