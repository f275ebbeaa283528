import { defineWidget } from '#figure/widget.ts';
import { mix, tableParameters, tableStrength } from '#scenes/tables/table-parameters.ts';

export const widget = defineWidget({
  name: 'regularization-path',
  title: 'The path of a lasso',
  lead: ['lambda', 'mix'],
  parameters: { lambda: tableStrength, mix, ...tableParameters },
  quantities: {
    nonzeros: 'not zero',
    'coefficient-*': '*',
    intercept: 'intercept',
    'lambda-max': 'λₘₐₓ',
    'explained-share': 'variance explained',
    'degrees-of-freedom': 'degrees of freedom',
    'duality-gap': 'duality gap',
    'largest-gap': 'largest gap drawn',
    rows: 'rows',
    columns: 'columns',
  },
});
