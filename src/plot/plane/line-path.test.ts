import { describe, expect, it } from 'vitest';
import { linePath } from './line-path.ts';

const doubled = (x: number, y: number) => [2 * x, 2 * y] as const;

describe('linePath', () => {
  it('draws each line where its points stand, closed ones back to their start', () => {
    const open = { points: [0, 0, 1, 0, 3, 0], closed: false };
    const closed = { points: [0, 0, 5, 0, 5, 5], closed: true };
    expect(linePath([open, closed], doubled)).toBe('M0 0l6 0M0 0l10 0l0 10z');
  });
  it('draws nothing for no lines and for a single point', () => {
    expect(linePath([], doubled)).toBe('');
    expect(linePath([{ points: [1, 1], closed: false }], doubled)).toBe('');
  });
});
