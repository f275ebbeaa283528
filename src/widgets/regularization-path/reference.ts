import type { Reference } from '#figure/widget.ts';
import type { widget } from './parameters.ts';

export const reference: Reference<typeof widget> = {
  question: 'In which order do the columns of a table come into a lasso, and why?',
  method:
    'Columns are standardized (mean 0, mean square 1) and the target is centred. With mix 1 the whole path of the lasso is followed from λₘₐₓ down, knot by knot, each a root of a linear equation; between knots coefficients are linear in λ. Other mixes, and tables whose ties stop the path, are solved by coordinate descent at each λ, and then exactly on the support that was found. A coefficient that is zero is exactly 0. The duality gap bounds how far the objective is above its least value.',
  meanings: {
    nonzeros: 'how many coefficients are not exactly 0',
    'coefficient-*': 'the coefficient of this column, standardized, in units of the target; the name is the column’s',
    intercept:
      'what is predicted where all standardized columns are 0: the mean of the target, which is never penalized',
    'lambda-max':
      'the least λ at which all coefficients are 0: the largest |xⱼᵀy|/n, divided by the mix; infinite for ridge',
    'explained-share':
      'share of the target’s variance that the fit explains in these rows (R²); undefined for a constant target',
    'degrees-of-freedom':
      'of the lasso at this λ: how many independent columns are not zero; its mean is what a fit of normal noise costs (F20); undefined for another mix',
    'duality-gap':
      'objective minus a lower bound of its least value, in the units of the objective; 0 but for rounding at a minimum',
    'largest-gap':
      'the largest duality gap of all λ that the lines are drawn through, as a share of the objective at zero coefficients',
    rows: 'rows that are used',
    columns: 'columns that predict, those made of text included',
  },
};
