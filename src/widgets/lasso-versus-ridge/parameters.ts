import { defineWidget } from '#figure/widget.ts';
import { budget, lossParameters } from '#scenes/loss/loss-parameters.ts';

export const widget = defineWidget({
  name: 'lasso-versus-ridge',
  title: 'Lasso versus ridge',
  lead: ['budget'],
  parameters: { ...lossParameters, budget },
  quantities: {
    'lasso-phi1': 'lasso φ₁*',
    'lasso-phi2': 'lasso φ₂*',
    'lasso-zeros': 'lasso zeros',
    'ridge-phi1': 'ridge φ₁*',
    'ridge-phi2': 'ridge φ₂*',
    'ridge-zeros': 'ridge zeros',
  },
});
