type Place = readonly [x: number, y: number];

/** How far, in SVG units, a drawn line may pass from the points that it stands for. */
const TOLERANCE = 0.12;
/** An arc that bulges less than this is drawn straight. */
const FLAT = 0.06;

/**
 * SVG path data, to a tenth of a unit, for a line of many points: the fewest straight pieces and circular arcs, each as
 * long as it passes all points and chords between its ends within a small fraction of a pixel. A single point draws
 * nothing.
 */
export function arcPath(points: readonly Place[], closed = false): string {
  if (points.length < 2) return '';
  const all = closed ? [...points, points[0] as Place] : points;
  let pen = tenths(all[0] as Place);
  let data = `M${written(pen)}`;
  for (let from = 0; from < all.length - 1; ) {
    const { to, radius } = longestPiece(all, from);
    const next = tenths(all[to] as Place);
    const step = written([next[0] - pen[0], next[1] - pen[1]]);
    if (radius) {
      const size = Number(Math.abs(radius).toPrecision(4));
      data += `a${size} ${size} 0 0 ${radius > 0 ? 1 : 0} ${step}`;
    } else if (!(closed && to === all.length - 1)) data += `l${step}`;
    pen = next;
    from = to;
  }
  return closed ? `${data}z` : data;
}

const tenths = ([x, y]: Place): Place => [Math.round(10 * x), Math.round(10 * y)];
const written = ([x, y]: Place) => `${x / 10}${y < 0 ? '' : ' '}${y / 10}`;

/** How far one arc reaches from a point: looks ahead in growing steps, then back in shrinking ones. */
function longestPiece(points: readonly Place[], from: number): { to: number; radius: number } {
  let found = { to: from + 1, radius: 0 };
  let growing = true;
  for (let step = 1; step >= 1; step = growing ? 2 * step : Math.floor(step / 2)) {
    const to = Math.min(found.to + step, points.length - 1);
    const radius = to > found.to ? radiusThrough(points, from, to) : undefined;
    if (radius === undefined) growing = false;
    else found = { to, radius };
  }
  return found;
}

/**
 * The radius of the arc that stands for the points between two of them: positive where it turns from x towards y, 0 for
 * a straight line, undefined where neither comes near enough, turns by more than a third or has to step back.
 */
function radiusThrough(points: readonly Place[], from: number, to: number): number | undefined {
  const [[ax, ay], [bx, by]] = [points[from] as Place, points[to] as Place];
  const half = Math.hypot(bx - ax, by - ay) / 2;
  if (half === 0) return undefined;
  const [ux, uy] = [(bx - ax) / (2 * half), (by - ay) / (2 * half)];
  /** Along the chord from its middle, and to its side. */
  const seen = (k: number): Place => {
    const [x, y] = points[k] as Place;
    return [(x - ax) * ux + (y - ay) * uy - half, (y - ay) * ux - (x - ax) * uy];
  };
  const [x, y] = seen((from + to) >> 1);
  const straight = Math.abs(y) < FLAT;
  const center = straight ? 0 : (x * x + y * y - half * half) / (2 * y);
  const radius = straight ? 0 : Math.hypot(half, center);
  if (!straight && (center * y > 0 || Math.abs(center) < radius / 2)) return undefined;
  const far = (s: number, t: number) =>
    Math.abs(straight ? t : Math.sqrt(s * s + (t - center) ** 2) - radius) > TOLERANCE;
  let last: Place = [-half, 0];
  for (let k = from + 1; k <= to; k += 1) {
    const next = seen(k);
    if (next[0] < last[0] || far(...next) || far((next[0] + last[0]) / 2, (next[1] + last[1]) / 2)) return undefined;
    last = next;
  }
  return y < 0 ? radius : -radius;
}
