import type { Stroke } from './scene.ts';
import { type Box, lengthIn, type Piece } from './shapes.ts';

/** The lines of a picture, sorted into square cells so that few of them are looked at for one box. */
export interface Ink {
  readonly columns: number;
  readonly rows: number;
  readonly cells: readonly (readonly Drawn[])[];
  /** For each stroke, the last question in which it was met. */
  readonly met: number[];
  asked: number;
}

interface Drawn extends Piece {
  readonly stroke: number;
  readonly weight: number;
}

/** The side of a cell in SVG units. */
const CELL = 40;
/** What it costs to touch a line, in ems of it that are written over. */
const TOUCH = 0.6;

interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly strokes: readonly Stroke[];
}

const cellAt = (place: number, count: number) => Math.min(Math.max(Math.floor(place / CELL), 0), count - 1);

export function inkOf({ width, height, strokes }: Drawing): Ink {
  const [columns, rows] = [Math.ceil(width / CELL), Math.ceil(height / CELL)];
  const cells: Drawn[][] = Array.from({ length: columns * rows }, () => []);
  strokes.forEach(({ points, weight }, stroke) => {
    for (let k = 2; k + 1 < points.length; k += 2) {
      const x0 = points[k - 2] as number;
      const y0 = points[k - 1] as number;
      const x1 = points[k] as number;
      const y1 = points[k + 1] as number;
      const [left, right] = x0 < x1 ? [x0, x1] : [x1, x0];
      const [top, bottom] = y0 < y1 ? [y0, y1] : [y1, y0];
      // Written so that no gap passes.
      if (!(right >= 0 && left <= width && bottom >= 0 && top <= height)) continue;
      const piece = { x0, y0, x1, y1, stroke, weight };
      for (let row = cellAt(top, rows); row <= cellAt(bottom, rows); row += 1)
        for (let column = cellAt(left, columns); column <= cellAt(right, columns); column += 1)
          (cells[row * columns + column] as Drawn[]).push(piece);
    }
  });
  return { columns, rows, cells, met: strokes.map(() => 0), asked: 0 };
}

/**
 * What it costs to write a box over lines: their weights, times the ems of each that are covered. No more is asked for
 * than `limit`.
 */
export function writtenOver(ink: Ink, box: Box, { em, limit }: { em: number; limit: number }): number {
  let cost = 0;
  ink.asked += 1;
  for (let row = cellAt(box.top, ink.rows); row <= cellAt(box.bottom, ink.rows); row += 1)
    for (let column = cellAt(box.left, ink.columns); column <= cellAt(box.right, ink.columns); column += 1) {
      const part = {
        left: Math.max(box.left, column * CELL),
        right: Math.min(box.right, (column + 1) * CELL),
        top: Math.max(box.top, row * CELL),
        bottom: Math.min(box.bottom, (row + 1) * CELL),
      };
      for (const piece of ink.cells[row * ink.columns + column] as readonly Drawn[]) {
        const length = lengthIn(part, piece);
        if (length === 0) continue;
        cost += piece.weight * (length / em + (ink.met[piece.stroke] === ink.asked ? 0 : TOUCH));
        ink.met[piece.stroke] = ink.asked;
        if (cost >= limit) return cost;
      }
    }
  return cost;
}
