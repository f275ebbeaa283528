import { describe, expect, it } from 'vitest';
import { ballArea, ballCorners } from './ball.ts';
import { ballBoundary } from './ball-boundary.ts';
import { norm } from './norm.ts';
import { cross, type Vec2 } from './vector.ts';

const EXPONENTS = [0.1, 0.25, 0.5, 0.9, 0.999, 1, 1.001, 1.2, 2, 4, 40, 1000, Infinity];
/** A power, a root and a product; the root multiplies roundings by 1/p. */
const ROUNDING = 1e-15;
/** A polygon misses area like 1/n²; the constant is at most a few units for these curves. */
const AREA = 1e-3;

/** Summing 2,000 cross products. */
const SHOELACE = 1e-12;
/** Below this a chord's direction is rounding. */
const CHORD = 1e-9;

const shoelace = (curve: readonly Vec2[]) =>
  curve.reduce((sum, point, i) => sum + cross(point, curve[i + 1] ?? point) / 2, 0);
const key = ([x, y]: Vec2) => `${x},${y}`;

describe.each(EXPONENTS)('ballBoundary({ p: %s, … })', (p) => {
  const radius = 1.3;
  const curve = ballBoundary({ p, radius, perQuadrant: 128 });

  it('lies on ‖φ‖ₚ = radius to rounding', () => {
    const worst = Math.max(...curve.map((point) => Math.abs(norm(point, p) / radius - 1)));
    expect(worst).toBeLessThan(ROUNDING * Math.max(1, 2 / p));
  });
  it('holds the axis points and the corners exactly', () => {
    const points = new Set(curve.map(key));
    for (const corner of [...ballCorners(1, radius), ...ballCorners(p, radius)]) expect(points).toContain(key(corner));
  });
  it('is closed, anticlockwise, and has 4·perQuadrant + 1 points without −0', () => {
    expect(curve).toHaveLength(513);
    expect(curve[512]).toEqual(curve[0]);
    expect(shoelace(curve)).toBeGreaterThan(0);
    expect(curve.flat().some((x) => Object.is(x, -0))).toBe(false);
  });
  it('is symmetric in both axes and the diagonal to the last bit', () => {
    const points = new Set(curve.map(key));
    for (const [x, y] of curve) {
      for (const image of [
        [-x + 0, y],
        [x, -y + 0],
        [y, x],
      ] as Vec2[])
        expect(points).toContain(key(image));
    }
  });
  it('encloses the ball’s area, nearer with more points', () => {
    const error = (perQuadrant: number) =>
      Math.abs(shoelace(ballBoundary({ p, radius, perQuadrant })) - ballArea(p, radius));
    expect(error(512)).toBeLessThan(AREA);
    expect(error(512)).toBeLessThanOrEqual(error(64) / 16 + SHOELACE);
  });
  it('turns by less than 15° at each point but the corners', () => {
    const corners = new Set([...ballCorners(p, radius)].map(key));
    for (let i = 1; i + 1 < curve.length; i += 1) {
      const [a, b, c] = [curve[i - 1], curve[i], curve[i + 1]] as [Vec2, Vec2, Vec2];
      if (corners.has(key(b))) continue;
      const u: Vec2 = [b[0] - a[0], b[1] - a[1]];
      const v: Vec2 = [c[0] - b[0], c[1] - b[1]];
      if (Math.min(Math.hypot(...u), Math.hypot(...v)) < CHORD) continue;
      const sine = cross(u, v) / (Math.hypot(...u) * Math.hypot(...v));
      expect(Math.abs(sine)).toBeLessThan(Math.sin(Math.PI / 12));
    }
  });
});

describe('ballBoundary at its limits', () => {
  it('with perQuadrant 1 or 2 is the octagon', () => {
    expect(ballBoundary({ p: 2, radius: 1, perQuadrant: 1 })).toHaveLength(9);
    expect(ballBoundary({ p: Infinity, radius: 1, perQuadrant: 2 }).slice(0, 3)).toEqual([
      [1, 0],
      [1, 1],
      [0, 1],
    ]);
  });
  it('with radius 0 is the origin', () => {
    expect(new Set(ballBoundary({ p: 2, radius: 0, perQuadrant: 8 }).map(key))).toEqual(new Set(['0,0']));
  });
  it.each([0, -1, Number.NaN])('throws naming p for p = %s: at 0 the ball is an unbounded cross', (p) => {
    expect(() => ballBoundary({ p, radius: 1, perQuadrant: 8 })).toThrow(/^p must/);
  });
  it('throws naming radius or perQuadrant', () => {
    expect(() => ballBoundary({ p: 1, radius: -1, perQuadrant: 8 })).toThrow(/^radius must/);
    expect(() => ballBoundary({ p: 1, radius: 1, perQuadrant: 0 })).toThrow(/^perQuadrant must/);
  });
});
