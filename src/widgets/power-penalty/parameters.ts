import { defineWidget } from '#figure/widget.ts';
import { lossParameters, strength } from '#scenes/loss/loss-parameters.ts';

const { center, condition, angle } = lossParameters;

export const widget = defineWidget({
  name: 'power-penalty',
  title: 'Through p = 1',
  lead: ['p'],
  parameters: {
    p: {
      kind: 'number',
      label: 'power',
      symbol: 'p',
      default: 1.1,
      min: 0,
      max: 4,
      slider: { min: 0, max: 4, step: 0.01 },
      marks: [
        { value: 0, label: '0' },
        { value: 0.5, label: '½' },
        { value: 1, label: '1' },
        { value: 2, label: '2' },
      ],
    },
    lambda: strength,
    center: { ...center, default: [1.8, 0.6] },
    condition: { ...condition, default: 3 },
    angle: { ...angle, default: 30 },
  },
  quantities: {
    phi1: 'φ₁*',
    phi2: 'φ₂*',
    smaller: 'min |φⱼ|',
    zeros: 'exact zeros',
    objective: 'objective',
    'kkt-residual': 'residual',
  },
});
