import { describe, expect, it } from 'vitest';
import { seededRandom } from '../random.ts';
import reference from '../reference/face-laws.json';
import { erfc } from '../special/error-function.ts';
import { integral } from '../special/gauss-legendre.ts';
import { each } from '../testing/each.ts';
import { descentVolumes, statisticalDimension } from './descent-volumes.ts';
import { dimensionShare, weakThreshold } from './weak-threshold.ts';

const SEED = 20261126;
/** Some roundings, of numbers below 1. */
const ROUNDED = 1e-14;
const random = seededRandom(SEED);
const SHARES = [1e-6, 1e-3, ...Array.from({ length: 40 }, random), 0.999, 1 - 1e-6];

/** ε(1 + τ²) + (1 − ε)E(|g| − τ)₊², the expectation by its integral. */
function bound(epsilon: number, tau: number): number {
  const density = (x: number) => Math.sqrt(2 / Math.PI) * Math.exp((-x * x) / 2) * (x - tau) ** 2;
  return epsilon * (1 + tau * tau) + (1 - epsilon) * integral(density, [tau, tau + 12], 60);
}

describe('dimensionShare(ε)', () => {
  it('agrees with the reference values', () =>
    each(reference.psi, ({ epsilon, value }) =>
      expect(Math.abs(dimensionShare(epsilon) - value)).toBeLessThan(ROUNDED),
    ));
  it('is the least of the bounds by any threshold', () => {
    const taus = Array.from({ length: 800 }, (_, i) => i / 200);
    each([0.03, 0.1, 0.4, 0.8], (epsilon) => {
      const least = Math.min(...taus.map((tau) => bound(epsilon, tau)));
      expect(dimensionShare(epsilon)).toBeLessThanOrEqual(least + ROUNDED);
      // A bound is parabolic about its least: half a step off costs about the square of it.
      expect(dimensionShare(epsilon)).toBeGreaterThan(least - 1e-4);
    });
  });
  it('is above the statistical dimension a coordinate, by less than 2/√(kn) [Amelunxen et al. 2014, Prop. 4.5]', () =>
    each(
      [
        [20, 3],
        [100, 10],
        [100, 60],
        [400, 40],
        [400, 390],
      ] as const,
      ([n, k]) => {
        const above = dimensionShare(k / n) - statisticalDimension(descentVolumes(n, k)) / n;
        expect(above).toBeGreaterThan(0);
        expect(above).toBeLessThan(2 / Math.sqrt(k * n));
      },
    ));
  it('is 0 at 0 and 1 at 1', () => expect([dimensionShare(0), dimensionShare(1)]).toEqual([0, 1]));
  it('throws naming epsilon', () => expect(() => dimensionShare(1.1)).toThrow(/^epsilon must/));
});

describe('weakThreshold(δ)', () => {
  it('agrees with the reference values', () =>
    each(reference.weak_threshold, ({ delta, rho }) =>
      expect(Math.abs(weakThreshold(delta) - rho)).toBeLessThan(ROUNDED),
    ));
  it('undoes dimensionShare', () =>
    each(SHARES, (delta) => {
      const back = dimensionShare(delta * weakThreshold(delta));
      expect(Math.abs(back / delta - 1), `seed ${SEED}`).toBeLessThan(1e-12);
    }));
  it('solves the equations of Donoho and Tanner: ε = B/(τ + B), δ = ε(1 + τ²) + (1 − ε)A', () =>
    each([0.3, 1, 2], (tau) => {
      const [phi, tail] = [Math.exp((-tau * tau) / 2) / Math.sqrt(2 * Math.PI), erfc(tau / Math.SQRT2) / 2];
      const B = 2 * (phi - tau * tail);
      const A = 2 * ((1 + tau * tau) * tail - tau * phi);
      const epsilon = B / (tau + B);
      const delta = epsilon * (1 + tau * tau) + (1 - epsilon) * A;
      expect(Math.abs(weakThreshold(delta) - epsilon / delta)).toBeLessThan(1e-13);
    }));
  it('rises from 0 at 0 to 1 at 1', () => {
    expect([weakThreshold(0), weakThreshold(1)]).toEqual([0, 1]);
    const ordered = SHARES.toSorted((a, b) => a - b).map(weakThreshold);
    each(ordered.slice(1).entries(), ([i, rho]) => expect(rho).toBeGreaterThan(ordered[i] as number));
  });
  it('throws naming delta', () => expect(() => weakThreshold(-0.1)).toThrow(/^delta must/));
});
