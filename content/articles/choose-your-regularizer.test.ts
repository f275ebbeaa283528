import { describe, expect, it } from 'vitest';
import { onTwins, shrunk, small, wanted } from './choose-your-regularizer.ts';

describe('the third article', () => {
  it('gives what each penalty leaves of 4: 4 − λ, 4/(1 + λ), (4 − λ/2)/(1 + λ/2), all of it', () => {
    expect(shrunk(4)).toMatchObject({ lasso: '3', ridge: '2', net: '2.333', hard: '4', mcp: '4', scad: '4' });
  });

  it('solves x − 4 + 1/(2√x) = 0 for the square root', () => {
    const x = Number(shrunk(4).root);
    expect(x - 4 + 0.5 / Math.sqrt(x)).toBeCloseTo(0, 3); // the article prints four digits
  });

  it('gives zero for p = 1 and for no p above it', () => {
    expect(small.at(-1)).toBe('0');
    expect(small.slice(0, -1)).not.toContain('0');
    expect(small[0]).toBe('0.1667'); // 3x = 1/2
  });

  it('says of two copies: L1 names one, the others divide the weight', () => {
    const parts = (point: string) => point.slice(1, -1).split(', ').map(Number);
    expect(parts(wanted)).toEqual([1.2, 0.4]);
    expect(parts(onTwins('l1')).filter((part) => part === 0)).toHaveLength(1);
    for (const penalty of ['elastic-net', 'l2'] as const) {
      const [one = 0, other = 0] = parts(onTwins(penalty));
      expect(Math.abs(one - other)).toBeLessThan(0.1 * one);
    }
  });
});
