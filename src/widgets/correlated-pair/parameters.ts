import { defineWidget } from '#figure/widget.ts';
import { hold } from '#scenes/loss/hold.ts';
import { budget, lossParameters, strength } from '#scenes/loss/loss-parameters.ts';

/** In small units budgets grow a hundredfold, in large ones λ does. */
const MOST = 100_000;

export const widget = defineWidget({
  name: 'correlated-pair',
  title: 'Can correlation make it sparser?',
  lead: ['rho'],
  parameters: {
    rho: {
      kind: 'number',
      label: 'correlation',
      symbol: 'ρ',
      default: 0.6,
      min: -1,
      max: 1,
      slider: { min: -1, max: 1, step: 0.01 },
      marks: [
        { value: -1, label: '−1' },
        { value: 0, label: '0' },
        { value: 1, label: '1' },
      ],
    },
    budget: { ...budget, max: MOST },
    lambda: { ...strength, default: 0.4, max: MOST },
    hold: { ...hold, label: 'held while ρ moves', default: 'budget' },
    scale: {
      kind: 'number',
      label: 'second feature, times',
      default: 1,
      min: 0.1,
      max: 10,
      slider: { min: 0.1, max: 10, step: 0.01, scale: 'logarithmic' },
      marks: [
        { value: 0.1, label: '0.1' },
        { value: 1, label: '1' },
        { value: 10, label: '10' },
      ],
    },
    center: { ...lossParameters.center, label: 'least squares, standardized', default: [1.6, 0.9] },
  },
  quantities: {
    phi1: 'φ₁*',
    phi2: 'φ₂*',
    zeros: 'exact zeros',
    spread: 'spread over ρ',
    unique: 'unique',
    loss: 'L(φ*)',
    budget: '‖φ*‖₁',
    lambda: 'multiplier λ',
    'kkt-residual': 'residual',
  },
});
