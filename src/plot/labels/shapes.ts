/** A place or a size, y downward. */
export type Pair = readonly [x: number, y: number];

/** In SVG units. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export const boxAbout = ([x, y]: Pair, width: number, height: number): Box => ({
  left: x - width / 2,
  top: y - height / 2,
  right: x + width / 2,
  bottom: y + height / 2,
});

export const grown = ({ left, top, right, bottom }: Box, by: number): Box => ({
  left: left - by,
  top: top - by,
  right: right + by,
  bottom: bottom + by,
});

export const meet = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** The place in a box nearest to another place. */
export const nearestIn = ({ left, top, right, bottom }: Box, [x, y]: Pair): Pair => [
  Math.min(Math.max(x, left), right),
  Math.min(Math.max(y, top), bottom),
];

export function meetsDisc(box: Box, at: Pair, radius: number): boolean {
  const [x, y] = nearestIn(box, at);
  return (x - at[0]) ** 2 + (y - at[1]) ** 2 < radius * radius;
}

/** How much of a straight line lies in a box (Liang and Barsky). */
export function lengthIn(box: Box, [x0, y0]: Pair, [x1, y1]: Pair): number {
  const { left, top, right, bottom } = box;
  if (Math.max(x0, x1) < left || Math.min(x0, x1) > right || Math.max(y0, y1) < top || Math.min(y0, y1) > bottom)
    return 0;
  const [dx, dy] = [x1 - x0, y1 - y0];
  const across = dx === 0 ? [0, 1] : [(left - x0) / dx, (right - x0) / dx];
  const down = dy === 0 ? [0, 1] : [(top - y0) / dy, (bottom - y0) / dy];
  const enter = Math.max(0, Math.min(...across), Math.min(...down));
  const leave = Math.min(1, Math.max(...across), Math.max(...down));
  return leave > enter ? (leave - enter) * Math.hypot(dx, dy) : 0;
}
