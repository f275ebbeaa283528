// Checks of statements that no one part of the core carries.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  constrainedMinimizer,
  lossGradient,
  normalCone,
  penalizedMinimizer,
  quadratic,
  softThreshold,
  sparseShare,
  subgradientDescent,
  type Vec2,
} from '#math';

const SEED = 20261126;
const round = (center: Vec2) => quadratic({ center, condition: 1, angle: 0 });
const between = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const twoNorm = (phi: readonly number[]) => Math.hypot(...phi);
const turned = ([x, y]: Vec2): Vec2 => [(x - y) * Math.SQRT1_2, (x + y) * Math.SQRT1_2];

describe('in the plane', () => {
  it('every direction but the diagonals is normal at exactly one corner, an edge has one (F4)', () => {
    const corners: Vec2[] = [
      [1, 0],
      [0, 1],
      [-1, 0],
      [0, -1],
    ];
    fc.assert(
      fc.property(between(-Math.PI, Math.PI), (angle) => {
        const [a, b] = [Math.cos(angle), Math.sin(angle)];
        fc.pre(Math.abs(Math.abs(a) - Math.abs(b)) > 1e-9);
        const at = corners.filter((corner) => {
          const [from, to] = normalCone(1, 1, corner)?.directions ?? [];
          return from && to && from[0] * b - from[1] * a >= 0 && a * to[1] - b * to[0] >= 0;
        });
        expect(at).toHaveLength(1);
      }),
      { seed: SEED },
    );
    expect(normalCone(1, 1, [0.5, 0.5])?.kind).toBe('ray');
  });

  it('no ellipse in no disc has fewer zeros than the circle (F6)', () => {
    fc.assert(
      fc.property(between(0, 4), between(-180, 180), between(0.001, 2), (power, angle, size) => {
        const domain = { shape: 'disc', radius: 10 ** size } as const;
        const share = (condition: number) =>
          sparseShare(quadratic({ center: [0, 0], condition, angle }).hessian, { p: 1, budget: 1, domain });
        expect(share(10 ** power)).toBeGreaterThanOrEqual(share(1) - 1e-9);
      }),
      { seed: SEED, numRuns: 1000 },
    );
  });

  it('a turn of the coordinates takes the zero away, and turns the ridge solution with it (F23)', () => {
    const center: Vec2 = [1.8, 0.3];
    const at = (where: Vec2, p: number) => constrainedMinimizer(round(where), { p, budget: 1 });
    expect(at(center, 1).zeros).toBe(1);
    expect(at(turned(center), 1).zeros).toBe(0);
    at(turned(center), 2).phi.forEach((entry, j) => {
      expect(entry).toBeCloseTo(turned(at(center, 2).phi)[j] as number, 12);
    });
  });

  it('units that make a feature small make its parameter zero (F23)', () => {
    // The same loss with φ₂ in units 1/s as large: its curvature becomes s², and its centre moves out.
    const zeros = (s: number) =>
      penalizedMinimizer(quadratic({ center: [1.6, 0.9 / s], condition: s ** -2, angle: 90 }), {
        penalty: 'l1',
        lambda: 0.5,
      }).zeros;
    expect([zeros(1), zeros(0.5)]).toEqual([0, 1]);
  });

  it('a round loss near the diagonal has no zero, a slanted one can have one on it (F29)', () => {
    fc.assert(
      fc.property(between(0.6, 10), between(0, 0.999), (a, gap) => {
        expect(constrainedMinimizer(round([a, a + gap]), { p: 1, budget: 1 }).zeros).toBe(0);
      }),
      { seed: SEED },
    );
    const slanted = quadratic({ center: [4, 4], condition: 4, angle: 60 });
    const [g1, g2] = lossGradient(slanted, [1, 0]);
    expect(-g1).toBeGreaterThan(Math.abs(g2));
    expect(constrainedMinimizer(slanted, { p: 1, budget: 1 }).phi).toEqual([1, 0]);
  });
});

describe('the books', () => {
  it('of a step ε: λε against λε²/2; on the rim ε against about ε²/2 (F31)', () => {
    for (const epsilon of [1e-2, 1e-3, 1e-4]) {
      const [diamond, circle] = [1 - (1 - epsilon), 1 - Math.sqrt(1 - epsilon ** 2)];
      expect(diamond / epsilon).toBeCloseTo(1, 6);
      expect(circle / (epsilon ** 2 / 2)).toBeCloseTo(1, 3);
    }
    // A slope below λ is let go under L1, and none is under ridge.
    expect(penalizedMinimizer(round([0.4, 1]), { penalty: 'l1', lambda: 0.5 }).phi[0]).toBe(0);
    expect(penalizedMinimizer(round([0.4, 1]), { penalty: 'l2', lambda: 0.5 }).phi[0]).toBeGreaterThan(0);
  });

  it('of ridge: the norm falls as λ grows, one parameter may rise (F15b)', () => {
    const shape = fc.record({
      center: fc.tuple(between(-4, 4), between(-4, 4)),
      condition: between(1, 100),
      angle: between(-180, 180),
    });
    fc.assert(
      fc.property(shape, between(0, 5), between(0, 5), (options, one, more) => {
        const norm = (lambda: number) => twoNorm(penalizedMinimizer(quadratic(options), { penalty: 'l2', lambda }).phi);
        expect(norm(one + more)).toBeLessThanOrEqual(norm(one) + 1e-12);
      }),
      { seed: SEED },
    );
    // (H + λ)⁻¹Hφ̂ by the eigenvectors (1, ∓1)/√2 of H, with the eigenvalues 1/100 and 1.
    const [along, across] = [(0.8 / 2) * (0.01 / 0.51), (1.6 / 2) * (1 / 1.5)];
    const twins = quadratic({ center: [1.2, 0.4], condition: 100, angle: -45 });
    const [, second] = penalizedMinimizer(twins, { penalty: 'l2', lambda: 0.5 }).phi;
    expect(second).toBeCloseTo(across - along, 12);
    expect(second).toBeGreaterThan(0.4);
  });
});

describe('convexity', () => {
  it('|x| is the largest convex function below the count on [−1, 1]: its biconjugate (F32)', () => {
    const steps = (from: number, to: number, by: number) =>
      Array.from({ length: Math.round((to - from) / by) + 1 }, (_, i) => from + i * by);
    const points = steps(-1, 1, 1 / 64);
    const conjugate = (slope: number) => Math.max(...points.map((x) => slope * x - Number(x !== 0)));
    for (const x of points)
      expect(Math.max(...steps(-8, 8, 1 / 8).map((slope) => slope * x - conjugate(slope)))).toBeCloseTo(
        Math.abs(x),
        12,
      );
  });
});

describe('statistics', () => {
  it('the covariance of a soft-thresholded normal value with the value is the chance that it is not zero (F20)', () => {
    for (const mean of [0, 0.7, 2]) {
      let [covariance, kept] = [0, 0];
      const by = 1e-3;
      for (let noise = -10 + by / 2; noise < 10; noise += by) {
        const weight = (Math.exp(-(noise ** 2) / 2) / Math.sqrt(2 * Math.PI)) * by;
        const left = softThreshold(mean + noise, 1);
        covariance += weight * noise * left;
        if (left !== 0) kept += weight;
      }
      expect(covariance).toBeCloseTo(kept, 3);
    }
  });

  it('the absolute value as a loss gives a residual of zero, and does not move with an outlier (F38)', () => {
    const median = (data: readonly number[]) => {
      const cost = (x: number) => data.reduce((sum, y) => sum + Math.abs(x - y), 0);
      const grid = Array.from({ length: 1001 }, (_, i) => i / 100);
      return grid.reduce((best, x) => (cost(x) < cost(best) ? x : best));
    };
    expect(median([1, 2, 4, 7, 9])).toBe(4);
    expect(median([1, 2, 4, 7, 9000])).toBe(4);
  });

  it('the least of ½(x − z)² + λ|x| is Huber’s loss of z (F38)', () => {
    fc.assert(
      fc.property(between(-10, 10), between(0, 5), (z, lambda) => {
        const x = softThreshold(z, lambda);
        const huber = Math.abs(z) <= lambda ? z ** 2 / 2 : lambda * Math.abs(z) - lambda ** 2 / 2;
        expect((x - z) ** 2 / 2 + lambda * Math.abs(x)).toBeCloseTo(huber, 10);
      }),
      { seed: SEED },
    );
  });
});

describe('ways down', () => {
  const loss = quadratic({ center: [1.8, 0.9], condition: 4, angle: 60 });
  const slope = (phi: readonly number[]) => lossGradient(loss, phi as Vec2);
  const lambda = 0.5;
  const best = penalizedMinimizer(loss, { penalty: 'l1', lambda }).phi;
  const away = (phi: readonly number[]) => Math.hypot((phi[0] as number) - best[0], (phi[1] as number) - best[1]);

  it('steps of 0.3/k² stop on their way, those of 0.3/√k do not (F10)', () => {
    const end = (step: (k: number) => number) =>
      subgradientDescent(slope, { lambda, start: [-1, 2], step, iterations: 20_000 }).at(-1) ?? [];
    expect(away(end((k) => 0.3 / k ** 2))).toBeGreaterThan(0.5);
    expect(away(end((k) => 0.3 / Math.sqrt(k)))).toBeLessThan(0.05);
  });

  it('momentum μ solves the problem for (1 − μ)λ, unless the threshold is divided by 1 − μ (F34)', () => {
    const [step, momentum] = [0.1, 0.9];
    const end = (threshold: number) => {
      let phi: readonly number[] = [-1, 2];
      let velocity: readonly number[] = [0, 0];
      for (let i = 0; i < 5000; i += 1) {
        velocity = slope(phi).map((g, j) => g + momentum * (velocity[j] as number));
        phi = phi.map((entry, j) => softThreshold(entry - step * (velocity[j] as number), threshold));
      }
      return phi;
    };
    const weak = penalizedMinimizer(loss, { penalty: 'l1', lambda: (1 - momentum) * lambda }).phi;
    end(step * lambda).forEach((entry, j) => {
      expect(entry).toBeCloseTo(weak[j] as number, 9);
    });
    expect(away(end((step * lambda) / (1 - momentum)))).toBeLessThan(1e-9);
    expect(end((step * lambda) / (1 - momentum))[1]).toBe(0);
  });

  it('constant subgradient steps leave a parameter that belongs at zero within 2tλ of it (F35)', () => {
    fc.assert(
      fc.property(between(-1, 1), between(0.01, 1), between(0.01, 1), between(-3, 3), (share, most, step, start) => {
        const z = share * most;
        let x = start;
        for (let k = 1; k <= 4000; k += 1) {
          x -= step * (x - z + most * Math.sign(x));
          if (k > 2000) expect(Math.abs(x)).toBeLessThanOrEqual(2 * step * most * (1 + 1e-9));
        }
      }),
      { seed: SEED, numRuns: 50 },
    );
  });

  it('gradient descent on a product with decay on its factors ends at the soft threshold (F36)', () => {
    for (const [z, strength] of [
      [2, 0.5],
      [-1.5, 1],
      [0.3, 0.8],
    ] as const) {
      let [u, v] = [1, 0.4];
      for (let i = 0; i < 20_000; i += 1) {
        const pull = u * v - z;
        [u, v] = [u - 0.05 * (pull * v + strength * u), v - 0.05 * (pull * u + strength * v)];
      }
      expect(u * v).toBeCloseTo(softThreshold(z, strength), 9);
    }
  });
});
