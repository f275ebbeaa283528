import { describe, expect, it } from 'vitest';
import { heldInSquare, inDisc, inSquare } from './how-typical-is-typically.ts';

const RADII = [2, 3, 5, 10, 100];
const percent = (share: number) => `${(100 * share).toFixed(1)}%`;

describe('the second article', () => {
  it('gives the shares that its own formulas give for round contours and a budget of 1', () => {
    for (const R of RADII) {
      const h = Math.SQRT1_2;
      const strips = 4 * (h * Math.sqrt(R ** 2 - h ** 2) + R ** 2 * Math.asin(h / R) - 1);
      expect(inDisc(1, 0, R)).toBe(percent(1 - strips / (Math.PI * R ** 2 - 2)));
    }
    expect(inSquare(3)).toBe(percent((4 * 2 ** 2) / (4 * 3 ** 2 - 2)));
    expect(heldInSquare(10)).toBe('19.0%');
  });

  it('has the first and the third row agree to the last digit', () => {
    for (const R of RADII) expect(inDisc(4, 45, R)).toBe(inDisc(1, 0, R));
  });
});
