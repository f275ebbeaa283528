import { describe, expect, it } from 'vitest';
import { constant, falling, lengths, proximal, share, steps } from './on-the-sparsity-of-l1-regularization.ts';

describe('the first article', () => {
  it('gives the lengths of (2, 2) that one finds by hand: 2·2^(1/p)', () => {
    expect(lengths).toEqual(['8', '4', '2.828', '2.378', '2']);
  });

  it('gives the share 4(w − c)² / (4w² − 2c²) of the square with w = 10', () => {
    for (const c of [0.5, 1, 2, 4, 6])
      expect(share(c)).toBe(`${((100 * 4 * (10 - c) ** 2) / (400 - 2 * c ** 2)).toFixed(1)}%`);
  });

  it('has no zero on the way of a subgradient method, and nears it with falling steps', () => {
    expect([constant.zeros, falling.zeros]).toEqual([0, 0]);
    expect([constant.zeroFrom, falling.zeroFrom]).toEqual([undefined, undefined]);
    const size = (text: string) => Math.abs(Number(text.replace('−', '-')));
    expect(size(falling.last)).toBeLessThan(size(constant.last));
  });

  it('has the proximal method at zero from some step on, to the last', () => {
    expect(proximal.last).toBe('0');
    expect(proximal.zeroFrom).toBeGreaterThan(0);
    expect(proximal.zeros).toBeGreaterThanOrEqual(steps + 1 - (proximal.zeroFrom ?? Number.NaN));
  });
});
