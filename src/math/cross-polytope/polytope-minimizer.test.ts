import { describe, expect, it } from 'vitest';
import { norm } from '../norm.ts';
import { provedConstrained } from '../optimize/proved.ts';
import { softThreshold } from '../penalty.ts';
import { quadraticFromHessian } from '../quadratic.ts';
import { seededRandom } from '../random.ts';
import { each } from '../testing/each.ts';
import { nonzeros } from './faces.ts';
import { type Loss, lossOf, valueAt } from './loss.ts';
import { times } from './matrix.ts';
import { polytopeMinimizer } from './polytope-minimizer.ts';
import { nearlyFlat } from './testing/nearly-flat.ts';
import { randomLosses } from './testing/random-loss.ts';

const SEED = 20261126;

/** The nearest point of ‖φ‖₁ ≤ budget: all magnitudes less by the same, which is found by sorting [Held et al. 1974]. */
function projected(v: readonly number[], budget: number): number[] {
  if (norm(v, 1) <= budget) return [...v];
  const sizes = v.map(Math.abs).sort((a, b) => b - a);
  let sum = 0;
  let cut = 0;
  for (const [k, size] of sizes.entries()) {
    sum += size;
    if (size > (sum - budget) / (k + 1)) cut = (sum - budget) / (k + 1);
  }
  return v.map((x) => softThreshold(x, cut));
}

const PROJECTIONS = 20_000;
/** The minimizer by accelerated projected gradients, which know nothing of faces. */
function byProjection({ center, hessian }: Loss, budget: number): number[] {
  const step = 1 / hessian.reduce((sum, row, i) => sum + (row[i] as number), 0);
  let phi = center.map(() => 0);
  let ahead = phi;
  let pace = 1;
  for (let k = 0; k < PROJECTIONS; k += 1) {
    const slope = times(
      hessian,
      ahead.map((x, j) => x - (center[j] as number)),
    );
    const next = projected(
      ahead.map((x, j) => x - step * (slope[j] as number)),
      budget,
    );
    // Started anew where the momentum leads uphill.
    const uphill = slope.reduce((sum, g, j) => sum + g * ((next[j] as number) - (phi[j] as number)), 0) > 0;
    const then = uphill ? 1 : (1 + Math.sqrt(1 + 4 * pace * pace)) / 2;
    const momentum = uphill ? 0 : (pace - 1) / then;
    ahead = next.map((x, j) => x + momentum * (x - (phi[j] as number)));
    const moved = next.some((x, j) => x !== phi[j]);
    [phi, pace] = [next, then];
    if (!moved && !uphill && k > 10) break;
  }
  return phi;
}

/** The conditions of an optimum as they are defined (F1), as a share of λ. */
function certified({ center, hessian }: Loss, budget: number): void {
  const best = polytopeMinimizer({ center, hessian }, budget);
  const down = times(
    hessian,
    center.map((x, j) => x - (best.phi[j] as number)),
  );
  const scale = Math.max(...hessian.flat().map(Math.abs)) * Math.max(1, norm(center, 1));
  for (const [j, pull] of down.entries()) {
    const x = best.phi[j] as number;
    if (best.contact === 'interior') expect(x).toBe(center[j]);
    else if (x === 0) expect(Math.abs(pull)).toBeLessThanOrEqual(best.lambda + 1e-12 * scale);
    else expect(Math.abs(pull - Math.sign(x) * best.lambda)).toBeLessThanOrEqual(1e-12 * scale);
  }
  expect(best.residual).toBeLessThanOrEqual(1e-12 * scale);
  expect(best.zeros).toBe(best.phi.filter((x) => x === 0).length);
}

describe('the minimizer on ‖φ‖₁ ≤ c in three parameters', () => {
  it(`is that of projected gradients on 1000 problems (seed ${SEED})`, () => {
    const counts = new Map<string, number>();
    const random = seededRandom(SEED);
    each(randomLosses(SEED, { n: 3, count: 1000 }), (loss) => {
      const budget = 0.2 + 4 * random();
      const best = polytopeMinimizer(loss, budget);
      const other = byProjection(loss, budget);
      expect(Math.abs(valueAt(loss, other) - best.loss)).toBeLessThan(1e-8 * (1 + best.loss));
      for (const [j, x] of best.phi.entries()) {
        expect(Math.abs(x - (other[j] as number))).toBeLessThan(1e-3);
        // Gradients may stop short of a zero, and never give one that is none.
        if (Math.abs(x) > 1e-3) expect(other[j]).not.toBe(0);
      }
      certified(loss, budget);
      counts.set(best.contact, (counts.get(best.contact) ?? 0) + 1);
    });
    expect([...counts.keys()].sort()).toEqual(['edge', 'face', 'interior', 'vertex']);
    each(counts.values(), (count) => expect(count).toBeGreaterThan(20));
  });

  it('meets its certificate in one to five parameters (seed 43)', () => {
    for (const n of [1, 2, 4, 5]) each(randomLosses(43 + n, { n, count: 100 }), (loss) => certified(loss, 1));
  });

  it('is in the plane what exact arithmetic proves (seed 47)', () => {
    each(randomLosses(47, { n: 2, count: 500 }), (loss) => {
      const [[h11 = 0, h12 = 0] = [], [, h22 = 0] = []] = loss.hessian;
      const [a = 0, b = 0] = loss.center;
      const { best, proof } = provedConstrained(quadraticFromHessian({ center: [a, b], hessian: [h11, h12, h22] }), {
        p: 1,
        budget: 1,
      });
      const ours = polytopeMinimizer(loss, 1);
      if (proof === 'proved') expect(ours.phi.map(Math.sign)).toEqual(best.phi.map(Math.sign));
      for (const [j, x] of ours.phi.entries()) expect(x).toBeCloseTo(best.phi[j] as number, 10);
      expect(ours.lambda).toBeCloseTo(best.lambda, 9);
      expect(ours.loss).toBeCloseTo(best.loss, 9);
    });
  });
});

describe('its closed forms', () => {
  const round = (center: readonly number[]) => lossOf({ center, hessian: [1, 0, 0, 1, 0, 1] });
  it('for a round loss is the projection', () => {
    expect(polytopeMinimizer(round([3, 1, 0.5]), 1)).toMatchObject({
      phi: [1, 0, 0],
      zeros: 2,
      contact: 'vertex',
      lambda: 2,
      loss: 2.625,
    });
    expect(polytopeMinimizer(round([2, -1.5, 0.5]), 1)).toMatchObject({
      phi: [0.75, -0.25, 0],
      zeros: 1,
      contact: 'edge',
      face: [1, -1, 0],
    });
    expect(polytopeMinimizer(round([1, 1, -1]), 1.5)).toMatchObject({
      phi: [0.5, 0.5, -0.5],
      zeros: 0,
      contact: 'face',
      lambda: 0.5,
    });
  });
  it('is the centre in the ball and on its rim', () => {
    expect(polytopeMinimizer(round([0.25, -0.25, 0.5]), 1)).toMatchObject({
      phi: [0.25, -0.25, 0.5],
      contact: 'interior',
      lambda: 0,
      residual: 0,
      loss: 0,
      face: [0, 0, 0],
    });
    expect(polytopeMinimizer(round([0, 0, 0]), 1)).toMatchObject({ zeros: 3, contact: 'interior' });
  });
  it('gives ties to the face with more zeros', () => {
    expect(polytopeMinimizer(round([2, 1, 1]), 1)).toMatchObject({ phi: [1, 0, 0], contact: 'vertex' });
    expect(polytopeMinimizer(round([2, 2, 1.5]), 1)).toMatchObject({ phi: [0.5, 0.5, 0], contact: 'edge' });
    expect(polytopeMinimizer(round([2, 0, 0]), 1)).toMatchObject({ phi: [1, 0, 0], contact: 'vertex' });
  });
  it('has no −0 (seed 53)', () => {
    each(randomLosses(53, { n: 3, count: 200 }), (loss) => {
      const { phi, gradient } = polytopeMinimizer(loss, 0.5);
      for (const x of [...phi, ...gradient]) expect(Object.is(x, -0)).toBe(false);
    });
  });
  it.each([0, -1, Number.NaN, Infinity])('has no budget of %s', (budget) => {
    expect(() => polytopeMinimizer(round([1, 1, 1]), budget)).toThrow(/budget/);
  });
  it.each([
    [[1, 0, 0], [1, 2, 0, 1, 0, 1], /hessian must be positive definite/],
    [[1, 0, 0], [1, 0, 1], /hessian must hold 6/],
    [[1, 0, Number.NaN], [1, 0, 0, 1, 0, 1], /center/],
  ])('refuses %o, %o', (center, hessian, message) => expect(() => lossOf({ center, hessian })).toThrow(message));
});

describe('its symmetries', () => {
  it('a flip and a change of order of the parameters flip and reorder it (seed 59)', () => {
    each(randomLosses(59, { n: 3, count: 200 }), ({ center, hessian }) => {
      const [order, flips] = [
        [2, 0, 1],
        [1, -1, -1],
      ];
      const other = {
        center: order.map((j, i) => (flips[i] as number) * (center[j] as number)),
        hessian: order.map((j, i) =>
          order.map((l, k) => (flips[i] as number) * (flips[k] as number) * (hessian[j]?.[l] as number)),
        ),
      };
      const [one, two] = [polytopeMinimizer({ center, hessian }, 1), polytopeMinimizer(other, 1)];
      for (const [i, x] of two.phi.entries())
        expect(x).toBeCloseTo((flips[i] as number) * (one.phi[order[i] as number] as number), 9);
      expect(two.contact).toBe(one.contact);
    });
  });
  it('powers of two scale everything exactly (seed 61)', () => {
    each(randomLosses(61, { n: 3, count: 200 }), ({ center, hessian }) => {
      const one = polytopeMinimizer({ center, hessian }, 1);
      for (const [by, bent] of [
        [4, 1],
        [2 ** -40, 2 ** 30],
        [2 ** 500, 2 ** -600],
        [2 ** -500, 2 ** 400],
      ] as const) {
        const two = polytopeMinimizer(
          { center: center.map((x) => x * by), hessian: hessian.map((row) => row.map((h) => h * bent)) },
          by,
        );
        expect(two.phi).toEqual(one.phi.map((x) => x * by));
        expect(two.lambda).toBe(one.lambda * by * bent);
      }
    });
  });
});

describe('hostile sizes', () => {
  const sizes = [5e-324, 1e-300, 1e-12, 1, 1e12, 1e300];
  it('keep the conditions of an optimum, and finite parameters', () => {
    for (const far of sizes)
      for (const budget of sizes)
        for (const curved of [1e-300, 1, 1e300]) {
          const loss = lossOf({
            center: [2 * far, -far, far / 2],
            hessian: [2, 0.5, -0.25, 1, 0.5, 1].map((h) => h * curved),
          });
          const best = polytopeMinimizer(loss, budget);
          for (const x of best.phi) expect(Math.abs(x)).toBeLessThanOrEqual(budget);
          expect(nonzeros(best.face)).toBe(best.contact === 'interior' ? 0 : 3 - best.zeros);
          expect(Number.isNaN(best.lambda) || Number.isNaN(best.loss)).toBe(false);
          if (far < budget / 4) expect(best.contact).toBe('interior');
          if (far > budget * 1e6) expect(best).toMatchObject({ contact: 'vertex', phi: [budget, 0, 0] });
        }
  });
  it('conditions of 10¹² leave the certificate (seed 67)', () => {
    const random = seededRandom(67);
    for (let trial = 0; trial < 200; trial += 1) {
      const [a, b, c] = [random(), random(), random()].map((x) => 2 * x - 1) as [number, number, number];
      const size = Math.hypot(a, b, c);
      // 1 along one direction, 10⁻¹² across it.
      const v = [a / size, b / size, c / size];
      const upper = nearlyFlat(v);
      certified(lossOf({ center: [3 * random(), -3 * random(), 3 * random()], hessian: upper }), 1);
    }
  });
});
