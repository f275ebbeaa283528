/** The powers of ten that the sizes of weights are sorted by; what lies beyond counts to the outermost bins. */
export const POWERS = { from: -8, to: 1, step: 0.5 } as const;

/** How many weights there are of each size, and how many are exactly zero. */
export interface WeightSizes {
  readonly zeros: number;
  /** Weights that are not zero by ⌊log₁₀|w|⌋ in steps of half a power of ten. */
  readonly bins: readonly number[];
}

export function weightSizes(weights: Float64Array): WeightSizes {
  const bins = new Array<number>((POWERS.to - POWERS.from) / POWERS.step).fill(0);
  let zeros = 0;
  for (const weight of weights) {
    if (weight === 0) zeros += 1;
    else {
      const bin = Math.floor((Math.log10(Math.abs(weight)) - POWERS.from) / POWERS.step);
      const inside = Math.min(Math.max(bin, 0), bins.length - 1);
      bins[inside] = (bins[inside] as number) + 1;
    }
  }
  return { zeros, bins };
}
