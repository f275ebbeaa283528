import { describe, expect, it } from 'vitest';
import { ballBoundary } from './ball-boundary.ts';
import { normalCone } from './normal-cone.ts';
import { cross, dot, type Vec2 } from './vector.ts';

/** A unit vector's parts round once each. */
const ROUNDING = 4e-16;
const H = Math.SQRT1_2;

function expectDirections(actual: readonly Vec2[] | undefined, exact: readonly Vec2[]) {
  const parts = exact.flat();
  expect(actual?.flat().length).toBe(parts.length);
  actual?.flat().forEach((x, i) => {
    expect(Math.abs(x - (parts[i] as number))).toBeLessThan(ROUNDING);
  });
}

describe('normalCone(p, budget, φ)', () => {
  it.each([
    [
      1,
      [2, 0],
      'cone',
      [
        [H, -H],
        [H, H],
      ],
    ],
    [
      1,
      [0, 2],
      'cone',
      [
        [H, H],
        [-H, H],
      ],
    ],
    [
      1,
      [-2, 0],
      'cone',
      [
        [-H, H],
        [-H, -H],
      ],
    ],
    [
      1,
      [0, -2],
      'cone',
      [
        [-H, -H],
        [H, -H],
      ],
    ],
    [
      Infinity,
      [2, 2],
      'cone',
      [
        [1, 0],
        [0, 1],
      ],
    ],
    [
      Infinity,
      [-2, 2],
      'cone',
      [
        [0, 1],
        [-1, 0],
      ],
    ],
    [
      Infinity,
      [-2, -2],
      'cone',
      [
        [-1, 0],
        [0, -1],
      ],
    ],
    [
      Infinity,
      [2, -2],
      'cone',
      [
        [0, -1],
        [1, 0],
      ],
    ],
    [
      0.5,
      [2, 0],
      'half-plane',
      [
        [0, -1],
        [0, 1],
      ],
    ],
    [
      0.5,
      [0, -2],
      'half-plane',
      [
        [-1, 0],
        [1, 0],
      ],
    ],
    [
      1,
      [1.5, -0.5],
      'ray',
      [
        [H, -H],
        [H, -H],
      ],
    ],
    [
      Infinity,
      [0.3, -2],
      'ray',
      [
        [0, -1],
        [0, -1],
      ],
    ],
    [
      2,
      [1.2, 1.6],
      'ray',
      [
        [0.6, 0.8],
        [0.6, 0.8],
      ],
    ],
    [
      3,
      [0, 2],
      'ray',
      [
        [0, 1],
        [0, 1],
      ],
    ],
  ] as [number, Vec2, string, Vec2[]][])('p = %s at %s is a %s', (p, phi, kind, directions) => {
    const cone = normalCone(p, 2, phi);
    expect(cone?.kind).toBe(kind);
    expectDirections(cone?.directions, directions);
  });

  it('is undefined inside, and still there when φ is on the boundary to rounding', () => {
    expect(normalCone(1, 2, [1, 0.5])).toBeUndefined();
    expect(normalCone(2, 2, [0, 0])).toBeUndefined();
    expect(normalCone(2, 1, [0.6, 0.8 - 1e-15])).toBeDefined();
  });
  it('is every direction when the ball is a point', () => expect(normalCone(1, 0, [0, 0])?.kind).toBe('all'));

  it.each([0.25, 0.5, 1.2, 2, 4])('is orthogonal to the curve and points outwards for p = %s (F27)', (p) => {
    const curve = ballBoundary({ p, radius: 1, perQuadrant: 4000 });
    for (let i = 100; i < 1900; i += 100) {
      const [before, phi, after] = [curve[i - 1], curve[i], curve[i + 1]] as [Vec2, Vec2, Vec2];
      const chord: Vec2 = [after[0] - before[0], after[1] - before[1]];
      const normal = normalCone(p, 1, phi)?.directions[0] as Vec2;
      expect(Math.abs(dot(normal, chord)) / Math.hypot(...chord)).toBeLessThan(2e-2);
      expect(dot(normal, phi)).toBeGreaterThan(0);
    }
  });

  it('widens next to an axis that is nearer than doubles reach, for p just above 1', () => {
    const cone = normalCone(1.001, 1, [1, Number.MIN_VALUE]);
    expect(cone?.kind).toBe('cone');
    const [from, to] =
      cone?.directions ??
      ([
        [0, 0],
        [0, 0],
      ] as const);
    expectDirections([from], [[1, 0]]);
    expect(cross(from, to)).toBeGreaterThan(0.4);
    expect(normalCone(1.001, 1, [1, 0])?.kind).toBe('ray');
  });

  it.each([1, 1.2, 2, 40, Infinity])('is one ray beside an axis for p = %s, however near', (p) => {
    expect(normalCone(p, 1, [-1, Number.MIN_VALUE])?.kind).toBe('ray');
  });

  it('throws naming p or budget', () => {
    expect(() => normalCone(0, 1, [1, 0])).toThrow(/^p must/);
    expect(() => normalCone(1, -1, [1, 0])).toThrow(/^budget must/);
  });
});
