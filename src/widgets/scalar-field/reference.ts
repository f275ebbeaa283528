import type { Reference } from '#figure/widget.ts';
import type { widget } from './parameters.ts';

export const reference: Reference<typeof widget> = {
  question: 'A point goes in, one number comes out: which number, and in which direction does it grow fastest?',
  method:
    'The formula is read by a parser of its own (+ − * / ^, |x|, √x, abs, sqrt, exp, log or ln, sin, cos, tan, min, max, pow, sign; products without a sign, and sin x without parentheses; where two readings are usual, as of sin x/2, it asks which) and evaluated at the probe; the gradient comes with it by dual numbers, exact to rounding. Where a step of the formula is not smooth, f is followed from the probe to each side as a sum of real powers of the distance: that gives the slope on each side, and says where f ends, leaps or has a kink. At a kink the numbers follow the convention |t|′ = 0 at t = 0, and a tie in min or max goes to the first. The isolines are marching squares on 120 × 120 cells, at round levels.',
  meanings: {
    value: 'value of f at the probe; undefined where f gives no real number',
    'gradient-x':
      'slope of f along x at the probe, or to the one side where f is defined; undefined where there is none',
    'gradient-y': 'slope of f along y at the probe, likewise',
  },
};
