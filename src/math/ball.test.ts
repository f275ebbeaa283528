import { describe, expect, it } from 'vitest';
import { ballArea, ballCorners, ballVolume, hasCornersOnAxes, isConvexBall } from './ball.ts';
import measures from './reference/level-set-measures.json';

/** Three gammas of a few roundings each. */
const ROUNDING = 5e-15;
/** What the reference values hold to. */
const REFERENCE = 1e-12;

const relative = (value: number, exact: number) => Math.abs(value / exact - 1);

describe('ballArea(p) and ballVolume(p)', () => {
  it('are exact for the cross-polytope, the cube and p = ½ (F30)', () => {
    expect([0.5, 1, Infinity].map((p) => ballArea(p))).toEqual([2 / 3, 2, 4]);
    expect([1, Infinity].map((p) => ballVolume(p))).toEqual([4 / 3, 8]);
  });
  it('are π and 4π/3 for p = 2', () => {
    expect(relative(ballArea(2), Math.PI)).toBeLessThan(ROUNDING);
    expect(relative(ballVolume(2), (4 * Math.PI) / 3)).toBeLessThan(ROUNDING);
  });
  it('are 0 for p = 0, where the ball is the axes, and tend to it', () => {
    expect([0, 1e-300, 1e-4].map((p) => ballArea(p))).toEqual([0, 0, 0]);
    expect(ballVolume(0)).toBe(0);
    expect(ballArea(0.01)).toBeGreaterThan(0);
  });
  it('are for p = 1/k rational: 4(k!)²/(2k)!, across the change to logarithms', () => {
    const binomial = (k: number) =>
      Array.from({ length: k }, (_, i) => (i + 1) / (k + i + 1)).reduce((a, b) => a * b, 1);
    for (const k of [3, 10, 84, 85, 86, 90]) expect(relative(ballArea(1 / k), 4 * binomial(k))).toBeLessThan(REFERENCE);
  });
  it('agree with the reference values (F30)', () => {
    for (const { p, area2, volume3 } of measures.filter(({ shape }) => shape === 'lp-ball')) {
      expect(relative(ballArea(p as number), area2 as number)).toBeLessThan(REFERENCE);
      expect(relative(ballVolume(p as number), volume3 as number)).toBeLessThan(REFERENCE);
    }
  });
  it('scale by radius² and radius³', () => {
    expect(ballArea(1, 3)).toBe(18);
    expect(ballVolume(Infinity, 0.5)).toBe(1);
    expect(ballArea(2, 0)).toBe(0);
  });
  it('throw naming the argument', () => {
    expect(() => ballArea(-1)).toThrow(/^p must/);
    expect(() => ballVolume(Number.NaN)).toThrow(/^p must/);
    expect(() => ballArea(1, -1)).toThrow(/^radius must/);
    expect(() => ballVolume(1, Infinity)).toThrow(/^radius must/);
  });
});

describe('ballCorners(p, radius)', () => {
  const tips = [
    [3, 0],
    [0, 3],
    [-3, 0],
    [0, -3],
  ];
  it.each([0, 0.25, 1])('are the four tips (±c, 0), (0, ±c) for p = %s', (p) =>
    expect(ballCorners(p, 3)).toEqual(tips),
  );
  it.each([1.001, 2, 1000])('are none for p = %s', (p) => expect(ballCorners(p, 3)).toEqual([]));
  it('are (±c, ±c) for p = ∞', () => {
    expect(ballCorners(Infinity, 3)).toEqual([
      [3, 3],
      [-3, 3],
      [-3, -3],
      [3, -3],
    ]);
  });
  it('hold no −0', () =>
    expect(
      ballCorners(1, 1)
        .flat()
        .some((x) => Object.is(x, -0)),
    ).toBe(false));
  it('throws naming p or radius', () => {
    expect(() => ballCorners(-1, 1)).toThrow(/^p must/);
    expect(() => ballCorners(1, Number.NaN)).toThrow(/^radius must/);
  });
});

describe('isConvexBall(p) and hasCornersOnAxes(p)', () => {
  it.each([
    [0, false, true],
    [0.999, false, true],
    [1, true, true],
    [1.001, true, false],
    [Infinity, true, false],
  ])('p = %s: convex %s, corners on the axes %s; only p = 1 is both', (p, convex, corners) => {
    expect(isConvexBall(p)).toBe(convex);
    expect(hasCornersOnAxes(p)).toBe(corners);
  });
  it('throw naming p', () => {
    expect(() => isConvexBall(-1)).toThrow(/^p must/);
    expect(() => hasCornersOnAxes(Number.NaN)).toThrow(/^p must/);
  });
});
