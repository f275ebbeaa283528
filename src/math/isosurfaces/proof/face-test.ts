import { entry } from '../../entries.ts';
import type { BoxBounds } from './box-bounds.ts';
import type { Place } from './cell.ts';

/** Whether the level set meets a face. */
export type Meeting = 'meets' | 'misses' | 'unknown';

/** No more parts of a face than this are looked at. */
const MOST_PARTS = 120;

/**
 * Does {f = level} meet this face of a box in which f is continuous? It does where f is below the level at one point and above
 * at another, or has the level at one, without rounding; it does not where the face falls into parts that f is proved not to have the level in.
 */
export function meeting(bounds: BoxBounds, low: Place, high: Place): Meeting {
  const seen = new Set<'below' | 'above'>();
  const parts: [Place, Place][] = [[low, high]];
  for (let at = 0; at < parts.length; at++) {
    const [from, to] = entry(parts, at);
    const { side } = bounds.over(from, to);
    if (at === 0 && side === 'unknown' && placesIn(bounds, low, high).some((place) => bounds.isOn(place)))
      return 'meets';
    if (side === 'unknown' && at >= MOST_PARTS) return 'unknown';
    if (side === 'unknown') parts.push(...quarters(from, to));
    for (const here of side === 'unknown' ? cornersOf(from, to).map((corner) => bounds.at(corner)) : [side])
      if (here === 'below' || here === 'above') seen.add(here);
    if (seen.size > 1) return 'meets';
  }
  return 'misses';
}

/** Where f may have the level in a flat box: its corners, and the centres seen in it. */
function placesIn({ centres }: BoxBounds, low: Place, high: Place): Place[] {
  const wide = wideAxes(low, high);
  const isIn = (place: Place) =>
    wide.every((axis) => entry(place, axis) >= entry(low, axis) && entry(place, axis) <= entry(high, axis));
  const within = (place: Place) => low.map((x, axis) => (wide.includes(axis) ? entry(place, axis) : x)) as never;
  return [...cornersOf(low, high), ...centres.filter(isIn).map(within)];
}

function cornersOf(low: Place, high: Place): Place[] {
  const [u, v] = wideAxes(low, high);
  return [0, 1, 2, 3].map(
    (corner) =>
      low.map((x, axis) => ((axis === u && corner & 1) || (axis === v && corner & 2) ? entry(high, axis) : x)) as never,
  );
}

function quarters(low: Place, high: Place): [Place, Place][] {
  const wide = wideAxes(low, high);
  const middle = low.map((x, axis) => x + (entry(high, axis) - x) / 2);
  return [0, 1, 2, 3].map((part) => {
    const upper = (axis: number) => ((part >> wide.indexOf(axis)) & 1) === 1;
    const ends = (below: readonly number[], above: readonly number[]) =>
      low.map((x, axis) => (wide.includes(axis) ? entry(upper(axis) ? above : below, axis) : x)) as unknown as Place;
    return [ends(low, middle), ends(middle, high)];
  });
}

const wideAxes = (low: Place, high: Place): number[] =>
  [0, 1, 2].filter((axis) => entry(low, axis) < entry(high, axis));
