import type { Reference } from '#figure/widget.ts';
import type { widget } from './parameters.ts';

export const reference: Reference<typeof widget> = {
  question: 'What do two columns of a table look like as ellipses and a diamond?',
  method:
    'The two columns are standardized (mean 0, mean square 1), the target is centred, and all other columns are left out. The loss is (1/2n)‖y − Xφ‖², so its curvatures H = XᵀX/n are [[1, ρ], [ρ, 1]], and its centre φ̂ is the least-squares fit. L + λ‖φ‖₁ or L + (λ/2)‖φ‖₂² is minimized exactly; the level set of the penalty is drawn through φ*, on axes of equal scale. Unless others are chosen, the columns are the two that come first into a lasso of the table as λ falls. Where one column is the other, multiplied and shifted, contours are parallel lines, and of all minimizers the one of least ‖φ‖₂ is taken.',
  meanings: {
    phi1: 'coefficient of the first column: units of the target for each standard deviation',
    phi2: 'coefficient of the second column: units of the target for each standard deviation',
    zeros: 'how many of the two coefficients are exactly 0',
    'lambda-max': 'the least λ at which L1 makes both coefficients 0; squared L2 has none',
    'ols-phi1': 'coefficient of the first column by least squares, λ = 0',
    'ols-phi2': 'coefficient of the second column by least squares, λ = 0',
    rho: 'correlation of the two columns in the rows that are used; 0 if one of them does not vary',
    'kkt-residual':
      'distance from the conditions of an optimum, in units of the target; 0 but for rounding at an optimum',
    'explained-share': 'share of the target’s variance in these rows that the two coefficients explain (R²)',
    rows: 'rows that are used',
  },
};
