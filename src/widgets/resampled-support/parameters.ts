import { defineWidget } from '#figure/widget.ts';
import { seed } from '#scenes/chance/seed.ts';
import { tableParameters, tableStrength } from '#scenes/tables/table-parameters.ts';

export const widget = defineWidget({
  name: 'resampled-support',
  title: 'Would the same columns survive with other rows?',
  lead: ['lambda', 'resamples'],
  parameters: {
    lambda: tableStrength,
    resamples: {
      kind: 'number',
      label: 'resamples',
      default: 200,
      min: 20,
      max: 2000,
      whole: true,
      slider: { min: 20, max: 500, step: 10 },
    },
    seed,
    ...tableParameters,
  },
  quantities: {
    'share-*': '* kept in',
    'coefficient-*': 'coefficient of *',
    nonzeros: 'not zero',
    always: 'always kept',
    never: 'never kept',
    resamples: 'resamples',
    rows: 'rows',
    columns: 'columns',
  },
});
