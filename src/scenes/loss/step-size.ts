import type { NumberParameter } from '#figure/controls/parameter.ts';

/** The step of a descent; a loss whose larger curvature is 1 has its bounds at 1 and 2. */
export const stepSize = {
  kind: 'number',
  label: 'step size',
  symbol: 't',
  default: 0.2,
  min: 0.001,
  max: 4,
  slider: { min: 0.001, max: 4, step: 0.01, scale: 'logarithmic' },
  marks: [
    { value: 0.01, label: '0.01' },
    { value: 0.1, label: '0.1' },
    { value: 1, label: '1' },
    { value: 2, label: '2' },
  ],
} as const satisfies NumberParameter;
