import type { Reference } from '#figure/widget.ts';
import type { widget } from './parameters.ts';

export const reference: Reference<typeof widget> = {
  question: 'Of all the places where a loss may have its centre, how many lead to an exact zero?',
  method:
    'A centre has the minimizer φ* iff it is φ* plus H⁻¹ times a vector of the normal cone there. So the plane of centres falls into strips and cones with straight sides, and the share is a ratio of their areas within the disc or the square, in closed form. The sampled share knows nothing of them: it draws centres by a seeded generator and asks of each whether −∇L at a corner lies in the corner’s normal cone; its interval is Wilson’s, for 95%.',
  meanings: {
    share:
      'exact share of the centres, evenly spread over the disc or the square outside of the ball, whose minimizer has a zero; of all centres in the penalized form; undefined when the ball leaves no centre outside',
    'sampled-share': 'the same share among the centres drawn; undefined when none of them counts',
    samples: 'how many of the centres drawn lie outside of the ball, and so count; all of them in the penalized form',
    'sampled-low': 'low end of the 95% interval around the sampled share',
    'sampled-high': 'its high end',
    phi1: 'first parameter of the minimizer for the centre that is tried',
    phi2: 'second parameter of that minimizer',
    zeros: 'how many of the two are exactly 0',
    contact:
      'what that minimizer is on the ball: a corner, an edge, a smooth point, or inside (interior); in the penalized form, on the diamond through it, with origin where both are zero',
  },
};
