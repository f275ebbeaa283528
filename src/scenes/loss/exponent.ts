import type { NumberParameter } from '#figure/controls/parameter.ts';

/** The exponent of a norm, from 0 (the number of non-zeros) to ∞ (the largest magnitude). */
export const exponent = {
  kind: 'number',
  label: 'exponent',
  symbol: 'p',
  default: 2,
  min: 0,
  max: Number.POSITIVE_INFINITY,
  slider: { min: 0, max: Number.POSITIVE_INFINITY, step: 1, scale: 'projective' },
  marks: [
    { value: 0, label: '0' },
    { value: 0.5, label: '½' },
    { value: 1, label: '1' },
    { value: 2, label: '2' },
    { value: 4, label: '4' },
    { value: Number.POSITIVE_INFINITY, label: '∞' },
  ],
} as const satisfies NumberParameter;
