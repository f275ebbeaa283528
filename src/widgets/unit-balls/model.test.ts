import { describe, expect, it } from 'vitest';
import { norm } from '#math';
import { describe as inWords } from './describe.ts';
import { diagonalOf, exponentAt, model } from './model.ts';

const INFINITE = Number.POSITIVE_INFINITY;
const EXPONENTS = [0, 5e-324, 0.01, 0.5, 1, 1.5, 2, 4, 300, INFINITE];

describe('the unit ball', () => {
  it.each([
    [0, 0],
    [0.5, 2 / 3],
    [1, 2],
    [2, Math.PI],
    [4, 3.7081493546],
    [INFINITE, 4],
  ])('has for p = %s the area %s', (p, area) => expect(model({ p }).values.area).toBeCloseTo(area, 9));
  it('is convex for p ≥ 1 and has corners on the axes for p ≤ 1: both only for p = 1', () => {
    const both = EXPONENTS.filter((p) => {
      const { values } = model({ p });
      expect(values).toMatchObject({ convex: p >= 1, 'corners-on-axes': p <= 1 });
      return values.convex && values['corners-on-axes'];
    });
    expect(both).toEqual([1]);
  });
  it('has its corners marked on the axes, or off them for p = ∞; the cross of p = 0 has no tips', () => {
    expect(model({ p: 0.5 }).corners).toContainEqual([1, 0]);
    expect(model({ p: INFINITE }).corners).toContainEqual([1, 1]);
    for (const p of [0, 1.5, 2, 300]) expect(model({ p }).corners).toEqual([]);
  });
  it('is drawn by points of length 1', () => {
    for (const p of [0.5, 1, 1.5, 2, 4, INFINITE])
      for (const point of model({ p }).ball[0] ?? []) expect(norm(point, p)).toBeCloseTo(1, 9);
  });
  it('is drawn with numbers only, symmetric about both axes, for every p', () => {
    for (const p of EXPONENTS) {
      const points = model({ p }).ball.flat();
      const places = new Set(points.map(String));
      for (const [x, y] of points) {
        expect(Number.isFinite(x) && Number.isFinite(y)).toBe(true);
        expect(places.has(String([0 - x, y])) && places.has(String([x, 0 - y]))).toBe(true);
      }
    }
  });
  it('runs beyond the frame along both axes for p = 0', () => {
    const { ball, view } = model({ p: 0 });
    expect(ball).toHaveLength(2);
    expect(Math.max(...ball.flat(2))).toBeGreaterThan(view.x[1]);
  });
});

describe('the chord', () => {
  it('runs between two points of the ball, for every p', () => {
    for (const p of EXPONENTS) for (const end of model({ p }).chord) expect(norm(end, p)).toBe(1);
  });
  it('has its middle outside of the ball exactly where the ball is not convex: its length is 2^{1/p−1}', () => {
    for (const p of EXPONENTS) expect(model({ p }).middleLength > 1).toBe(p < 1);
    expect(model({ p: 0.5 }).middleLength).toBeCloseTo(2, 14);
  });
});

describe('the point on the diagonal', () => {
  it('is at 2^{−1/p}: 0 for p = 0, ½ for 1, 1 for ∞', () =>
    expect([0, 1, INFINITE].map(diagonalOf)).toEqual([0, 0.5, 1]));
  it('gives p back, exactly for 0, 1 and ∞, to four digits between', () => {
    for (const p of [0, 0.25, 1, 4, INFINITE]) expect(exponentAt(diagonalOf(p))).toBe(p);
    expect(exponentAt(-0.1)).toBe(0);
    expect(exponentAt(1.1)).toBe(INFINITE);
  });
});

describe('the sentence', () => {
  it('says where the ball stops being convex, with the chord’s length', () => {
    expect(inWords(model({ p: 0.5 }))).toContain('has length 2, more than 1');
    expect(inWords(model({ p: 0 }))).toContain('Not convex');
    expect(inWords(model({ p: 1e-4 }))).toContain('beyond 10³⁰⁸');
  });
  it('says where the corners are', () => {
    expect(inWords(model({ p: 1 }))).toContain('corners are still on the axes');
    expect(inWords(model({ p: 2 }))).toContain('no corners');
    expect(inWords(model({ p: 1.5 }))).toContain('between the diamond and the circle');
    expect(inWords(model({ p: 7 }))).toContain('between the circle and the square');
    expect(inWords(model({ p: INFINITE }))).toContain('corners off the axes');
  });
});
