import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arcPath } from './arc-path.ts';

type Place = readonly [number, number];
const SAMPLES = 96;

/** Points along an arc of an SVG path: radius, sweep flag and the step to its end. */
function alongArc([x, y]: Place, [radius, sweep, dx, dy]: readonly [number, number, number, number]): Place[] {
  const half = Math.hypot(dx, dy) / 2;
  const size = Math.max(radius, half);
  const height = Math.sqrt(size * size - half * half) * (sweep ? 1 : -1);
  const [cx, cy] = [x + dx / 2 - (dy / (2 * half)) * height, y + dy / 2 + (dx / (2 * half)) * height];
  const start = Math.atan2(y - cy, x - cx);
  const turn = 2 * Math.asin(half / size) * (sweep ? 1 : -1);
  return Array.from({ length: SAMPLES }, (_, i) => {
    const angle = start + (turn * (i + 1)) / SAMPLES;
    return [cx + size * Math.cos(angle), cy + size * Math.sin(angle)] as const;
  });
}

/** Points along a whole path of moves, lines and arcs, as a browser would draw it. */
function drawn(data: string): Place[] {
  const points: Place[] = [];
  for (const [, command, text = ''] of data.matchAll(/([Mlaz])([^Mlaz]*)/g)) {
    const numbers = (text.match(/-?[\d.]+/g) ?? []).map(Number);
    const [x, y] = points.at(-1) ?? [0, 0];
    const [a = 0, b = 0, , , sweep = 0, dx = 0, dy = 0] = numbers;
    if (command === 'M') points.push([a, b]);
    else if (command === 'l') points.push(...straight([x, y], [x + a, y + b]));
    else if (command === 'a') points.push(...alongArc([x, y], [a, sweep, dx, dy]));
    else points.push(...straight([x, y], points[0] as Place));
  }
  return points;
}
const straight = ([ax, ay]: Place, [bx, by]: Place): Place[] =>
  Array.from({ length: SAMPLES }, (_, i) => {
    const t = (i + 1) / SAMPLES;
    return [ax + t * (bx - ax), ay + t * (by - ay)];
  });

const distanceToPiece = ([px, py]: Place, [ax, ay]: Place, [bx, by]: Place) => {
  const [dx, dy, ex, ey] = [bx - ax, by - ay, px - ax, py - ay];
  const t = Math.min(1, Math.max(0, (ex * dx + ey * dy) / (dx * dx + dy * dy || 1)));
  return Math.hypot(ex - t * dx, ey - t * dy);
};
const distance = (point: Place, line: readonly Place[]) =>
  Math.min(...line.slice(1).map((to, i) => distanceToPiece(point, line[i] as Place, to)));

/** The tolerance of a piece, the rounding of its ends to tenths, and the chords of this test. */
const NEAR = 0.12 + 0.08 + 0.05;

const ring = (count: number, at: (angle: number) => Place) =>
  Array.from({ length: count }, (_, k) => at((2 * Math.PI * k) / count));

describe('arcPath', () => {
  it('draws a circle in a few arcs', () => {
    const circle = ring(400, (angle) => [300 + 200 * Math.cos(angle), 300 + 200 * Math.sin(angle)]);
    const data = arcPath(circle, true);
    expect(data.match(/a/g)?.length).toBeLessThan(12);
    for (const point of circle) expect(distance(point, drawn(data))).toBeLessThan(NEAR);
  });

  it('passes all points of any smooth curve, and strays from it nowhere', () => {
    const wave = fc.tuple(fc.double({ min: -40, max: 40, noNaN: true }), fc.integer({ min: 1, max: 5 }));
    fc.assert(
      fc.property(fc.array(wave, { minLength: 1, maxLength: 3 }), (waves) => {
        const curve = ring(720, (angle) => {
          const radius = 150 + waves.reduce((sum, [size, turns]) => sum + size * Math.cos(turns * angle), 0);
          return [300 + radius * Math.cos(angle), 300 + radius * Math.sin(angle)];
        });
        const path = drawn(arcPath(curve, true));
        for (const point of curve) expect(distance(point, path)).toBeLessThan(NEAR);
        const loop = [...curve, curve[0] as Place];
        for (const point of path) expect(distance(point, loop)).toBeLessThan(NEAR);
      }),
      { numRuns: 20 },
    );
  });

  it('keeps only the ends of straight pieces, corners, and the way back along a line', () => {
    const line = (...points: Place[]) => arcPath(points);
    expect(line([0, 0], [1, 0], [2, 0], [7, 0])).toBe('M0 0l7 0');
    expect(
      arcPath(
        [
          [0, 0],
          [5, 0],
          [5, 5],
        ],
        true,
      ),
    ).toBe('M0 0l5 0l0 5z');
    expect(line([0, 0], [5, 0], [1, 0])).toBe('M0 0l5 0l-4 0');
  });

  it('draws nothing for no point or a single one', () => {
    expect([arcPath([]), arcPath([[1, 1]], true)]).toEqual(['', '']);
  });
});
