import { describe, expect, it } from 'vitest';
import reference from '../reference/face-laws.json' with { type: 'json' };
import { erf, erfc } from '../special/error-function.ts';
import { logNormalCdf } from '../special/log-normal-cdf.ts';
import { each } from '../testing/each.ts';
import { type Ensemble, faceLaw, meanCount } from './face-law.ts';
import { FaceSample, largestDeviation } from './face-sample.ts';
import { gaussianShareLog } from './gaussian-share.ts';

/** What the reference values hold to. */
const holds = (n: number) => (n <= 50 ? 1e-9 : 1e-7);
/** Closed forms, and the sum of all. */
const ROUNDING = 1e-12;
/** The means were given with five or six digits. */
const DIGITS = 6e-6;

const law = (ensemble: Omit<Ensemble, 'law'>) => faceLaw({ law: 'gaussian', ...ensemble });
const share = (n: number, value: number) => law({ n, hold: 'share', value });
const budget = (n: number, value: number) => law({ n, hold: 'budget', value });
const sum = (p: Float64Array) => p.reduce((total, one) => total + one, 0);

describe('the law for normal centres and a budget', () => {
  it('has the values of an independent program', () => {
    each(reference.gaussian_budget, ({ n, budget: c, share_of_k, inside, mean_given_outside }) => {
      const found = budget(n, c);
      expect(Math.abs(found.inside - inside)).toBeLessThan(holds(n));
      expect(Math.abs(meanCount(found.probability) - mean_given_outside)).toBeLessThan(n * holds(n));
      each(share_of_k.entries(), ([i, of]) =>
        expect(Math.abs((found.probability[i] as number) * (1 - found.inside) - of)).toBeLessThan(holds(n)),
      );
    });
  });
  it('is erfc(c/2)² for a corner of the plane, and erf(c/2)² inside', () => {
    each([0.01, 0.1, 1, 3, 8], (c) => {
      const { probability, inside } = budget(2, c);
      const outside = erfc(c / 2) * (2 - erfc(c / 2));
      expect(Math.abs((probability[0] as number) / (erfc(c / 2) ** 2 / outside) - 1)).toBeLessThan(ROUNDING);
      expect(Math.abs(inside / erf(c / 2) ** 2 - 1)).toBeLessThan(ROUNDING);
    });
  });
  it('sums to what an integral of its own says lies outside', () => {
    const cases = [2, 3, 5, 20, 77, 200].flatMap((n) => [0.01, 0.5, 2, 0.8 * n, 2 * n].map((c) => [n, c] as const));
    each(cases, ([n, c]) => expect(Math.abs(sum(budget(n, c).probability) - 1), `${n}, ${c}`).toBeLessThan(ROUNDING));
  });
  it('ends in corners for no budget, and in no zeros for a large one', () => {
    each([2, 10, 200], (n) => {
      expect(budget(n, 1e-6).probability[0]).toBeGreaterThan(1 - 1e-4);
      expect(budget(n, 30 * n).probability[n - 1]).toBeGreaterThan(0.99);
      expect(budget(n, 30 * n).inside).toBe(1);
    });
  });
});

/** P(no zero) = 2ⁿ(2π)^(−½)∫ e^(−w²/2) Φ(iw√((1−s²)/n))ⁿ dw, along the line w − ia, on which there is least to cancel. */
function denseShare(n: number, s: number): number {
  const turn = Math.sqrt((1 - s * s) / n);
  const height = (w: number, a: number) => {
    const one = logNormalCdf(-a * turn, w * turn);
    return { re: (a * a - w * w) / 2 + n * (one.re + Math.LN2), im: -a * w + n * one.im };
  };
  let a = 0;
  while (height(0, a + 0.01).re < height(0, a).re) a += 0.01;
  let total = 0;
  for (let w = -60; w <= 60; w += 0.01) {
    const { re, im } = height(w, a);
    total += 0.01 * Math.exp(re) * Math.cos(im);
  }
  return total / Math.sqrt(2 * Math.PI);
}

describe('the law for normal centres and a share of their norm (F24)', () => {
  it('has the values of an independent program where none is zero', () => {
    each(reference.gaussian_share_dense, ({ n, share: s, dense }) =>
      expect(Math.abs((share(n, s).probability[n - 1] as number) - dense)).toBeLessThan(1e-11),
    );
  });
  it('is the integral of Φⁿ where none is zero, however rare that is', () => {
    const cases = [2, 3, 7, 40, 200].flatMap((n) => [0.15, 0.5, 0.9, 0.99].map((s) => [n, s] as const));
    each(cases, ([n, s]) => {
      const ratio = (share(n, s).probability[n - 1] as number) / denseShare(n, s);
      expect(Math.abs(ratio - 1), `n = ${n}, s = ${s}`).toBeLessThan(1e-9);
    });
  });
  it('is (4/π)·atan((1 − s)/(1 + s)) for a corner of the plane', () => {
    each([0.001, 0.1, 0.5, 0.77, 0.999], (s) => {
      const exact = (4 / Math.PI) * Math.atan((1 - s) / (1 + s));
      expect(Math.abs((share(2, s).probability[0] as number) - exact)).toBeLessThan(ROUNDING);
    });
  });
  it.each([
    [2, 1.59033],
    [3, 2.20348],
    [5, 3.44203],
    [10, 6.54481],
    [50, 31.3791],
    [200, 124.5124],
  ])('has the mean of an independent program for n = %i at s = ½', (n, mean) => {
    expect(Math.abs(meanCount(share(n, 0.5).probability) - mean)).toBeLessThan(n < 50 ? DIGITS : 6e-5);
  });
  it('tends to a share of 0.6208901036 alive, with an error like 1/n', () => {
    const off = (n: number) => meanCount(share(n, 0.5).probability) / n - 0.6208901036;
    expect(Math.abs(off(200))).toBeLessThan(0.002);
    expect(Math.abs(off(100) / off(200) - 2)).toBeLessThan(0.05);
  });
  it('sums to 1 by itself', () => {
    const cases = [2, 3, 4, 6, 11, 30, 100, 200].flatMap((n) =>
      [0.001, 0.03, 0.3, 0.5, 0.8, 0.97, 0.999].map((s) => [n, s] as const),
    );
    each(cases, ([n, s]) => {
      const { probability } = share(n, s);
      expect(Math.abs(sum(probability) - 1), `n = ${n}, s = ${s}`).toBeLessThan(ROUNDING);
      expect(Math.min(...probability)).toBeGreaterThanOrEqual(0);
    });
  });
  it('is the same for one number of non-zeros by itself', () => {
    each([1, 2, 5, 9, 12], (k) =>
      expect(
        Math.abs(Math.exp(gaussianShareLog(12, 0.4, k)) - (share(12, 0.4).probability[k - 1] as number)),
      ).toBeLessThan(ROUNDING),
    );
  });
  it('ends in corners for no share, and in no zeros for the whole', () => {
    each([2, 10], (n) => {
      expect(share(n, 1e-3).probability[0]).toBeGreaterThan(0.98);
      expect(share(n, 1 - 1e-3).probability[n - 1]).toBeGreaterThan(0.99);
    });
  });
});

describe('the law for Laplace centres (F39)', () => {
  it('is e^(−c) for a corner of the plane, and Poisson whatever n', () => {
    each([0.1, 1, 4], (c) => {
      const { probability, inside } = faceLaw({ law: 'laplace', n: 2, hold: 'budget', value: c });
      expect(Math.abs((probability[0] as number) * (1 - inside) - Math.exp(-c))).toBeLessThan(ROUNDING);
      expect(Math.abs(inside - (1 - (1 + c) * Math.exp(-c)))).toBeLessThan(ROUNDING);
    });
  });
  it('has the mean 1 + (n − 1)s for a share', () => {
    each([2, 17, 200], (n) => {
      const { probability } = faceLaw({ law: 'laplace', n, hold: 'share', value: 0.3 });
      expect(Math.abs(meanCount(probability) - 1 - (n - 1) * 0.3)).toBeLessThan(n * ROUNDING);
      expect(Math.abs(sum(probability) - 1)).toBeLessThan(ROUNDING);
    });
  });
  it('has inside what is missing, to all digits where it is small, and none of it in the law', () => {
    each([3, 40, 200], (n) =>
      each([0.5, n - 1, n, 3 * n], (c) => {
        const { probability, inside } = faceLaw({ law: 'laplace', n, hold: 'budget', value: c });
        let [term, below] = [Math.exp(-c), 0];
        for (let i = 0; i < n; i += 1) {
          below += term;
          term *= c / (i + 1);
        }
        expect(Math.abs(inside + below - 1)).toBeLessThan(ROUNDING);
        expect(Math.abs(sum(probability) - 1)).toBeLessThan(ROUNDING);
      }),
    );
    expect(
      faceLaw({ law: 'laplace', n: 20, hold: 'budget', value: 0.1 }).inside * 2.43290200817664e18 * 1e20,
    ).toBeCloseTo(Math.exp(-0.1) * (1 + 0.1 / 21 + 0.01 / 462 + 0.001 / 10626), 7);
  });
});

const ENSEMBLES: readonly Ensemble[] = [
  { n: 10, law: 'gaussian', hold: 'share', value: 0.5 },
  { n: 30, law: 'gaussian', hold: 'share', value: 0.9 },
  { n: 8, law: 'gaussian', hold: 'budget', value: 3 },
  { n: 25, law: 'gaussian', hold: 'budget', value: 0.1 },
  { n: 20, law: 'laplace', hold: 'budget', value: 15 },
  { n: 12, law: 'laplace', hold: 'share', value: 0.35 },
];
const SEEDS = Array.from({ length: 200 }, (_, seed) => seed + 1);
const TRIALS = 2000;

function deviations(drawn: Ensemble, { probability }: ReturnType<typeof faceLaw>, seeds = SEEDS): number[] {
  return seeds.map((seed) => {
    const sample = new FaceSample(drawn, seed);
    sample.draw(TRIALS);
    return largestDeviation(sample.counts, probability);
  });
}

describe('a sample, which knows nothing of the laws', () => {
  it.each(ENSEMBLES)('is nowhere 4 standard deviations off, over 200 seeds: %o', (ensemble) => {
    const all = deviations(ensemble, faceLaw(ensemble));
    each(all, (z) => expect(z).toBeLessThanOrEqual(4));
    expect(Math.max(...all)).toBeGreaterThan(2);
  });
  it('catches a share that is wrong by 0.02, nearly every time', () => {
    each(['gaussian', 'laplace'] as const, (law) => {
      const drawn = { n: 60, law, hold: 'share', value: 0.5 } as const;
      const all = deviations(drawn, faceLaw({ ...drawn, value: 0.52 }), SEEDS.slice(0, 40));
      expect(all.filter((z) => z > 4).length).toBeGreaterThan(36);
    });
  });
  it('has as many centres inside as the law says', () => {
    each(
      ENSEMBLES.filter(({ hold }) => hold === 'budget'),
      (ensemble) => {
        const { inside } = faceLaw(ensemble);
        const sample = new FaceSample(ensemble, 5);
        sample.draw(20_000);
        expect(Math.abs(sample.inside - 20_000 * inside)).toBeLessThanOrEqual(
          4 * Math.sqrt(20_000 * inside * (1 - inside)),
        );
        expect(sample.inside + sample.counts.reduce((a, b) => a + b, 0)).toBe(sample.drawn);
      },
    );
  });
  it('goes on where it stopped', () => {
    const [whole, parts] = [0, 1].map(() => new FaceSample(ENSEMBLES[0] as Ensemble, 9)) as [FaceSample, FaceSample];
    whole.draw(500);
    each([100, 1, 399], (trials) => parts.draw(trials));
    expect(parts.counts).toEqual(whole.counts);
  });
});

describe('largestDeviation(counts, probability)', () => {
  it('is the largest |count − expected| over √(expected(1 − p)), where 20 are expected', () => {
    expect(largestDeviation([60, 40], Float64Array.of(0.5, 0.5))).toBeCloseTo(2, 14);
    expect(largestDeviation([80, 15, 5], Float64Array.of(0.8, 0.19, 0.01))).toBe(0);
    expect(largestDeviation([100], Float64Array.of(1))).toBe(0);
    expect(largestDeviation([3, 4], Float64Array.of(0.5, 0.5))).toBeNaN();
  });
});

describe('an ensemble', () => {
  it.each<[Partial<Ensemble>, RegExp]>([
    [{ n: 1 }, /^n must/],
    [{ n: 2.5 }, /^n must/],
    [{ value: 0 }, /^value must/],
    [{ value: 1 }, /^value must/],
    [{ hold: 'budget', value: Number.NaN }, /^value must/],
  ])('that cannot be throws naming what is wrong: %o', (wrong, message) => {
    const ensemble: Ensemble = { n: 3, law: 'gaussian', hold: 'share', value: 0.5, ...wrong };
    expect(() => faceLaw(ensemble)).toThrow(message);
    expect(() => new FaceSample(ensemble, 1)).toThrow(message);
  });
});
