import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diagonalise, direction, type Hessian, multiply, solve, squaredDirection } from './hessian.ts';

const SEED = 20240930;
/** A cosine, its square and a root. */
const ROUNDING = 1e-15;
const angles = fc.double({ min: -720, max: 720, noNaN: true });

describe('direction(angle) and squaredDirection(angle)', () => {
  it.each([
    [0, 1, 0],
    [90, 0, 1],
    [-90, 0, -1],
    [180, -1, 0],
    [450, 0, 1],
  ])('at %s° the direction is (%s, %s) exactly', (angle, x, y) => expect(direction(angle)).toEqual([x, y]));
  it.each([45, 135, 225, -45])('at %s° both parts have one size', (angle) => {
    const [x, y] = direction(angle);
    expect(Math.abs(x)).toBe(Math.abs(y));
    expect(squaredDirection(angle).slice(0, 2)).toEqual([0.5, 0.5]);
  });
  it('are the cosine and sine in degrees', () => {
    fc.assert(
      fc.property(angles, (angle) => {
        const [x, y] = direction(angle);
        const radians = (angle * Math.PI) / 180;
        expect(Math.abs(x - Math.cos(radians))).toBeLessThan(4 * ROUNDING);
        expect(Math.abs(y - Math.sin(radians))).toBeLessThan(4 * ROUNDING);
      }),
      { seed: SEED },
    );
  });
});

describe('solve(H, b), multiply(H, v) and diagonalise(H)', () => {
  const hessian: Hessian = [4, 1, 3];
  it('solve inverts multiply', () => {
    expect(multiply(hessian, [1, -2])).toEqual([2, -5]);
    expect(solve(hessian, [2, -5])).toEqual([1, -2]);
  });
  it('solve keeps all its digits where the two rows are nearly parallel', () => {
    for (const near of [1e-4, 1e-8, 1e-12, 2 ** -52]) {
      const [x, y] = solve([1, 1 - near, 1], [1, 1]);
      expect(x).toBe(y);
      expect(Math.abs(x * (2 - near) - 1)).toBeLessThan(ROUNDING);
    }
  });
  it('return no −0', () => {
    expect(multiply([1, 0, 1], [-0, -0])).toEqual([0, 0]);
    expect(solve([1, 0, 1], [-0, -0])).toEqual([0, 0]);
  });
  it('gives a singular system no finite answer', () => {
    expect(solve([1, 1, 1], [1, 0]).every(Number.isFinite)).toBe(false);
  });
  it.each([
    [[1, 0, 4], 1, 4, 0],
    [[4, 0, 1], 1, 4, 90],
    [[2, -1, 2], 1, 3, 45],
    [[2, 1, 2], 1, 3, -45],
    [[3, 0, 3], 3, 3, 0],
  ] as const)('diagonalise(%s) is exactly %s, %s at %s°', (h, small, large, angle) => {
    expect(diagonalise(h)).toEqual({ small, large, angle });
  });
  it('gives H v = small·v along the angle', () => {
    const entry = fc.double({ min: 0.1, max: 10, noNaN: true });
    fc.assert(
      fc.property(entry, entry, fc.double({ min: -0.9, max: 0.9, noNaN: true }), (h11, h22, rho) => {
        const h: Hessian = [h11, rho * Math.sqrt(h11 * h22), h22];
        const { small, large, angle } = diagonalise(h);
        const v = direction(angle);
        const [x, y] = multiply(h, v);
        expect(Math.hypot(x - small * v[0], y - small * v[1])).toBeLessThan(10 * ROUNDING * large);
      }),
      { seed: SEED },
    );
  });
});
