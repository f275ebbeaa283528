import type { Reference } from '#figure/widget.ts';
import type { widget } from './parameters.ts';

export const reference: Reference<typeof widget> = {
  question: 'After how many iterations does proximal gradient descent know which parameters are zero?',
  method:
    'Proximal gradient descent (ISTA) and its accelerated form (FISTA) run until their support, the set of parameters that are not exactly zero, is that of the exact minimizer and provably stays so: from a point of the right support that is near enough, no later step can lose it, because the distance to the minimizer (for FISTA an energy that bounds it) never grows again. Where there is no such proof, they run to the number of iterations allowed. The curves are counted in the same way, at values of λ or t that lie the closer, the more the count changes. The bound holds before a step is taken: the distance shrinks by max |1 − tμ| an iteration, μ being the curvatures of the loss.',
  meanings: {
    'proximal-support-from':
      'first iteration from which ISTA has the support of the minimizer, 0 for the start; never: not within the iterations allowed',
    'proximal-certain': 'whether it is proved that ISTA keeps it for ever',
    'accelerated-support-from': 'the same for FISTA',
    'accelerated-certain': 'whether it is proved that FISTA keeps it for ever',
    bound: 'iteration from which ISTA must have the support, known before it starts; none: there is no such bound',
    margin:
      'how far the gradient step at the minimizer may be off before another support comes out: the least of t(λ − |∂ⱼL|) over the zeros and |φⱼ*| over the others; 0 at the knots of the path',
    'lambda-max': 'the least λ whose minimizer is the origin, ‖∇L(0)‖∞',
    zeros: 'how many parameters of the minimizer are exactly 0',
    phi1: 'first parameter of the minimizer',
    phi2: 'second parameter of the minimizer',
    'kkt-residual': 'distance from −∇L to λ times the subdifferential of ‖φ‖₁; 0 at an exact minimum',
  },
};
