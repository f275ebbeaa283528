import { defineWidget } from '#figure/widget.ts';
import { exponent } from '#scenes/loss/exponent.ts';

export const widget = defineWidget({
  name: 'lp-norm',
  title: 'The length of a vector, for any p',
  lead: ['p'],
  parameters: {
    x: {
      kind: 'vector',
      label: 'vector',
      symbol: 'x',
      symbols: ['x₁', 'x₂'],
      default: [2, 2],
      min: -100,
      max: 100,
    },
    p: exponent,
  },
  quantities: {
    norm: '‖x‖ₚ',
    'is-norm': 'is a norm',
  },
});
