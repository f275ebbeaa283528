import type { Reference } from '#figure/widget.ts';
import type { widget } from './parameters.ts';

export const reference: Reference<typeof widget> = {
  question: 'Why does a subgradient step jump over the kink at zero, and why does a proximal step land on it?',
  method:
    'One parameter, f(x) = ½(x − z)² + λ|x|, whose minimizer is the soft threshold of z. Both descents are run from the same start with the same step sizes. The subgradient step is x − t(x − z + λ·sign x), with sign 0 = 0. The proximal step goes to v = x − t(x − z) first and then takes off what of v lies within ±tλ: v − clamp(v, −tλ, tλ), which is exactly 0 inside that band.',
  meanings: {
    'x-subgradient': 'the iterate of subgradient descent at the step shown',
    'subgradient-low': 'least subgradient of f there',
    'subgradient-high': 'greatest subgradient of f there; the same one, the slope, wherever x is not 0',
    'first-zero-subgradient':
      'the first step after which subgradient descent is at exactly 0, or never within the steps',
    'x-proximal': 'the iterate of proximal descent at the step shown',
    'gradient-step': 'v = x − t(x − z) of the next proximal step',
    projected: 'v projected on the interval from −tλ to tλ; the next proximal iterate is v less this',
    'first-zero-proximal': 'the first step after which proximal descent is at exactly 0, or never within the steps',
    minimum: 'the exact minimizer of f',
    'kkt-residual': 'distance from 0 to the subgradients of f at the minimizer; 0 at an exact optimum',
  },
};
