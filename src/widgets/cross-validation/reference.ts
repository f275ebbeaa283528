import type { Reference } from '#figure/widget.ts';
import type { widget } from './parameters.ts';

export const reference: Reference<typeof widget> = {
  question: 'Which λ does held-out data ask for, and how many columns does it keep?',
  method:
    'The rows are shuffled with the seed and dealt to the folds, which differ by a row at most. Each fold is predicted by the lasso of the other rows, standardized by these alone, at λ_max and forty λ to every power of ten below it. The line stands for the nearest of them. The least error asks for prediction and tends to keep more columns than the right ones (F37); the largest λ within one standard error of it is a habit, not a theorem. The refit is least squares on the columns that each fold’s lasso keeps, chosen and fitted without the rows that it predicts. A coefficient that is zero is exactly 0.',
  meanings: {
    'lambda-min': 'the λ, of those tried, with the least error; the largest of them where several have it',
    'error-min': 'its mean squared error on held-out rows, in units of the target squared',
    'nonzeros-min': 'how many coefficients of the lasso on all rows are not exactly 0 at that λ',
    'lambda-1se': 'the largest λ tried whose error is at most one standard error above the least',
    'error-1se': 'its mean squared error on held-out rows',
    'nonzeros-1se': 'how many coefficients of the lasso on all rows are not exactly 0 at that λ',
    'error-mean-only': 'mean squared error of predicting, in each fold, the mean of the target in the other rows',
    'lambda-tried':
      'the λ, of those tried, that is nearest in ratio to the one asked for; the numbers after it are for it',
    error: 'mean squared error of held-out rows at this λ',
    'standard-error': 'of that error, from how the folds differ',
    'refit-error':
      'mean squared error of held-out rows where each fold’s lasso is followed by least squares on the columns that it keeps',
    nonzeros: 'how many coefficients of the lasso on all rows are not exactly 0 at this λ',
    'degrees-of-freedom':
      'how many independent columns are not zero on all rows; its mean is what a fit of normal noise costs at a λ that was fixed beforehand, not at one that cross-validation chose (F20)',
    folds: 'folds that the rows are dealt to: as many as asked for, or one a row',
    rows: 'rows that are used',
    columns: 'columns that predict, those made of text included',
  },
};
