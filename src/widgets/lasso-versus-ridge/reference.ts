import type { Reference } from '#figure/widget.ts';
import type { widget } from './parameters.ts';

export const reference: Reference<typeof widget> = {
  question: 'One loss, one number as the budget: where does the diamond put the best point, and where does the circle?',
  method:
    'Both minimizers are exact: the lasso’s by enumerating the diamond’s corners and edges, its zeros decided in exact rational arithmetic, the ridge’s by solving the secular equation of the circle to machine precision.',
  meanings: {
    'lasso-phi1': 'first parameter of the minimizer over ‖φ‖₁ ≤ c',
    'lasso-phi2': 'second parameter of the minimizer over ‖φ‖₁ ≤ c',
    'lasso-zeros': 'how many of them are exactly 0',
    'ridge-phi1': 'first parameter of the minimizer over ‖φ‖₂ ≤ c',
    'ridge-phi2': 'second parameter of the minimizer over ‖φ‖₂ ≤ c',
    'ridge-zeros': 'how many of them are exactly 0',
  },
};
