import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import reference from '../reference/face-laws.json';
import { each } from '../testing/each.ts';
import { descentVolumes, dimensionSpread, recoveryProbabilities, statisticalDimension } from './descent-volumes.ts';

const SEED = 20261126;
/** Logarithms of some hundreds, rounded, and their exponential. */
const ROUNDED = 1e-11;
/** The reference values of statistical dimensions are sums of up to 200 terms, each true to about 1e-13. */
const REFERENCE = { probability: 1e-12, dimension: 1e-10 };

const near = (x: number | undefined, exact: number, within = ROUNDED) =>
  expect(Math.abs((x as number) - exact)).toBeLessThan(within);
const sum = (volumes: Float64Array, step: number) => volumes.reduce((all, v, j) => all + (j % step === 0 ? v : 0), 0);
/** A dimension, and a number of non-zeros of 1 … n. */
const sizes = fc.integer({ min: 1, max: 400 }).chain((n) => fc.tuple(fc.constant(n), fc.integer({ min: 1, max: n })));

describe('descentVolumes(n, k)', () => {
  it('are probabilities that add up to 1, and to ½ over the even numbers (Gauss–Bonnet)', () => {
    fc.assert(
      fc.property(sizes, ([n, k]) => {
        const volumes = descentVolumes(n, k);
        expect(volumes.length).toBe(n + 1);
        each(volumes, (v) => expect(v).toBeGreaterThanOrEqual(0));
        near(sum(volumes, 1), 1);
        near(sum(volumes, 2), 0.5);
      }),
      { seed: SEED, numRuns: 60 },
    );
  });
  it('are those of the quadrant at a corner of the square, and of the half-plane at an edge', () => {
    each([...descentVolumes(2, 1).entries()], ([j, v]) => near(v, [1 / 4, 1 / 2, 1 / 4][j] as number));
    each([...descentVolumes(2, 2).entries()], ([j, v]) => near(v, [0, 1 / 2, 1 / 2][j] as number));
  });
  it('are those of the octahedron’s cones: its corners’ solid angle, its edges’ dihedral angle', () => {
    const corner = descentVolumes(3, 1);
    near(corner[3], Math.asin(1 / 3) / Math.PI);
    // The cone of normals at a corner is the one over a face of the cube: a sixth of the sphere.
    near(corner[0], 1 / 6);
    const edge = descentVolumes(3, 2);
    near(edge[3], Math.acos(-1 / 3) / (2 * Math.PI));
    near(edge[1], 0.5 - Math.acos(-1 / 3) / (2 * Math.PI));
    near(edge[2], 0.5);
  });
  it('are those of a half-space where nothing is zero, and of a point where everything is', () => {
    const half = descentVolumes(7, 7);
    expect([...half.subarray(0, 6)]).toEqual([0, 0, 0, 0, 0, 0]);
    near(half[6], 0.5);
    near(half[7], 0.5);
    expect([...descentVolumes(4, 0)]).toEqual([1, 0, 0, 0, 0]);
  });
  it('begin with v₀ = 1/(2n) at a corner: the normals of the 2n corners share the space evenly', () =>
    each([1, 2, 5, 40, 399], (n) => near(descentVolumes(n, 1)[0], 1 / (2 * n))));
  it('throws naming n or k', () => {
    expect(() => descentVolumes(0, 0)).toThrow(/^n must/);
    expect(() => descentVolumes(10, 11)).toThrow(/^k must/);
    expect(() => descentVolumes(10, 1.5)).toThrow(/^k must/);
  });
});

describe('statisticalDimension(volumes), about which recovery turns from rare to sure (F25)', () => {
  it('agrees with the reference values', () =>
    each(reference.statistical_dimension, ({ n, k, value }) =>
      near(statisticalDimension(descentVolumes(n, k)), value, REFERENCE.dimension),
    ));
  it('is n − ½ for a half-space, and 0 for a point; the spread is ½ and 0', () => {
    near(statisticalDimension(descentVolumes(12, 12)), 11.5);
    near(dimensionSpread(descentVolumes(12, 12)), 0.5);
    expect(statisticalDimension(descentVolumes(12, 0))).toBe(0);
    expect(dimensionSpread(descentVolumes(12, 0))).toBe(0);
  });
});

describe('recoveryProbabilities(volumes) (F40)', () => {
  it('agree with the reference values', () =>
    each(reference.recovery, ({ n, k, m, probability }) =>
      near(recoveryProbabilities(descentVolumes(n, k))[m], probability, REFERENCE.probability),
    ));
  it('never fall with m nor rise with k, are exactly 0 for m < k and exactly 1 for m = n', () => {
    fc.assert(
      fc.property(sizes, ([n, k]) => {
        const [fewer, more] = [k - 1, k].map((j) => recoveryProbabilities(descentVolumes(n, j))) as [
          Float64Array,
          Float64Array,
        ];
        expect(more[n]).toBe(1);
        each(more.entries(), ([m, chance]) => {
          if (m < k) expect(chance).toBe(0);
          else expect(chance).toBeGreaterThan(0);
          expect(chance).toBeGreaterThanOrEqual((more[m - 1] ?? 0) - ROUNDED);
          expect(chance).toBeLessThanOrEqual((fewer[m] as number) + ROUNDED);
        });
      }),
      { seed: SEED, numRuns: 40 },
    );
  });
  it('are 1 for every m where all is zero, and 0 below n where nothing is', () => {
    expect([...recoveryProbabilities(descentVolumes(3, 0))]).toEqual([1, 1, 1, 1]);
    expect([...recoveryProbabilities(descentVolumes(3, 3))]).toEqual([0, 0, 0, 1]);
  });
  it('are small numbers with all their digits: 2γ for k measurements of k non-zeros', () => {
    // For k = 1 and m = 1 the one row recovers e₁ iff its first entry is the largest in magnitude: 1/n.
    each([2, 17, 100, 400], (n) => {
      const chance = recoveryProbabilities(descentVolumes(n, 1))[1] as number;
      near(n * chance, 1);
    });
  });
});
