import type { Reference } from '#figure/widget.ts';
import type { widget } from './parameters.ts';

export const reference: Reference<typeof widget> = {
  question: 'With few rows of data, what does a penalty do to the fit, and what to predictions of rows not seen?',
  method:
    'Of 342 penguins, measured near Palmer Station, Antarctica (Gorman, Williams, Fraser 2014; CC0), some are drawn without replacement, by a seeded shuffle. Flipper and bill length are standardized on the drawn birds (mean 0, mean square 1), body mass is in kilograms from their mean, and the intercept is not penalized. The loss is (1/2n)‖y − Xφ‖², so its curvatures are [[1, ρ], [ρ, 1]]; L + λ‖φ‖₁ or L + (λ/2)‖φ‖₂² is minimized exactly. The birds that were not drawn are predicted with the means and scales of the drawn ones. Where the drawn birds fit many coefficients equally well, those of least ‖φ‖₂ are taken.',
  meanings: {
    phi1: 'coefficient of flipper length: kilograms for each standard deviation of the drawn birds',
    phi2: 'coefficient of bill length: kilograms for each standard deviation of the drawn birds',
    zeros: 'how many coefficients are exactly 0',
    'training-error': 'mean square of measured minus predicted mass over the drawn birds, kg²',
    'held-out-error': 'the same over all birds that were not drawn, kg²',
    'lambda-max': 'the least λ at which L1 makes both coefficients 0; squared L2 has none',
    'ols-phi1': 'coefficient of flipper length by least squares, λ = 0',
    'ols-phi2': 'coefficient of bill length by least squares, λ = 0',
    'ols-training-error': 'training error of least squares, kg²',
    'ols-held-out-error': 'held-out error of least squares, kg²',
    'mean-mass': 'mean mass of the drawn birds, which is the intercept, kg',
    rho: 'correlation of flipper and bill length in the drawn birds; 0 if one of them does not vary',
    'kkt-residual': 'distance from the conditions of an optimum; 0 at an exact optimum',
  },
};
