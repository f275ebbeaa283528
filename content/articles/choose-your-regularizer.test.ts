import { describe, expect, it } from 'vitest';
import { defaults } from '#figure/controls/controls.ts';
import { formatNumber } from '#text/format.ts';
import { widget as curves } from '#widgets/shrinkage-curve/parameters.ts';
import { valuesAt } from '#widgets/values-at.ts';
import { onTwins, shrunk, small, wanted } from './choose-your-regularizer.ts';

describe('the third article', () => {
  it('gives what each penalty leaves of 4: 4 − λ, 4/(1 + λ), (4 − λ/2)/(1 + λ/2), all of it', () => {
    expect(shrunk(4)).toMatchObject({ lasso: '3', ridge: '2', net: '2.333', hard: '4', mcp: '4', scad: '4' });
  });

  it('tabulates what its figure opens with: λ = 1, γ = 3, equal parts', () => {
    const { z, lambda, gamma, mix } = defaults(curves.parameters);
    expect([lambda, gamma, mix]).toEqual([1, 3, 0.5]);
    const { lasso, ridge, net, hard, root, mcp, scad } = shrunk(z);
    const opens = valuesAt('shrinkage-curve', '');
    const named = { lasso, ridge, 'elastic-net': net, hard, 'square-root': root, mcp, scad };
    for (const [name, text] of Object.entries(named)) expect(text, name).toBe(formatNumber(opens[name] as number));
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
