import { budget, lossParameters } from '../loss-parameters.ts';
import { defineWidget } from '../widget.ts';

export const widget = defineWidget({
  name: 'constraint-contact',
  title: 'Where the loss meets the constraint',
  parameters: {
    ...lossParameters,
    p: {
      kind: 'number',
      label: 'norm',
      symbol: 'p',
      default: 1,
      min: 0.25,
      max: Number.POSITIVE_INFINITY,
      slider: { min: 0.25, max: Number.POSITIVE_INFINITY, step: 1, scale: 'projective' },
      marks: [
        { value: 0.5, label: '½' },
        { value: 1, label: '1' },
        { value: 2, label: '2' },
        { value: 4, label: '4' },
        { value: Number.POSITIVE_INFINITY, label: '∞' },
      ],
    },
    budget,
  },
  quantities: {
    phi1: 'φ₁*',
    phi2: 'φ₂*',
    zeros: 'exact zeros',
    contact: 'touches',
    loss: 'L(φ*)',
    lambda: 'multiplier λ',
    'kkt-residual': 'residual',
  },
});
