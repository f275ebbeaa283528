import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import reference from '../reference/special-functions.json' with { type: 'json' };
import { each } from '../testing/each.ts';
import { expOf, logOf } from './complex.ts';
import { erf, erfc, erfcx } from './error-function.ts';
import { faddeeva } from './faddeeva.ts';
import { gaussLegendre, integral } from './gauss-legendre.ts';
import { logBinomial } from './log-binomial.ts';
import { logNormalCdf } from './log-normal-cdf.ts';

const SEED = 20240930;
/** Some units of rounding: sums of a dozen terms, an exponential and a quotient. */
const ROUNDING = 3e-15;
/** e^(−z²) magnifies the rounding of z² by up to |z|² = 50. */
const LOWER = 5e-14;
/** A logarithm is as exact as what it is the logarithm of, and as its own size allows. */
const LOGARITHM = 1e-14;
/** The weights carry the rounding of Legendre’s recurrence. */
const QUADRATURE = 2e-14;

describe('faddeeva(x, y)', () => {
  it('has the values of a program with 40 digits', () => {
    each(reference.faddeeva, ({ z: [x, y], w: [re, im] }) => {
      const found = faddeeva(x as number, y as number);
      const error = Math.hypot(found.re - (re as number), found.im - (im as number));
      const size = Math.hypot(re as number, im as number) + ((y as number) < 0 ? 1 : 0);
      expect(error / size, `w(${x} + ${y}i)`).toBeLessThan((y as number) < 0 ? LOWER : ROUNDING);
    });
  });
  it('has the slope 2i/√π − 2z·w, seen in the plane both ways', () => {
    const h = 1e-4;
    const coordinate = fc.double({ min: -5, max: 5, noNaN: true });
    fc.assert(
      fc.property(coordinate, fc.double({ min: -1, max: 9, noNaN: true }), (x, y) => {
        const w = faddeeva(x, y);
        const slope = { re: -2 * (x * w.re - y * w.im), im: 2 / Math.sqrt(Math.PI) - 2 * (x * w.im + y * w.re) };
        const [right, left] = [faddeeva(x + h, y), faddeeva(x - h, y)];
        const [above, below] = [faddeeva(x, y + h), faddeeva(x, y - h)];
        const size = 1 + Math.hypot(w.re, w.im);
        expect(Math.abs((right.re - left.re) / (2 * h) - slope.re) / size).toBeLessThan(2e-6);
        expect(Math.abs((above.re - below.re) / (2 * h) + slope.im) / size).toBeLessThan(2e-6);
      }),
      { seed: SEED },
    );
  });
  it('is i/(√π z) far away', () => {
    expect(faddeeva(3e200, 4e200).re).toBeCloseTo(0.16 / Math.sqrt(Math.PI) / 1e200, 210);
    expect(faddeeva(-1e9, 0)).toEqual({ re: 0, im: -1 / (Math.sqrt(Math.PI) * 1e9) });
  });
});

describe('erf, erfc and erfcx', () => {
  it('have the values of a program with 40 digits', () => {
    each(reference.real, ({ x, ...exact }) => {
      for (const [name, f] of Object.entries({ erf, erfc, erfcx }))
        if (exact[name as 'erf'] !== 0 && Number.isFinite(exact[name as 'erf']))
          expect(Math.abs(f(x) / exact[name as 'erf'] - 1), `${name}(${x})`).toBeLessThan(ROUNDING);
    });
  });
  it('end at 0 and ±1', () => {
    expect([erf(0), erf(Infinity), erf(-Infinity)]).toEqual([0, 1, -1]);
    expect([erfc(0), erfc(Infinity), erfc(-Infinity), erfcx(0)]).toEqual([1, 0, 2, 1]);
    expect([erf, erfc, erfcx].map((f) => f(Number.NaN))).toEqual([Number.NaN, Number.NaN, Number.NaN]);
  });
});

describe('logNormalCdf(x, y)', () => {
  it('has the values of a program with 60 digits, on some branch', () => {
    each(reference['log-normal'], ({ z: [x, y], log: [re, im] }) => {
      const found = logNormalCdf(x as number, y as number);
      const size = 1 + (x as number) ** 2 + (y as number) ** 2;
      expect(Math.abs(found.re - (re as number)) / size, `re ${x} ${y}`).toBeLessThan(LOGARITHM);
      const turns = (found.im - (im as number)) / (2 * Math.PI);
      expect((Math.abs(turns - Math.round(turns)) * 2 * Math.PI) / size, `im ${x} ${y}`).toBeLessThan(LOGARITHM);
    });
  });
  it('adds up to 1 with its mirror image', () => {
    each([0.3, 2.5, 7], (x) => {
      const [here, there] = [logNormalCdf(x, x / 2), logNormalCdf(-x, -x / 2)];
      const [a, b] = [expOf(here.re, here.im), expOf(there.re, there.im)];
      expect(Math.hypot(a.re + b.re - 1, a.im + b.im)).toBeLessThan(LOGARITHM);
    });
  });
  it('has the logarithm of ½ at 0', () => {
    expect(logNormalCdf(0, 0)).toEqual({ re: -Math.LN2, im: 0 });
    expect(logOf({ re: 0, im: 0 }).re).toBe(-Infinity);
  });
});

describe('gaussLegendre(n)', () => {
  it('integrates powers up to 2n − 1', () => {
    each([1, 2, 5, 16, 48], (n) => {
      for (let power = 0; power < 2 * n; power += 1)
        expect(Math.abs(integral((x) => (power + 1) * x ** power, [0, 1], n) - 1)).toBeLessThan(QUADRATURE);
    });
  });
  it('has the nodes and weights of three points', () => {
    const { nodes, weights } = gaussLegendre(3);
    expect(nodes[2]).toBeCloseTo(Math.sqrt(0.6), 15);
    expect([...weights].map((w) => Math.round(w * 9e12) / 1e12)).toEqual([5, 8, 5]);
  });
  it('integrates the normal density to an error function', () => {
    expect(integral((x) => Math.exp((-x * x) / 2), [-3, 2], 40) / Math.sqrt(2 * Math.PI)).toBeCloseTo(
      (erf(Math.SQRT2) + erf(3 / Math.SQRT2)) / 2,
      14,
    );
  });
});

describe('logBinomial(n, k)', () => {
  it('has the numbers of Pascal’s triangle', () => {
    let row = [1];
    for (let n = 0; n <= 50; n += 1) {
      each(row, (entry) => expect(entry).toBeGreaterThan(0));
      row.forEach((entry, k) => {
        expect(Math.abs(logBinomial(n, k) - Math.log(entry))).toBeLessThan(1e-13);
      });
      row = [1, ...row.slice(1).map((entry, k) => entry + (row[k] as number)), 1];
    }
  });
});
