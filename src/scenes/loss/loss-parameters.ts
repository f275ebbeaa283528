import type { NumberParameter } from '#figure/controls/parameter.ts';

/** The two-parameter loss that most figures share: L(φ) = ½(φ−φ̂)ᵀH(φ−φ̂). */
export const lossParameters = {
  center: {
    kind: 'vector',
    label: 'centre of the loss',
    symbol: 'φ̂',
    symbols: ['φ̂₁', 'φ̂₂'],
    default: [1.8, 0.9],
    min: -100,
    max: 100,
  },
  condition: {
    kind: 'number',
    label: 'stretch',
    symbol: 'κ',
    default: 4,
    min: 1,
    max: 10_000,
    slider: { min: 1, max: 100, step: 0.01, scale: 'logarithmic' },
    marks: [
      { value: 1, label: '1' },
      { value: 10, label: '10' },
      { value: 100, label: '100' },
    ],
  },
  angle: {
    kind: 'number',
    label: 'angle',
    symbol: 'a',
    default: 60,
    min: -360,
    max: 360,
    unit: '°',
    slider: { min: -90, max: 90, step: 1 },
    marks: [
      { value: -45, label: '−45°' },
      { value: 0, label: '0°' },
      { value: 45, label: '45°' },
    ],
  },
} as const;

export const budget = {
  kind: 'number',
  label: 'budget',
  symbol: 'c',
  default: 1,
  min: 0.001,
  max: 100,
  slider: { min: 0.05, max: 3, step: 0.01 },
  marks: [{ value: 1, label: '1' }],
} as const satisfies NumberParameter;

/** The λ of a penalized loss. */
export const strength = {
  kind: 'number',
  label: 'strength',
  symbol: 'λ',
  default: 0.5,
  min: 0,
  max: 1000,
  slider: { min: 0, max: 3, step: 0.01 },
  marks: [{ value: 0, label: '0' }],
} as const satisfies NumberParameter;

/** How much of the elastic net is L1; the rest is L2. */
export const mix = {
  kind: 'number',
  label: 'elastic net’s mix',
  default: 0.5,
  min: 0,
  max: 1,
  slider: { min: 0, max: 1, step: 0.01 },
  marks: [
    { value: 0, label: 'L2' },
    { value: 1, label: 'L1' },
  ],
} as const satisfies NumberParameter;
