import { describe, expect, it } from 'vitest';
import { softThreshold } from '#math';
import { laplaceMean } from './numbers.ts';

describe('laplaceMean(z, λ)', () => {
  it('is the mean by quadrature, where the mode is exactly zero (F22)', () => {
    for (const z of [0.3, 0.5, 1]) {
      let [mass, moment] = [0, 0];
      for (let x = -12; x <= 12; x += 1e-3) {
        const density = Math.exp(-((x - z) ** 2) / 2 - Math.abs(x));
        mass += density;
        moment += density * x;
      }
      expect(laplaceMean(z, 1)).toBeCloseTo(moment / mass, 6);
      expect(laplaceMean(z, 1)).toBeGreaterThan(0);
      expect(softThreshold(z, 1)).toBe(0);
    }
  });
});
