import type { Reference } from '#figure/widget.ts';
import type { widget } from './parameters.ts';

export const reference: Reference<typeof widget> = {
  question: 'A point goes in, one number comes out: which number, and in which direction does it grow fastest?',
  method:
    'The formula is read by a parser of its own (+ − * / ^, abs, sqrt, exp, log, sin, cos, tan, min, max, pow, sign) and evaluated at the probe; the gradient comes with it by dual numbers, exact to rounding. Where f has a kink the gradient follows the symmetric convention |t|′ = 0 at t = 0. The isolines are marching squares on 120 × 120 cells, at round levels.',
  meanings: {
    value: 'value of f at the probe; undefined where f gives no real number',
    'gradient-x': 'slope of f along x at the probe',
    'gradient-y': 'slope of f along y at the probe',
  },
};
