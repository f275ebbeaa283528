/** The edges of a cell. */
export const BOTTOM = 0;
export const RIGHT = 1;
export const TOP = 2;
export const LEFT = 3;
/** Added to a saddle's code when its centre is above the level. */
export const CENTRE_ABOVE = 16;

/**
 * For each code the crossed edges to link, from → to, the lower side on the left. A code has one bit for each corner
 * above the level; the saddles 5 and 10 have two links, and a second form for a centre above.
 */
export const LINKS = new Uint8Array(32 * 4);
for (const [code, ...links] of [
  [1, LEFT, BOTTOM],
  [2, BOTTOM, RIGHT],
  [3, LEFT, RIGHT],
  [4, RIGHT, TOP],
  [5, LEFT, BOTTOM, RIGHT, TOP],
  [6, BOTTOM, TOP],
  [7, LEFT, TOP],
  [8, TOP, LEFT],
  [9, TOP, BOTTOM],
  [10, BOTTOM, RIGHT, TOP, LEFT],
  [11, TOP, RIGHT],
  [12, RIGHT, LEFT],
  [13, RIGHT, BOTTOM],
  [14, BOTTOM, LEFT],
  [5 + CENTRE_ABOVE, RIGHT, BOTTOM, LEFT, TOP],
  [10 + CENTRE_ABOVE, BOTTOM, LEFT, TOP, RIGHT],
] as const) {
  LINKS.set(links, 4 * code);
}
