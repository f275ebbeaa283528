import { describe, expect, it } from 'vitest';
import { labelSide } from './label-side.ts';

describe('labelSide(toward)', () => {
  it.each([
    [[2, 0], 1, 0, 'start'],
    [[-3, 0], -1, 0, 'end'],
    [[0, 5], 0, -1, 'middle'],
    [[3, 4], 0.6, -0.8, 'start'],
    [[-0.5, -12], -0.5 / Math.hypot(0.5, 12), 12 / Math.hypot(0.5, 12), 'middle'],
    [[0, 0], 0, 0, 'middle'],
  ] as const)('%j', (toward, x, y, anchor) => {
    const side = labelSide(toward);
    expect(side.x).toBeCloseTo(x, 12);
    expect(side.y).toBeCloseTo(y, 12);
    expect(side.anchor).toBe(anchor);
  });
});
