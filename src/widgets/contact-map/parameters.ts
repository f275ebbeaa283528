import { defineWidget } from '#figure/widget.ts';
import { seed } from '#scenes/chance/seed.ts';
import { exponent } from '#scenes/loss/exponent.ts';
import { budget, lossParameters, strength } from '#scenes/loss/loss-parameters.ts';

export const widget = defineWidget({
  name: 'contact-map',
  title: 'How typical is a zero?',
  lead: ['condition', 'draws'],
  parameters: {
    form: {
      kind: 'choice',
      label: 'the problem',
      default: 'constrained',
      options: [
        { value: 'constrained', label: 'the loss within a budget' },
        { value: 'penalized', label: 'the loss plus a penalty' },
      ],
    },
    window: {
      kind: 'choice',
      label: 'centres are drawn from',
      default: 'disc',
      options: [
        { value: 'disc', label: 'a disc' },
        { value: 'square', label: 'a square' },
      ],
    },
    budget,
    p: {
      ...exponent,
      label: 'norm',
      default: 1,
      min: 1,
      slider: { ...exponent.slider, min: 1 },
      marks: exponent.marks.slice(2),
    },
    lambda: strength,
    condition: lossParameters.condition,
    angle: lossParameters.angle,
    radius: {
      kind: 'number',
      label: 'radius',
      symbol: 'R',
      default: 3,
      min: 0.01,
      max: 1000,
      slider: { min: 1, max: 20, step: 0.1 },
      marks: [
        { value: 3, label: '3' },
        { value: 10, label: '10' },
      ],
    },
    /** Away from the handles of budget and radius. */
    center: { ...lossParameters.center, label: 'a centre to try', default: [-1.7, 0.8] },
    draws: {
      kind: 'number',
      label: 'centres drawn',
      default: 1000,
      min: 1,
      max: 100_000,
      whole: true,
      slider: { min: 1, max: 100_000, step: 0.05, scale: 'counting' },
      marks: [
        { value: 10, label: '10' },
        { value: 1000, label: '1000' },
        { value: 100_000, label: '100000' },
      ],
    },
    seed,
  },
  quantities: {
    share: 'exact share',
    'sampled-share': 'sampled share',
    samples: 'samples',
    'sampled-low': '95% from',
    'sampled-high': '95% to',
    phi1: 'φ₁*',
    phi2: 'φ₂*',
    zeros: 'exact zeros',
    contact: 'touches',
  },
});
