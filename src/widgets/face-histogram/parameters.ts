import { defineWidget } from '#figure/widget.ts';
import { seed } from '#scenes/chance/seed.ts';
import { budget } from '#scenes/loss/loss-parameters.ts';

export const widget = defineWidget({
  name: 'face-histogram',
  title: 'Corners or faces?',
  lead: ['n', 'budget-share', 'budget'],
  parameters: {
    n: {
      kind: 'number',
      label: 'parameters',
      symbol: 'n',
      default: 10,
      min: 2,
      max: 200,
      whole: true,
      slider: { min: 2, max: 200, step: 1 },
      marks: [
        { value: 10, label: '10' },
        { value: 50, label: '50' },
        { value: 100, label: '100' },
        { value: 200, label: '200' },
      ],
    },
    hold: {
      kind: 'choice',
      label: 'the budget',
      default: 'share',
      options: [
        { value: 'share', label: 'is a share of ‖φ̂‖₁' },
        { value: 'budget', label: 'is the same for all centres' },
      ],
    },
    'budget-share': {
      kind: 'number',
      label: 'budget, as a share of ‖φ̂‖₁',
      symbol: 's',
      default: 0.5,
      min: 0.001,
      max: 0.999,
      slider: { min: 0.01, max: 0.99, step: 0.01 },
      marks: [{ value: 0.5, label: '½' }],
    },
    budget: {
      ...budget,
      max: 1000,
      slider: { min: 0.01, max: 300, step: 0.01, scale: 'logarithmic' },
      marks: [
        { value: 0.1, label: '0.1' },
        { value: 1, label: '1' },
        { value: 10, label: '10' },
        { value: 100, label: '100' },
      ],
    },
    law: {
      kind: 'choice',
      label: 'entries of the centre',
      default: 'gaussian',
      options: [
        { value: 'gaussian', label: 'normal, N(0, 1)' },
        { value: 'laplace', label: 'Laplace, ½e^(−|x|)' },
      ],
    },
    trials: {
      kind: 'number',
      label: 'centres drawn',
      default: 2000,
      min: 100,
      max: 20_000,
      whole: true,
      slider: { min: 100, max: 20_000, step: 0.01, scale: 'counting' },
      marks: [
        { value: 100, label: '100' },
        { value: 2000, label: '2000' },
        { value: 20_000, label: '20000' },
      ],
    },
    seed,
  },
  quantities: {
    'share-vertex': 'at a corner',
    'exact-vertex': 'by the law',
    'share-dense': 'without a zero',
    'exact-dense': 'by the law',
    'mean-nonzeros': 'mean non-zeros',
    'exact-mean': 'by the law',
    'z-score': 'largest deviation',
    outside: 'centres outside',
    'exact-inside': 'inside, by the law',
    vertices: 'corners in all',
    facets: 'facets in all',
  },
});
