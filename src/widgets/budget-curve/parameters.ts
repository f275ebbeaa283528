import { defineWidget } from '#figure/widget.ts';
import { hold } from '#scenes/loss/hold.ts';
import { budget, lossParameters, strength } from '#scenes/loss/loss-parameters.ts';

export const widget = defineWidget({
  name: 'budget-curve',
  title: 'λ and c, two sides of one problem',
  lead: ['lambda', 'budget'],
  parameters: {
    lambda: strength,
    /** Without any budget the origin alone is left. */
    budget: { ...budget, min: 0, max: 1000, slider: { ...budget.slider, min: 0 } },
    hold,
    ...lossParameters,
  },
  quantities: {
    lambda: 'λ',
    budget: 'budget c',
    'lambda-max': 'λₘₐₓ',
    zeros: 'exact zeros',
    phi1: 'φ₁*',
    phi2: 'φ₂*',
    'kkt-residual': 'residual',
  },
});
