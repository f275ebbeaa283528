import { defineWidget } from '#figure/widget.ts';
import { lossParameters, strength } from '#scenes/loss/loss-parameters.ts';
import { stepSize } from '#scenes/loss/step-size.ts';

export const widget = defineWidget({
  name: 'support-found',
  title: 'When the zeros are found',
  lead: ['lambda'],
  parameters: {
    lambda: { ...strength, default: 0.7 },
    step: stepSize,
    start: {
      kind: 'vector',
      label: 'start',
      symbol: 'φ⁰',
      symbols: ['φ₁⁰', 'φ₂⁰'],
      default: [-1.5, 2],
      min: -100,
      max: 100,
    },
    ...lossParameters,
    center: { ...lossParameters.center, default: [1.2, 0.8] },
    condition: { ...lossParameters.condition, default: 10 },
    angle: { ...lossParameters.angle, default: -60 },
    most: {
      kind: 'number',
      label: 'iterations at most',
      default: 1000,
      min: 1,
      max: 5000,
      whole: true,
      slider: { min: 10, max: 5000, step: 0.01, scale: 'counting' },
      marks: [
        { value: 10, label: '10' },
        { value: 100, label: '100' },
        { value: 1000, label: '1000' },
      ],
    },
  },
  quantities: {
    'proximal-support-from': 'ISTA, from iteration',
    'proximal-certain': 'ISTA, for ever',
    'accelerated-support-from': 'FISTA, from iteration',
    'accelerated-certain': 'FISTA, for ever',
    bound: 'ISTA, at the latest',
    margin: 'margin',
    'lambda-max': 'λₘₐₓ',
    zeros: 'exact zeros',
    phi1: 'φ₁*',
    phi2: 'φ₂*',
    'kkt-residual': 'residual',
  },
});
