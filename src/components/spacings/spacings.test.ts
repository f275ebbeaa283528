import { describe, expect, it } from 'vitest';
import { spacings } from './spacings.ts';

const SEEDS = Array.from({ length: 200 }, (_, i) => i + 1);
const all = SEEDS.flatMap((seed) => [0.2, 0.5, 0.8].map((share) => spacings({ n: 6, seed, share })));

describe('layers of exponential sizes', () => {
  it('add up to all sizes', () => {
    expect(all).toHaveLength(600);
    for (const { sizes, ends } of all)
      expect(ends.at(-1)).toBeCloseTo(
        sizes.reduce((a, b) => a + b),
        12,
      );
  });

  it('are filled from above by the budget, down to the threshold of the nearest point', () => {
    for (const { sizes, budget, threshold, alive } of all) {
      const left = sizes.map((size) => Math.max(size - threshold, 0));
      expect(left.reduce((a, b) => a + b)).toBeCloseTo(budget, 12);
      expect(left.filter((size) => size > 0)).toHaveLength(alive);
    }
  });

  it('have the mean 1, each of them, and are not correlated: Rényi’s theorem', () => {
    const drawn = Array.from({ length: 20_000 }, (_, seed) => spacings({ n: 4, seed, share: 0.5 }).layers);
    const mean = (of: (layers: readonly number[]) => number) =>
      drawn.reduce((sum, one) => sum + of(one), 0) / drawn.length;
    // Five standard errors: a layer has the deviation 1, a product of two centred ones too.
    const error = 5 / Math.sqrt(drawn.length);
    for (const j of [0, 1, 2, 3]) expect(Math.abs(mean((layers) => layers[j] ?? 0) - 1)).toBeLessThan(error);
    for (const [i, j] of [
      [0, 1],
      [0, 3],
      [2, 3],
    ] as const)
      expect(Math.abs(mean((layers) => ((layers[i] ?? 0) - 1) * ((layers[j] ?? 0) - 1)))).toBeLessThan(error);
  });
});
