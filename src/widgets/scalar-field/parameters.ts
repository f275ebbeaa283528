import { defineWidget } from '#figure/widget.ts';
import { fieldFormula } from '#scenes/field/field-parameters.ts';

export const widget = defineWidget({
  name: 'scalar-field',
  title: 'A scalar field',
  lead: ['f'],
  parameters: {
    f: fieldFormula,
    at: { kind: 'vector', label: 'probe', symbols: ['x', 'y'], default: [1, 1], min: -100, max: 100 },
  },
  quantities: {
    value: 'f(x, y)',
    'gradient-x': '∂f/∂x',
    'gradient-y': '∂f/∂y',
  },
});
