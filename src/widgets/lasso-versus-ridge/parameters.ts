import { budget, lossParameters } from '../loss-parameters.ts';
import { defineWidget } from '../widget.ts';

export const widget = defineWidget({
  name: 'lasso-versus-ridge',
  title: 'Lasso versus ridge',
  question: 'One loss, one budget: where does the diamond put the best point, and where does the circle?',
  method:
    'Both minimizers are exact: the lasso’s by enumerating the diamond’s corners and edges, the ridge’s by solving the secular equation of the circle to machine precision.',
  parameters: { ...lossParameters, budget },
  quantities: {
    'lasso-phi1': { label: 'lasso φ₁*', meaning: 'first parameter of the minimizer over ‖φ‖₁ ≤ c' },
    'lasso-phi2': { label: 'lasso φ₂*', meaning: 'second parameter of the minimizer over ‖φ‖₁ ≤ c' },
    'lasso-zeros': { label: 'lasso zeros', meaning: 'how many of them are exactly 0' },
    'ridge-phi1': { label: 'ridge φ₁*', meaning: 'first parameter of the minimizer over ‖φ‖₂ ≤ c' },
    'ridge-phi2': { label: 'ridge φ₂*', meaning: 'second parameter of the minimizer over ‖φ‖₂ ≤ c' },
    'ridge-zeros': { label: 'ridge zeros', meaning: 'how many of them are exactly 0' },
  },
});
