import { lowered } from '#text/digits.ts';

/** φ̂₁ for 0, φ̂₂ for 1, … */
export const hatName = (index: number) => `φ̂${lowered(index + 1)}`;
