import { defineWidget } from '#figure/widget.ts';
import { exponent } from '#scenes/loss/exponent.ts';

export const widget = defineWidget({
  name: 'unit-balls',
  title: 'The unit balls, from p = 0 to ∞',
  lead: ['p'],
  parameters: { p: { ...exponent, default: 1 } },
  quantities: {
    area: 'area',
    convex: 'convex',
    'corners-on-axes': 'axis corners',
  },
});
