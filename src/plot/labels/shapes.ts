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

/** A straight piece of a line. */
export interface Piece {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

/** How much of a piece of a line lies in a box (Liang and Barsky). */
export function lengthIn({ left, top, right, bottom }: Box, { x0, y0, x1, y1 }: Piece): number {
  if ((x0 < left && x1 < left) || (x0 > right && x1 > right) || (y0 < top && y1 < top) || (y0 > bottom && y1 > bottom))
    return 0;
  const dx = x1 - x0;
  const dy = y1 - y0;
  let enter = 0;
  let leave = 1;
  if (dx !== 0) {
    const [a, b] = dx > 0 ? [left, right] : [right, left];
    enter = Math.max(enter, (a - x0) / dx);
    leave = Math.min(leave, (b - x0) / dx);
  }
  if (dy !== 0) {
    const [a, b] = dy > 0 ? [top, bottom] : [bottom, top];
    enter = Math.max(enter, (a - y0) / dy);
    leave = Math.min(leave, (b - y0) / dy);
  }
  return leave > enter ? (leave - enter) * Math.hypot(dx, dy) : 0;
}
