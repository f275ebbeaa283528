import { expect, it } from 'vitest';
import type { Place } from './proof/cell.ts';
import { thinMark } from './thin-mark.ts';

const RADIUS = 0.1;

it.each([
  [
    [0.2, -0.3, 0.1],
    [0.2, -0.3, 0.1],
  ],
  [
    [-1, 0.5, 0.5],
    [1, -0.5, 0.3],
  ],
] as [Place, Place][])('is as far from the segment from %j to %j everywhere, and faces away from it', (from, to) => {
  const { drawn, quads } = thinMark([from, to], RADIUS);
  const way = to.map((x, q) => x - (from[q] as number));
  const nearest = (place: readonly number[]) => {
    const along = way.reduce((sum, x, q) => sum + x * ((place[q] as number) - (from[q] as number)), 0);
    const share = Math.min(1, Math.max(0, along / (way.reduce((sum, x) => sum + x * x, 0) || 1)));
    return from.map((x, q) => x + share * (way[q] as number));
  };
  const outward = (place: readonly number[], normal: readonly number[]) =>
    nearest(place).reduce((sum, x, q) => sum + ((place[q] as number) - x) * (normal[q] as number), 0) / RADIUS;
  const three = (numbers: Float64Array, at: number) => [...numbers.subarray(3 * at, 3 * at + 3)];
  expect(drawn.positions.length).toBeGreaterThan(0);
  for (let vertex = 0; 3 * vertex < drawn.positions.length; vertex++) {
    const place = three(drawn.positions, vertex);
    const off = nearest(place).map((x, q) => x - (place[q] as number));
    expect(Math.hypot(...off)).toBeCloseTo(RADIUS, 12);
    expect(outward(place, three(drawn.normals, vertex))).toBeGreaterThan(0.8);
  }
  for (let piece = 0; 4 * piece < quads.corners.length; piece++) {
    const corner = three(quads.points, quads.corners[4 * piece] as number);
    expect(outward(corner, three(quads.normals, piece))).toBeGreaterThan(0.8);
  }
});
