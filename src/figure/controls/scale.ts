/** How a slider's position stands for a value. Positions are what a range input holds. */
export type ScaleName = 'linear' | 'logarithmic' | 'counting' | 'projective';

export interface Scale {
  toPosition(value: number): number;
  toValue(position: number): number;
}

/** Steps of the projective scale: p = ½, 1, 2, 4 and ∞ all lie on a step. */
const PROJECTIVE_STEPS = 240;

export const scales: Record<ScaleName, Scale> = {
  linear: { toPosition: (value) => value, toValue: (position) => position },
  logarithmic: {
    toPosition: (value) => Math.log10(value),
    toValue: (position) => Number((10 ** position).toPrecision(12)),
  },
  /** Whole numbers on a logarithmic scale. */
  counting: {
    toPosition: (value) => Math.log10(value),
    toValue: (position) => Math.round(10 ** position),
  },
  /** t = p/(1+p): 0 to the left end, 1 to the middle, ∞ to the right end, and 1/p mirrored. */
  projective: {
    toPosition: (value) =>
      value === Number.POSITIVE_INFINITY ? PROJECTIVE_STEPS : (PROJECTIVE_STEPS * value) / (1 + value),
    toValue: (position) => Number((position / (PROJECTIVE_STEPS - position)).toPrecision(12)),
  },
};
