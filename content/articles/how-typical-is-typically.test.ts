import { describe, expect, it } from 'vitest';
import { seeded } from '#figure/testing/random-state.ts';
import { constrainedMinimizer, quadratic, type Vec2 } from '#math';
import { valuesAt } from '#widgets/values-at.ts';
import {
  facesHit,
  heldInSquare,
  inDisc,
  inSquare,
  normalBelow,
  overAngles,
  scattered,
  three,
} from './how-typical-is-typically.ts';

const RADII = [2, 3, 5, 10, 100];
const percent = (share: number) => `${(100 * share).toFixed(1)}%`;

describe('the second article', () => {
  it('gives the shares that its own formulas give for round contours and a budget of 1', () => {
    for (const R of RADII) {
      const h = Math.SQRT1_2;
      const strips = 4 * (h * Math.sqrt(R ** 2 - h ** 2) + R ** 2 * Math.asin(h / R) - 1);
      expect(inDisc(1, 0, R)).toBe(percent(1 - strips / (Math.PI * R ** 2 - 2)));
    }
    expect(inSquare(3)).toBe(percent((4 * 2 ** 2) / (4 * 3 ** 2 - 2)));
    expect(heldInSquare(10)).toBe('19.0%');
  });

  it('counts as its map does: an exact share for budget 1 and radius 3', () => {
    expect(inDisc(4, 60, 3)).toBe(percent(valuesAt('contact-map', '').share as number));
    expect(inDisc(1, 0, 10)).toBe(percent(valuesAt('contact-map', '?condition=1&angle=0&radius=10').share as number));
  });

  it('has the first and the third row agree to the last digit', () => {
    for (const R of RADII) expect(inDisc(4, 45, R)).toBe(inDisc(1, 0, R));
  });

  it('has corners and flat sides grow rare with the number of parameters', () => {
    expect(facesHit.map(({ n }) => n)).toEqual([2, 3, 5, 10, 20]);
    for (const [i, { corner, dense }] of facesHit.slice(1).entries()) {
      expect(corner).toBeLessThan(facesHit[i]?.corner ?? 0);
      expect(dense).toBeLessThan(facesHit[i]?.dense ?? 0);
    }
    expect(facesHit[0]?.corner).toBeCloseTo((4 / Math.PI) * Math.atan(1 / 3), 12);
  });

  it('has no share below that of round contours', () => {
    const shares = [2, 3, 5, 10, 100].flatMap((radius) =>
      [
        [4, 0],
        [4, 45],
        [100, 30],
      ].map(
        ([condition, angle]) => [inDisc(condition as number, angle as number, radius), inDisc(1, 0, radius)] as const,
      ),
    );
    for (const [share, round] of shares)
      expect(Number.parseFloat(share)).toBeGreaterThanOrEqual(Number.parseFloat(round));
    expect(overAngles.map(Number.parseFloat)).toEqual(overAngles.map(Number.parseFloat).toSorted((a, b) => a - b));
    expect(overAngles[0]).toBe(inDisc(1, 0, 3));
  });

  it('knows the normal distribution', () => {
    expect(normalBelow(0)).toBe(0.5);
    expect(normalBelow(1)).toBeCloseTo(0.8413447460685429, 12);
    expect(normalBelow(-1.959963984540054)).toBeCloseTo(0.025, 12);
    expect(normalBelow(-6)).toBeCloseTo(9.865876e-10, 12);
  });

  it('says of scattered centres what draws of them say', () => {
    const random = seeded(20260923);
    const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
    for (const rho of [0, 0.5, 0.99]) {
      let [zeros, outside] = [0, 0];
      for (let i = 0; i < 40_000; i += 1) {
        const sum = 2 + normal() / Math.sqrt(2 * (1 + rho));
        const difference = 1 + normal() / Math.sqrt(2 * (1 - rho));
        const center: Vec2 = [(sum + difference) / 2, (sum - difference) / 2];
        const { phi, contact } = constrainedMinimizer(quadratic({ center, condition: 1, angle: 0 }), {
          p: 1,
          budget: 1,
        });
        if (contact === 'interior') continue;
        outside += 1;
        if (phi.includes(0)) zeros += 1;
      }
      expect(Math.abs(Number.parseFloat(scattered(rho)) - (100 * zeros) / outside)).toBeLessThan(1.5);
    }
  });

  it('has the best points of three features satisfy the optimality conditions', () => {
    const { center, budget, correlations, alone, correlated } = three;
    const slopes = (phi: readonly number[], [ab, ac, bc]: readonly [number, number, number]) => {
      const [a, b, c] = phi.map((x, j) => (center[j] as number) - x) as [number, number, number];
      return [a + ab * b + ac * c, ab * a + b + bc * c, ac * a + bc * b + c];
    };
    for (const [phi, rho] of [
      [alone, [0, 0, 0]],
      [correlated, correlations],
    ] as const) {
      const down = slopes(phi, rho);
      const lambda = Math.max(...down.map(Math.abs));
      expect(phi.reduce((sum: number, x) => sum + Math.abs(x), 0)).toBeCloseTo(budget, 12);
      expect(lambda).toBeGreaterThan(0);
      phi.forEach((x, j) => {
        if (x !== 0) expect(down[j]).toBeCloseTo(Math.sign(x) * lambda, 12);
      });
    }
    expect(correlated).toContain(0);
    expect(alone).not.toContain(0);
    const shown = valuesAt('octahedron-contact', three.query);
    for (const [j, x] of correlated.entries()) expect(shown[`phi${j + 1}`]).toBeCloseTo(x, 12);
    expect([shown.phi3, shown.proof]).toEqual([0, 'proved']);
  });
});
