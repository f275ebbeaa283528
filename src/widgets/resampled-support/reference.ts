import type { Reference } from '#figure/widget.ts';
import type { widget } from './parameters.ts';

export const reference: Reference<typeof widget> = {
  question: 'Would the lasso keep the same columns if the rows had been other ones?',
  method:
    'As many rows as there are, are drawn from them with replacement, again and again, with the seed (the bootstrap). Each resample is standardized by itself, and the whole path of its lasso is followed from knot to knot down to a thousandth of λ_max, so that the shares are known at every λ down to there. A coefficient that is zero is exactly 0. Rows drawn from these rows stand in for other rows: a column that is kept again and again is a steady choice, which does not make it a right one (F37).',
  meanings: {
    'share-*': 'the share of the resamples in which this column’s coefficient is not exactly 0 at this λ',
    'coefficient-*':
      'the coefficient of this column on the rows as they are, standardized, in units of the target; the name is the column’s',
    nonzeros: 'how many coefficients are not exactly 0 on the rows as they are',
    always: 'how many columns are kept in every resample',
    never: 'how many columns are kept in no resample',
    resamples: 'resamples that are known at this λ; a path that rounding stops above it does not count',
    rows: 'rows that are used, and that each resample has',
    columns: 'columns that predict, those made of text included',
  },
};
