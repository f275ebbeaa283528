import { describe, expect, it } from 'vitest';
import { parseFormula } from '../formula/formula.ts';
import { each } from '../testing/each.ts';
import { isolineLines } from './isoline-lines.ts';

const WINDOW = [-3, 3] as const;
const linesOf = (source: string, level: number) =>
  isolineLines(parseFormula(source, ['x', 'y']), { window: WINDOW, level });
const pointsOf = (source: string, level: number) =>
  linesOf(source, level).flatMap(({ points }) =>
    Array.from({ length: points.length / 2 }, (_, k) => points.subarray(2 * k, 2 * k + 2)),
  );

/** One step of Newton's method from a point that is a share of a cell away. */
const NEAR = 1e-4;
/** A share of a cell, straight between samples. */
const CELL = 6 / 40;
/** h²/8 times the largest second derivative, 400, of a wave sampled at steps of h = 6/160. */
const BETWEEN_SAMPLES = 0.071;

describe('isolineLines(formula, {window, level})', () => {
  it.each([
    ['x^2+y^2', 4, (x: number, y: number) => Math.hypot(x, y) - 2],
    ['(y-2x)^2', 0, (x: number, y: number) => (y - 2 * x) / Math.sqrt(5)],
    ['|x^2+y^2-4|', 0, (x: number, y: number) => Math.hypot(x, y) - 2],
    ['y-(x+3)/(x-2)', 0, (x: number, y: number) => ((y - 1) * (x - 2) - 5) / Math.hypot(x - 2, y - 1)],
    ['sin(x y)', 1, (x: number, y: number) => Math.cos((x * y) / 2) - Math.sin((x * y) / 2)],
    ['y+0*sqrt(4-x^2-y^2)', 0, (x: number, y: number) => (x * x <= 4 ? y : 1)],
    ['y+sign(x-0.2)', 0, (x: number, y: number) => y + Math.sign(x - 0.2)],
  ] as const)('%s = %d: all points on the curve', (source, level, distance) => {
    each(pointsOf(source, level), ([x, y]) => expect(Math.abs(distance(x as number, y as number))).toBeLessThan(NEAR));
  });

  it.each([
    ['1/x', 0],
    ['sign(x-0.2)', 0.5],
    ['x^2', -1],
  ])('%s = %d has none', (source, level) => {
    expect(linesOf(source, level)).toEqual([]);
  });

  it('closes what is closed, all the way around', () => {
    const lines = linesOf('x^2+2y^2', 4);
    expect(lines.map(({ closed }) => closed)).toEqual([true]);
    const angles = pointsOf('x^2+2y^2', 4)
      .map(([x, y]) => Math.atan2(y as number, x as number))
      .sort((a, b) => a - b);
    each(
      angles.slice(1).map((angle, k) => angle - (angles[k] as number)),
      (gap) => expect(gap).toBeLessThan(CELL),
    );
  });

  it('is coarse where there is much, and still within a cell', () => {
    each(pointsOf('sin(20x)sin(20y)+x/100', 0.3), ([x, y]) => {
      const [u, v] = [20 * (x as number), 20 * (y as number)];
      const g = Math.sin(u) * Math.sin(v) + (x as number) / 100 - 0.3;
      expect(Math.abs(g)).toBeLessThan(BETWEEN_SAMPLES);
    });
  });
});
