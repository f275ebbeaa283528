import { defineWidget } from '#figure/widget.ts';
import { seed } from '#scenes/chance/seed.ts';
import { tableParameters, tableStrength } from '#scenes/tables/table-parameters.ts';

export const widget = defineWidget({
  name: 'cross-validation',
  title: 'Which λ does held-out data ask for?',
  lead: ['lambda', 'folds'],
  parameters: {
    lambda: tableStrength,
    folds: {
      kind: 'number',
      label: 'folds',
      default: 10,
      min: 2,
      max: 50,
      whole: true,
      slider: { min: 2, max: 50, step: 1 },
    },
    seed,
    ...tableParameters,
  },
  quantities: {
    'lambda-min': 'λ of the least error',
    'error-min': 'least error',
    'nonzeros-min': 'not zero there',
    'lambda-1se': 'λ within 1 s.e.',
    'error-1se': 'its error',
    'nonzeros-1se': 'not zero there',
    'error-mean-only': 'error of the mean',
    'lambda-tried': 'λ tried',
    error: 'error at this λ',
    'standard-error': 'its standard error',
    'refit-error': 'error of the refit',
    nonzeros: 'not zero',
    'degrees-of-freedom': 'degrees of freedom',
    folds: 'folds',
    rows: 'rows',
    columns: 'columns',
  },
});
