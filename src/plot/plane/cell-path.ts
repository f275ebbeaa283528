import type { Frame } from './plane.ts';

/** A rectangle of the plane. */
export interface Cell {
  readonly x0: number;
  readonly x1: number;
  readonly y0: number;
  readonly y1: number;
}

/** Cells that would be smaller are drawn this large, in SVG units, so that they can be seen. */
const LEAST = 7;

/** The path of rectangles, small ones grown about their middle. */
export const cellPath = (frame: Frame, cells: readonly Cell[]): string =>
  cells
    .map(({ x0, x1, y0, y1 }) => {
      const [left, right] = seen(frame.x(x0), frame.x(x1));
      const [top, bottom] = seen(frame.y(y1), frame.y(y0));
      return `M${left} ${top}H${right}V${bottom}H${left}Z`;
    })
    .join('');

function seen(from: number, to: number): readonly [number, number] {
  const missing = Math.max(0, LEAST - (to - from)) / 2;
  return [from - missing, to + missing];
}
