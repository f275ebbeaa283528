import { defineWidget } from '#figure/widget.ts';
import { mix, strength } from '#scenes/loss/loss-parameters.ts';

export const widget = defineWidget({
  name: 'shrinkage-curve',
  title: 'What each penalty does to one parameter',
  lead: ['z'],
  parameters: {
    z: {
      kind: 'number',
      label: 'what the loss alone wants',
      symbol: 'z',
      default: 1.3,
      min: -100,
      max: 100,
      slider: { min: -5, max: 5, step: 0.01 },
      marks: [{ value: 0, label: '0' }],
    },
    lambda: {
      ...strength,
      default: 1,
      slider: { ...strength.slider, max: 5 },
      marks: [...strength.marks, { value: 1, label: '1' }],
    },
    mix,
    show: {
      kind: 'choice',
      label: 'penalty',
      default: 'all',
      options: [
        { value: 'all', label: 'all five' },
        { value: 'lasso', label: 'lasso' },
        { value: 'ridge', label: 'ridge' },
        { value: 'elastic-net', label: 'elastic net' },
        { value: 'hard', label: 'hard' },
        { value: 'square-root', label: 'square root' },
      ],
    },
  },
  quantities: {
    lasso: 'lasso',
    ridge: 'ridge',
    'elastic-net': 'elastic net',
    hard: 'hard',
    'square-root': 'square root',
  },
});
