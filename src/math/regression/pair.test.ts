import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { softThreshold } from '../penalty.ts';
import { each } from '../testing/each.ts';
import { dot, type Vec2 } from '../vector.ts';
import { leastErrorBetween } from './least-error.ts';
import { pairLoss } from './pair-loss.ts';
import { type PairPenalty, pairMinimizer } from './pair-minimizer.ts';
import { meanSquaredError, predictions, type Rows } from './residuals.ts';
import { meanOf, standardized } from './standardized.ts';

const SEED = 20261126;
/** Coordinate descent stops this close; objectives of order one. */
const [CLOSE, SWEEPS] = [1e-9, 4000];
/** Of residuals of coefficients of order one. */
const ROUNDING = 1e-10;

type Features = readonly [readonly number[], readonly number[]];
const whole = fc.integer({ min: -50, max: 50 });
const data = fc
  .array(fc.tuple(whole, whole, fc.double({ min: -2, max: 2, noNaN: true })), { minLength: 3, maxLength: 30 })
  .map((rows) => ({
    features: [rows.map(([x]) => x), rows.map(([, x]) => x)] as Features,
    y: rows.map(([, , y]) => y),
  }));
const lambdas = fc.oneof(fc.constant(0), fc.double({ min: 1e-3, max: 2, noNaN: true }));
const penalties = fc.constantFrom<PairPenalty['penalty']>('l1', 'l2');

const rowsOf = (features: Features, y: readonly number[]): Rows => ({
  columns: features.map((feature) => standardized(feature)),
  target: y.map((value) => value - meanOf(y)),
});
const objective = (rows: Rows, phi: readonly number[], { penalty, lambda }: PairPenalty) =>
  meanSquaredError(rows, phi) / 2 +
  lambda * phi.reduce((sum, x) => sum + (penalty === 'l1' ? Math.abs(x) : (x * x) / 2), 0);

/** One coefficient after the other, from the data themselves. */
function coordinateDescent(rows: Rows, { penalty, lambda }: PairPenalty): number[] {
  const phi = [0, 0];
  for (let k = 0; k < SWEEPS; k += 1)
    for (const j of [0, 1]) {
      const column = rows.columns[j] as readonly number[];
      const left = predictions(rows, phi).map((fit, i) => (rows.target[i] as number) - fit);
      const curvature = meanOf(column.map((z) => z * z));
      const pull = meanOf(column.map((z, i) => z * (left[i] as number))) + curvature * (phi[j] as number);
      if (curvature === 0) continue;
      phi[j] = penalty === 'l1' ? softThreshold(pull, lambda) / curvature : pull / (curvature + lambda);
    }
  return phi;
}

describe('pairLoss and pairMinimizer', () => {
  it('do no worse than coordinate descent on the data, and certify it', () =>
    fc.assert(
      fc.property(data, lambdas, penalties, ({ features, y }, lambda, penalty) => {
        const rows = rowsOf(features, y);
        const choice = { penalty, lambda };
        const best = pairMinimizer(pairLoss(features, y), choice);
        const other = coordinateDescent(rows, choice);
        expect(objective(rows, best.phi, choice)).toBeLessThanOrEqual(objective(rows, other, choice) + CLOSE);
        expect(best.residual).toBeLessThan(ROUNDING);
      }),
      { seed: SEED, numRuns: 60 },
    ));
  it('have the least-squares solution for a centre: the residuals are orthogonal to the features', () =>
    fc.assert(
      fc.property(data, ({ features, y }) => {
        const rows = rowsOf(features, y);
        const { center } = pairLoss(features, y);
        const left = predictions(rows, center).map((fit, i) => (rows.target[i] as number) - fit);
        for (const column of rows.columns)
          expect(Math.abs(meanOf(column.map((z, i) => z * (left[i] as number))))).toBeLessThan(ROUNDING);
      }),
      { seed: SEED },
    ));
  it('have both coefficients at zero from lambdaMax on, and not below', () =>
    fc.assert(
      fc.property(data, ({ features, y }) => {
        const loss = pairLoss(features, y);
        fc.pre(loss.lambdaMax > 1e-3);
        const at = (lambda: number) => pairMinimizer(loss, { penalty: 'l1', lambda });
        expect(at(loss.lambdaMax)).toMatchObject({ phi: [0, 0], zeros: 2, unique: true });
        expect(at(loss.lambdaMax * (1 - 1e-9)).zeros).toBeLessThan(2);
      }),
      { seed: SEED },
    ));
  it('follow a feature that is turned about, in any units', () => {
    const [x, z, y] = [
      [1, 4, 6, 9],
      [3, 1, 2, 7],
      [1, 2, 2, 4],
    ];
    const choice = { penalty: 'l1', lambda: 0.1 } as const;
    const best = pairMinimizer(pairLoss([x, z], y), choice);
    const other = pairMinimizer(pairLoss([x, z.map((value) => 5 - 3 * value)], y), choice);
    expect(other.phi[0]).toBeCloseTo(best.phi[0], 12);
    expect(other.phi[1]).toBeCloseTo(-best.phi[1], 12);
  });
  it('refuse a λ below zero by name', () =>
    each(
      [
        [
          [1, 2, 4],
          [0, 5, 1],
        ],
        [
          [1, 1, 1],
          [2, 2, 2],
        ],
      ] as const,
      (features) =>
        expect(() => pairMinimizer(pairLoss(features, [1, 2, 3]), { penalty: 'l1', lambda: -1 })).toThrow(/^lambda/),
    ));
});

describe('features that the data do not tell apart', () => {
  /** The pull of x = (−1, 0, 1)·√1.5 on y is (4 − 1)/3·√1.5. */
  const [x, y, pull] = [[1, 2, 3], [1, 0, 4], Math.sqrt(1.5)] as const;
  const of = (features: Features, choice: PairPenalty) => pairMinimizer(pairLoss(features, y), choice);

  it('share the coefficient where one is the other, multiplied: half of what one alone would have', () =>
    each([2, -7], (factor) => {
      const features = [x, x.map((value) => factor * value + 1)] as const;
      const sign = Math.sign(factor);
      expect(pairLoss(features, y)).toMatchObject({ rho: sign, bowl: undefined });
      const shared = (choice: PairPenalty, left: number) => {
        const { phi, unique, residual } = of(features, choice);
        expect(phi[0]).toBeCloseTo(left / 2, 12);
        expect(phi[1]).toBeCloseTo((sign * left) / 2, 12);
        expect(residual).toBeLessThan(ROUNDING);
        return unique;
      };
      expect(shared({ penalty: 'l1', lambda: 0 }, pull)).toBe(false);
      expect(shared({ penalty: 'l1', lambda: 0.25 }, pull - 0.25)).toBe(false);
      expect(shared({ penalty: 'l2', lambda: 0 }, pull)).toBe(false);
      expect(shared({ penalty: 'l2', lambda: 0.5 }, pull / 1.25)).toBe(true);
    }));
  it('leave a constant one at exactly zero, and the other as if it were alone', () => {
    const first = of([x, [5, 5, 5]], { penalty: 'l1', lambda: 0.25 });
    expect(first.phi[0]).toBeCloseTo(pull - 0.25, 12);
    expect(first).toMatchObject({ zeros: 1, unique: true });
    expect(Object.is(first.phi[1], 0)).toBe(true);
    const second = of([[5, 5, 5], x], { penalty: 'l2', lambda: 1 });
    expect(second.phi[1]).toBeCloseTo(pull / 2, 12);
    expect(Object.is(second.phi[0], 0)).toBe(true);
    expect(of([x, [5, 5, 5]], { penalty: 'l1', lambda: 0 }).unique).toBe(false);
  });
  it('are both zero where both are constant', () => {
    const constant = [
      [5, 5, 5],
      [1, 1, 1],
    ] as const;
    expect(of(constant, { penalty: 'l1', lambda: 0 })).toEqual({ phi: [0, 0], zeros: 2, residual: 0, unique: false });
    expect(of(constant, { penalty: 'l2', lambda: 1 }).unique).toBe(true);
    expect(pairLoss(constant, y)).toMatchObject({ lambdaMax: 0, center: [0, 0], line: undefined });
  });
  it('fit no worse than anything else even so', () =>
    fc.assert(
      fc.property(fc.tuple(whole, whole), lambdas, penalties, (elsewhere, lambda, penalty) => {
        const features = [x, x.map((value) => -2 * value)] as const;
        const rows = rowsOf(features, y);
        const choice = { penalty, lambda };
        const point: Vec2 = [elsewhere[0] / 20, elsewhere[1] / 20];
        expect(objective(rows, of(features, choice).phi, choice)).toBeLessThanOrEqual(
          objective(rows, point, choice) + ROUNDING,
        );
      }),
      { seed: SEED },
    ));
});

describe('meanSquaredError and leastErrorBetween', () => {
  const rows: Rows = {
    columns: [
      [1, -1, 0],
      [0, 1, -1],
    ],
    target: [2, 0, 1],
  };
  it('is the mean of the squared differences', () => {
    expect(meanSquaredError(rows, [0, 0])).toBeCloseTo(5 / 3, 14);
    expect(meanSquaredError(rows, [2, 0])).toBeCloseTo(5 / 3, 14);
    expect(meanSquaredError({ columns: [[]], target: [] }, [1])).toBeNaN();
  });
  it('is least where the derivative along the way vanishes, or at an end', () => {
    expect(leastErrorBetween(rows, [0, 0], [2, 0])).toBeCloseTo(meanSquaredError(rows, [1, 0]), 14);
    expect(leastErrorBetween(rows, [2, 0], [5, 0])).toBe(meanSquaredError(rows, [2, 0]));
    expect(leastErrorBetween(rows, [-3, 0], [0.5, 0])).toBe(meanSquaredError(rows, [0.5, 0]));
    expect(leastErrorBetween(rows, [0.3, 1], [0.3, 1])).toBe(meanSquaredError(rows, [0.3, 1]));
  });
  it('is no more than anywhere on the way', () =>
    fc.assert(
      fc.property(
        fc.tuple(whole, whole),
        fc.tuple(whole, whole),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (from, to, share) => {
          const least = leastErrorBetween(rows, from, to);
          const between = from.map((value, j) => value + share * ((to[j] as number) - value));
          expect(least).toBeLessThanOrEqual(
            meanSquaredError(rows, between) + ROUNDING * (1 + dot(from, from) + dot(to, to)),
          );
        },
      ),
      { seed: SEED },
    ));
});
