import { seededRandom } from '#math';

/** Sizes of parameters in falling order, cut into layers, and how far a budget reaches down them. */
export interface Spacings {
  /** a₍₁₎ ≥ … ≥ a₍ₙ₎. */
  readonly sizes: readonly number[];
  /** Dⱼ = j·(a₍ⱼ₎ − a₍ⱼ₊₁₎), with a₍ₙ₊₁₎ = 0: the area of the j-th layer from above, which is j sizes wide. */
  readonly layers: readonly number[];
  /** D₁, D₁ + D₂, …: the budgets at which the second, the third … parameter comes to life; the last is all there is. */
  readonly ends: readonly number[];
  readonly budget: number;
  /** What soft thresholding takes from each size, so that the rest adds up to the budget. */
  readonly threshold: number;
  /** How many sizes are larger than that. */
  readonly alive: number;
}

/** Exponential sizes, and a share of their sum as the budget. */
export function spacings({ n, seed, share }: { n: number; seed: number; share: number }): Spacings {
  const random = seededRandom(seed);
  const sizes = Array.from({ length: n }, () => -Math.log(1 - random())).toSorted((one, other) => other - one);
  const layers = sizes.map((size, i) => (i + 1) * (size - (sizes[i + 1] ?? 0)));
  let sum = 0;
  const ends = layers.map((layer) => {
    sum += layer;
    return sum;
  });
  const budget = share * sum;
  const alive = 1 + ends.slice(0, -1).filter((end) => end < budget).length;
  const above = sizes.slice(0, alive).reduce((total, size) => total + size, 0);
  return { sizes, layers, ends, budget, threshold: (above - budget) / alive, alive };
}
