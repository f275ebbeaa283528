import type { Vec2 } from '#math';

/** Trials stand beside the line at k at most so far, as a share of the map, and so far apart where there is room. */
const [FARTHEST, APART] = [0.3, 0.016];

/** Where each trial stands on the map: at as many measurements as it needs, side by side with those that need as many. */
export function dotsOf(least: Float64Array, { n, k }: { n: number; k: number }): readonly (Vec2 | undefined)[] {
  const rows = new Map<number, number>();
  const places = Array.from(least, (needed) => {
    const place = (rows.get(needed) ?? 0) + 1;
    rows.set(needed, place);
    return { needed, place };
  });
  const longest = Math.max(1, ...rows.values());
  const side = 2 * k > n ? -1 : 1;
  const step = side * n * Math.min(APART, FARTHEST / longest);
  return places.map(({ needed, place }) => (Number.isNaN(needed) ? undefined : [k + step * (place + 0.5), needed]));
}
