import type { Stroke } from './scene.ts';
import { type Box, lengthIn, type Pair } from './shapes.ts';

/** A straight piece of the stroke of this number. */
export interface Piece {
  readonly from: Pair;
  readonly to: Pair;
  readonly stroke: number;
  readonly weight: number;
}

/** What it costs to touch a line, in ems of it that are written over. */
const TOUCH = 0.6;

/** The pieces of strokes that a box meets, in their order. */
export function piecesIn(strokes: readonly Stroke[], { left, top, right, bottom }: Box): Piece[] {
  const found: Piece[] = [];
  strokes.forEach(({ points, weight }, stroke) => {
    for (let k = 2; k + 1 < points.length; k += 2) {
      const [x0, y0, x1, y1] = [points[k - 2], points[k - 1], points[k], points[k + 1]] as [
        number,
        number,
        number,
        number,
      ];
      // Written so that no gap passes.
      const near =
        Math.max(x0, x1) >= left && Math.min(x0, x1) <= right && Math.max(y0, y1) >= top && Math.min(y0, y1) <= bottom;
      if (near) found.push({ from: [x0, y0], to: [x1, y1], stroke, weight });
    }
  });
  return found;
}

/** What it costs to write a box over lines: their weights, times how much of each is covered. */
export function writtenOver(pieces: readonly Piece[], box: Box, em: number): number {
  let [cost, touched] = [0, -1];
  for (const { from, to, stroke, weight } of pieces) {
    const length = lengthIn(box, from, to);
    if (length === 0) continue;
    cost += weight * (length / em + (stroke === touched ? 0 : TOUCH));
    touched = stroke;
  }
  return cost;
}
