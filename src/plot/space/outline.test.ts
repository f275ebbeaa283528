import { describe, expect, it } from 'vitest';
import { outlineOf } from './outline.ts';

/** A sheet of unit pieces, 10 units wide each. */
function sheet(columns: number, rows: number) {
  const seen: number[] = [];
  for (let row = 0; row <= rows; row += 1)
    for (let column = 0; column <= columns; column += 1) seen.push(10 * column, 10 * row, 0);
  const corners: number[] = [];
  for (let row = 0; row < rows; row += 1)
    for (let column = 0; column < columns; column += 1) {
      const at = row * (columns + 1) + column;
      corners.push(at, at + 1, at + columns + 2, at + columns + 1);
    }
  return { seen: Float64Array.from(seen), corners: Uint32Array.from(corners) };
}
/** The area that a path goes around, holes taken off. */
function areaOf(path: string): number {
  let [area, x, y] = [0, 0, 0];
  for (const loop of path.split('z').filter(Boolean)) {
    const steps = (loop.match(/-?\d+/g) ?? []).map(Number);
    const points: [number, number][] = [];
    for (let k = 0; k < steps.length; k += 2) {
      [x, y] = [x + (steps[k] as number), y + (steps[k + 1] as number)];
      points.push([x, y]);
    }
    points.forEach(([px, py], i) => {
      const [qx, qy] = points[(i + 1) % points.length] as [number, number];
      area += (px * qy - qx * py) / 2;
    });
    [x, y] = points[0] as [number, number];
  }
  return Math.abs(area);
}
const all = (count: number) => Array.from({ length: count }, (_, piece) => piece);

describe('outlineOf({ seen, corners }, pieces)', () => {
  it('goes once around pieces that hang together, straight where they are', () =>
    expect(outlineOf(sheet(4, 3), all(12))).toBe('m0 0l40 0 0 30-40 0z'));
  it('goes around holes, and around every part', () => {
    const ring = all(9).filter((piece) => piece !== 4);
    expect(areaOf(outlineOf(sheet(3, 3), ring))).toBe(800);
    expect(areaOf(outlineOf(sheet(5, 1), [0, 2, 4]))).toBe(300);
    expect(areaOf(outlineOf(sheet(2, 2), [0, 3]))).toBe(200);
  });
  it('does not mind which way round its pieces are', () => {
    const { seen, corners } = sheet(3, 2);
    for (let piece = 0; piece < 6; piece += 2) corners.subarray(4 * piece, 4 * piece + 4).reverse();
    expect(areaOf(outlineOf({ seen, corners }, all(6)))).toBe(600);
  });
  it('is nothing for no pieces', () => expect(outlineOf(sheet(1, 1), [])).toBe(''));
});
