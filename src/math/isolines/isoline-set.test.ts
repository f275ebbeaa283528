import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseFormula } from '../formula/formula.ts';
import measures from '../reference/level-set-measures.json' with { type: 'json' };
import { isolineSet } from './isoline-set.ts';

const SEED = 20240930;
const TAU = 2 * Math.PI;
/** Quadrature along the true curve: rounding only. */
const SMOOTH = 1e-12;
/** A corner is closed in to 1e-12 of the window, from vertices found to 1e-11. */
const CORNERS = 1e-9;

const measure = (source: string, level: number, window: readonly [number, number] = [-3, 3], n?: number) =>
  isolineSet(parseFormula(source, ['x', 'y']), { window, level, n });

describe('isolineSet(formula, {window, level}) measures exactly', () => {
  it.each(measures.filter((entry) => entry.shape === 'lp-ball'))('the area of the Lp ball, p = $p', ({ p, area2 }) => {
    const { area, components } = measure(`abs(x)^${p} + abs(y)^${p}`, 1);
    expect(Math.abs(area - (area2 as number))).toBeLessThan(SMOOTH);
    expect(components).toBe(1);
  });

  it.each(measures.filter((entry) => entry.shape === 'ellipse'))('area and perimeter of an ellipse', (entry) => {
    const [a, b] = entry.semi_axes as [number, number];
    for (const window of [
      [-3, 3],
      [-2.3, 3.7],
      [-10, 10],
    ] as const) {
      const { area, length, components } = measure(`(x/${a})^2 + (y/${b})^2`, 1, window);
      expect(Math.abs(area - (entry.area2 as number))).toBeLessThan(SMOOTH);
      expect(Math.abs(length - (entry.perimeter as number))).toBeLessThan(SMOOTH);
      expect(components).toBe(1);
    }
  });

  it.each([
    ['|x| + |y|', 1, 4 * Math.SQRT2, 2, 1],
    ['|x - 0.3| + |y + 0.123|', 1, 4 * Math.SQRT2, 2, 1],
    ['max(|x|, |y|)', 1, 8, 4, 1],
    ['max(|x|, |y|)', 1.3, 10.4, 6.76, 1],
    ['abs(x+y) + abs(x-y)', 2, 8, 4, 1],
    ['sqrt(x^2 + y^2)', 1, TAU, Math.PI, 1],
    ['log(x^2 + y^2)', 0, TAU, Math.PI, 1],
    ['max(x^2 + y^2, 1)', 1, TAU, Math.PI, 1],
    ['(x^2+y^2-1)(x^2+y^2-4)', 0, 3 * TAU, 3 * Math.PI, 2],
    ['x', 0, 6, 18, 1],
    ['x y', 0, 12, 18, 1],
    ['(x-0.1234)(y-0.377)', 0, 12, 3.1234 * 2.623 + 2.8766 * 3.377, 1],
    ['(x-0.1)^2 - (y-0.17)^2', 0, 2 * Math.SQRT2 * 5.83, undefined, 1],
    ['abs(x)', 0, 6, 0, 1],
    ['1/x', 0, 0, 18, 0],
    ['sqrt(x) + y^2', 1, undefined, 16 / 15, 1],
    ['sqrt(1 - x^2 - y^2)', 0.5, TAU * Math.sqrt(0.75), Math.PI / 4, 1],
    ['x^2 + y^2', 0, 0, 0, 1],
    ['x^2 + y^2', -1, 0, 0, 0],
    ['x^2 + y^2', 100, 0, 36, 0],
    ['sqrt(-1 - x^2)', 0, 0, 0, 0],
    ['5', 1, 0, 0, 0],
    ['5', 5, 0, 36, 1],
  ])('%s at %d', (source, level, length, area, components) => {
    const set = measure(source, level);
    if (length !== undefined) expect(Math.abs(set.length - length)).toBeLessThan(CORNERS);
    if (area !== undefined) expect(Math.abs(set.area - area)).toBeLessThan(CORNERS);
    expect(set.components).toBe(components);
  });

  it('counts what the window cuts as pieces, and only what is inside', () => {
    const radius = Math.sqrt(10);
    const corner = Math.asin(3 / radius) - Math.acos(3 / radius);
    const segment = (10 * (TAU / 4 - corner)) / 2 - 3;
    const set = measure('x^2 + y^2', 10);
    expect(set.components).toBe(4);
    expect(set.lines.every((line) => !line.closed)).toBe(true);
    expect(Math.abs(set.length - 4 * radius * corner)).toBeLessThan(CORNERS);
    expect(Math.abs(set.area - (10 * Math.PI - 4 * segment))).toBeLessThan(CORNERS);
  });

  it('measures a circle that just touches the frame', () => {
    const { length, area, components } = measure('x^2 + y^2', 9);
    expect(Math.abs(length - 3 * TAU)).toBeLessThan(CORNERS);
    expect(Math.abs(area - 9 * Math.PI)).toBeLessThan(CORNERS);
    expect(components).toBe(1);
  });

  it('knows one piece from two where the topology changes', () => {
    const ovals = '(x^2 - 1)^2 + y^2';
    expect([0.5, 1, 1.5].map((level) => measure(ovals, level).components)).toEqual([2, 1, 1]);
    expect(measure('((x-.13)^2 - 1)^2 + (y-.217)^2', 1).components).toBe(1);
  });
});

describe('isolineSet(formula, {window, level, n})', () => {
  const smooth = ['exp(-x^2) + y^2/3 + sin(2x y)/5', 'x^4 + y^4 - x^2 y + x/3', '(x^2-1)^2 + y^2 + x y/4'];
  const rotated = (source: string) =>
    source.replace(/exp|x|y/g, (name) => (name === 'exp' ? name : name === 'x' ? '(-y)' : '(x)'));

  it('converges: another grid gives the same measures', () => {
    fc.assert(
      fc.property(fc.constantFrom(...smooth), fc.double({ min: 0.6, max: 2.5, noNaN: true }), (source, level) => {
        const coarse = measure(source, level, [-2, 2], 101);
        const fine = measure(source, level, [-2, 2], 180);
        expect(Math.abs(coarse.length - fine.length)).toBeLessThan(CORNERS * 10);
        expect(Math.abs(coarse.area - fine.area)).toBeLessThan(CORNERS * 10);
        expect(coarse.components).toBe(fine.components);
      }),
      { seed: SEED, numRuns: 15 },
    );
  });

  it('is the same after a rotation by 90°', () => {
    for (const source of smooth) {
      const [straight, turned] = [measure(source, 1.2), measure(rotated(source), 1.2)];
      expect(Math.abs(straight.length - turned.length)).toBeLessThan(CORNERS * 10);
      expect(Math.abs(straight.area - turned.area)).toBeLessThan(CORNERS * 10);
      expect(straight.components).toBe(turned.components);
    }
  });

  it('puts every vertex on the level set', () => {
    const f = parseFormula('x^2/2 + sin(y)^2 + x y/3', ['x', 'y']);
    const { lines } = isolineSet(f, { window: [-3, 3], level: 0.7 });
    expect(lines.length).toBeGreaterThan(0);
    for (const { points } of lines) {
      for (let i = 0; i < points.length; i += 2) {
        expect(Math.abs(f.value(points.subarray(i, i + 2)) - 0.7)).toBeLessThan(SMOOTH);
      }
    }
  });

  it.each([1e-290, 1e-310, 5e-324])('ends, with finite measures, in a window of %s', (size) => {
    for (const source of ['x', 'x + y', 'x^2 + y^2', '1e-320*x']) {
      const { length, area, lines } = measure(source, size / 2, [0, size]);
      expect([length, area, ...lines.flatMap(({ points }) => [...points])].every(Number.isFinite)).toBe(true);
    }
  });

  it('names an argument that does not fit', () => {
    expect(() => measure('x', Number.NaN)).toThrow(/level must be finite/);
    expect(() => measure('x', 0, [1, 1])).toThrow(/window must be/);
    expect(() => measure('x', 0, [0, 1], 1)).toThrow(/n must be/);
  });
});
