import { defineWidget } from '#figure/widget.ts';
import { seed } from '#scenes/chance/seed.ts';
import { strength } from '#scenes/loss/loss-parameters.ts';

export const widget = defineWidget({
  name: 'two-features',
  title: 'A few birds, two features',
  lead: ['lambda'],
  parameters: {
    lambda: { ...strength, default: 0.1, max: 1e6, slider: { min: 0, max: 1, step: 0.005 } },
    penalty: {
      kind: 'choice',
      label: 'penalty',
      default: 'l1',
      options: [
        { value: 'l1', label: 'L1' },
        { value: 'l2', label: 'L2, squared' },
      ],
    },
    rows: {
      kind: 'number',
      label: 'birds to learn from',
      default: 8,
      min: 3,
      max: 300,
      whole: true,
      slider: { min: 4, max: 40, step: 1 },
      marks: [
        { value: 8, label: '8' },
        { value: 40, label: '40' },
      ],
    },
    seed,
  },
  quantities: {
    phi1: 'φ₁*, flipper',
    phi2: 'φ₂*, bill',
    zeros: 'exact zeros',
    'training-error': 'training error',
    'held-out-error': 'held-out error',
    'lambda-max': 'λₘₐₓ',
    'ols-phi1': 'φ̂₁',
    'ols-phi2': 'φ̂₂',
    'ols-training-error': 'training error of φ̂',
    'ols-held-out-error': 'held-out error of φ̂',
    'mean-mass': 'mean mass, kg',
    rho: 'ρ',
    'kkt-residual': 'residual',
  },
});
