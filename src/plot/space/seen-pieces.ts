import { STAGE } from './stage.ts';

/** Side of a test pixel in SVG units. */
const PIXEL = 1;
const COLUMNS = Math.ceil(STAGE.width / PIXEL);
const ROWS = Math.ceil(STAGE.height / PIXEL);

/**
 * The quadrilaterals that are not wholly hidden behind others: each is drawn into a small picture of depths, and those
 * that remain somewhere are kept. `seen` holds x, y and depth of each point in SVG units. Slivers that cover the middle
 * of no pixel are left out.
 */
export function seenPieces(seen: Float64Array, corners: Uint32Array): number[] {
  if (corners.length === 0) return [];
  const picture = {
    depths: new Float64Array(COLUMNS * ROWS).fill(Number.NEGATIVE_INFINITY),
    owners: new Int32Array(COLUMNS * ROWS).fill(-1),
  };
  for (let piece = 0; 4 * piece < corners.length; piece++) {
    const corner = (c: number) => 3 * (corners[4 * piece + c] as number);
    drawTriangle(picture, seen, [corner(0), corner(1), corner(2)], piece);
    drawTriangle(picture, seen, [corner(0), corner(2), corner(3)], piece);
  }
  const found = new Uint8Array(corners.length / 4);
  for (const owner of picture.owners) if (owner >= 0) found[owner] = 1;
  return [...found.keys()].filter((piece) => found[piece] === 1);
}

interface DepthPicture {
  readonly depths: Float64Array;
  readonly owners: Int32Array;
}

function drawTriangle(
  picture: DepthPicture,
  seen: Float64Array,
  triangle: readonly [number, number, number],
  piece: number,
): void {
  const [a, b, c] = triangle;
  const [ax, ay, az] = [seen[a] as number, seen[a + 1] as number, seen[a + 2] as number];
  const [ux, uy] = [(seen[b] as number) - ax, (seen[b + 1] as number) - ay];
  const [vx, vy] = [(seen[c] as number) - ax, (seen[c + 1] as number) - ay];
  const area = ux * vy - uy * vx;
  if (area === 0) return;
  const [du, dv] = [(seen[b + 2] as number) - az, (seen[c + 2] as number) - az];
  const first = (low: number) => Math.max(0, Math.ceil(low / PIXEL - 0.5));
  const last = (high: number, count: number) => Math.min(count - 1, Math.floor(high / PIXEL - 0.5));
  const [left, right] = [first(ax + Math.min(0, ux, vx)), last(ax + Math.max(0, ux, vx), COLUMNS)];
  const bottom = last(ay + Math.max(0, uy, vy), ROWS);
  for (let row = first(ay + Math.min(0, uy, vy)); row <= bottom; row++) {
    const dy = (row + 0.5) * PIXEL - ay;
    for (let column = left; column <= right; column++) {
      const dx = (column + 0.5) * PIXEL - ax;
      const u = (dx * vy - dy * vx) / area;
      const v = (dy * ux - dx * uy) / area;
      if (u < 0 || v < 0 || u + v > 1) continue;
      const depth = az + u * du + v * dv;
      const pixel = row * COLUMNS + column;
      if (depth <= (picture.depths[pixel] as number)) continue;
      picture.depths[pixel] = depth;
      picture.owners[pixel] = piece;
    }
  }
}
