import type { Reference } from '#figure/widget.ts';
import type { widget } from './parameters.ts';

export const reference: Reference<typeof widget> = {
  question: 'What happens to the smaller parameter as the power of the penalty goes through 1?',
  method:
    'Each solution is the global minimizer of L + λΣ|φⱼ|ᵖ. For p > 1 it is the one root of the optimality conditions, found to full relative precision, so that a tiny parameter is never rounded to zero. For p ≤ 1 it is the best of the origin, the minimum on each axis and the one possible minimum inside each quadrant, compared in double precision. The jumps are located by bisection of p.',
  meanings: {
    phi1: 'first parameter of the minimizer',
    phi2: 'second parameter of the minimizer',
    smaller: 'the smaller of the two magnitudes; the smallest double stands for everything below it',
    zeros: 'how many parameters of the minimizer are exactly 0',
    objective: 'L + λΣ|φⱼ|ᵖ at the minimizer',
    'kkt-residual':
      'largest slope of the objective over the parameters that are not 0, and beyond what holds one that is; 0 at an exact optimum',
  },
};
