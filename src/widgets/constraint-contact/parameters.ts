import { defineWidget } from '#figure/widget.ts';
import { exponent } from '#scenes/loss/exponent.ts';
import { budget, lossParameters } from '#scenes/loss/loss-parameters.ts';

export const widget = defineWidget({
  name: 'constraint-contact',
  title: 'Where the loss meets the constraint',
  lead: ['budget'],
  parameters: {
    ...lossParameters,
    /** Below ¼ the star is too thin to draw a contact with. */
    p: {
      ...exponent,
      label: 'norm',
      default: 1,
      min: 0.25,
      slider: { ...exponent.slider, min: 0.25 },
      marks: exponent.marks.slice(1),
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
    proof: 'exact proof',
  },
});
