import { describe, expect, it } from 'vitest';
import { parseFormula } from './formula.ts';
import { gridLine, sampleGrid2, sampleGrid3 } from './sample.ts';

/** Sums may be taken in another order: some roundings in values up to about 100. */
const REORDERED = 1e-12;
const XYZW = ['x', 'y', 'z', 'w'] as const;

describe('gridLine(from, to, n)', () => {
  it('includes both ends exactly and is symmetric to the last bit', () => {
    const line = gridLine(-1.1, 1.1, 49);
    expect([line[0], line[24], line[48]]).toEqual([-1.1, 0, 1.1]);
    line.forEach((x, i) => {
      expect(x).toBe(-(line[48 - i] as number) + 0);
    });
  });

  it('names n when it is not an integer of at least 2', () => {
    expect(() => gridLine(0, 1, 1)).toThrow(/n must be/);
    expect(() => gridLine(0, 1, 2.5)).toThrow(/n must be/);
  });
});

describe('sampleGrid2(formula, {window, n})', () => {
  it.each([
    'x^2 + y^2',
    'sin(3x)*cos(2y) + exp(-x^2-y^2) + max(x,y)/2 - min(1,x) - 2^x + 3/x',
    'y',
    'x',
    '7',
    'sqrt(x) + log(y) + tan(y) - sign(x y) + abs(x-1)',
    'max(y, 1) - x^1.5 + 1.5^(x y)',
    'min(2, y) + min(y, x) + 2 - x + (-x)',
  ])('equals %s at every point, x fastest', (source) => {
    const f = parseFormula(source, ['x', 'y']);
    const n = 17;
    const line = gridLine(-2, 2.5, n);
    const values = sampleGrid2(f, { window: [-2, 2.5], n });
    values.forEach((value, at) => {
      expect(value + 0).toBe(f.value([line[at % n] as number, line[Math.floor(at / n)] as number]));
    });
  });
});

describe('sampleGrid3(formula, {half, n, w})', () => {
  it('writes into the array it is given, and names it when it is too short', () => {
    const f = parseFormula('x + 10y + 100z', XYZW);
    const into = new Float64Array(27).fill(7);
    expect(sampleGrid3(f, { half: 1, n: 3, into })).toBe(into);
    expect([...into]).toEqual([...sampleGrid3(f, { half: 1, n: 3 })]);
    expect(() => sampleGrid3(f, { half: 1, n: 4, into })).toThrow(/into/);
  });

  it.each([
    'x^4+y^4+z^4-(x^2+y^2+z^2-0.4)',
    'x^2 - (y^2 - (z - w)) + x y z - (-(x+y)) + w',
    'z',
    'y z + w',
    'sin(x)*y + z^2 + x - (w*x + 3)',
    '-(x+y) - sqrt(1 + z^2 + (x - y - z)^2)',
    '5',
  ])('equals %s at every point up to the order of sums', (source) => {
    const f = parseFormula(source, XYZW);
    const n = 7;
    const w = 0.75;
    const line = gridLine(-1.5, 1.5, n);
    const values = sampleGrid3(f, { half: 1.5, n, w });
    expect(values).toHaveLength(n ** 3);
    values.forEach((value, at) => {
      const [i, j, k] = [at % n, Math.floor(at / n) % n, Math.floor(at / (n * n))];
      const expected = f.value([line[i] as number, line[j] as number, line[k] as number, w]);
      expect(Math.abs(value - expected)).toBeLessThan(REORDERED);
    });
  });
});
