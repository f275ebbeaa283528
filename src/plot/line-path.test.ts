import { describe, expect, it } from 'vitest';
import { linePath } from './line-path.ts';

const plain = (x: number, y: number) => [x, y] as const;
const vertices = (data: string) => [...data.matchAll(/[ML](\S+) ([^LZM]+)/g)].map(([, x, y]) => [Number(x), Number(y)]);
const distance = ([px, py]: number[], [ax, ay]: number[], [bx, by]: number[]) => {
  const [dx, dy] = [(bx as number) - (ax as number), (by as number) - (ay as number)];
  const [ex, ey] = [(px as number) - (ax as number), (py as number) - (ay as number)];
  const t = Math.min(1, Math.max(0, (ex * dx + ey * dy) / (dx * dx + dy * dy)));
  return Math.hypot(ex - t * dx, ey - t * dy);
};
/** The tolerance of the chords and the rounding of the written digits. */
const NEAR = 0.12 + 0.08;

describe('linePath', () => {
  const circle = Float64Array.from({ length: 2000 }, (_, k) => {
    const angle = (Math.floor(k / 2) * 2 * Math.PI) / 1000;
    return 100 * (k % 2 === 0 ? Math.cos(angle) : Math.sin(angle));
  });

  it('leaves no point farther from the path than a fraction of a pixel, with far fewer points', () => {
    const path = vertices(linePath([{ points: circle, closed: true }], plain));
    expect(path.length).toBeLessThan(120);
    const loop = [...path, path[0] as number[]];
    for (let k = 0; k < circle.length; k += 2) {
      const point = [circle[k] as number, circle[k + 1] as number];
      const nearest = Math.min(...path.map((from, i) => distance(point, from, loop[i + 1] as number[])));
      expect(nearest).toBeLessThan(NEAR);
    }
  });
  it('keeps only the ends of a straight line', () =>
    expect(linePath([{ points: [0, 0, 1, 0, 2, 0, 7, 0], closed: false }], plain)).toBe('M0.0 0.0L7.0 0.0'));
  it('keeps corners, and the way back along a line', () => {
    expect(linePath([{ points: [0, 0, 5, 0, 5, 5], closed: true }], plain)).toBe('M0.0 0.0L5.0 0.0L5.0 5.0Z');
    expect(linePath([{ points: [0, 0, 5, 0, 1, 0], closed: false }], plain)).toBe('M0.0 0.0L5.0 0.0L1.0 0.0');
  });
  it('draws nothing for no lines and for a single point', () => {
    expect(linePath([], plain)).toBe('');
    expect(linePath([{ points: [1, 1], closed: false }], plain)).toBe('');
  });
});
