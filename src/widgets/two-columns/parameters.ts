import { defineWidget } from '#figure/widget.ts';
import { tableParameters, tableStrength } from '#scenes/tables/table-parameters.ts';

export const widget = defineWidget({
  name: 'two-columns',
  title: 'Two columns of a table',
  lead: ['lambda', 'penalty'],
  parameters: {
    lambda: { ...tableStrength, slider: { min: 0, max: 50, step: 0.1 } },
    penalty: {
      kind: 'choice',
      label: 'penalty',
      default: 'l1',
      options: [
        { value: 'l1', label: 'L1' },
        { value: 'l2', label: 'L2, squared' },
      ],
    },
    first: { kind: 'name', label: 'first column', default: '' },
    second: { kind: 'name', label: 'second column', default: '' },
    ...tableParameters,
  },
  quantities: {
    phi1: 'φ₁*',
    phi2: 'φ₂*',
    zeros: 'exact zeros',
    'lambda-max': 'λₘₐₓ',
    'ols-phi1': 'φ̂₁',
    'ols-phi2': 'φ̂₂',
    rho: 'ρ',
    'kkt-residual': 'residual',
    'explained-share': 'variance explained',
    rows: 'rows',
  },
});
