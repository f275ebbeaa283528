import type { Reference } from '#figure/widget.ts';
import type { widget } from './parameters.ts';

export const reference: Reference<typeof widget> = {
  question: 'Where does the best affordable point land, and when is one of its parameters exactly zero?',
  method:
    'The minimizer of L over ‖φ‖ₚ ≤ c is found directly: by enumerating corners and edges for p = 1 and ∞, by the secular equation for p = 2, and by bracketing the stationary points of the boundary otherwise; for p < 1 it is the lowest of them, compared in double precision. The residual measures how far −∇L is from the normal cone of the ball at that point. For p = 1 the zeros, the signs and the kind of contact are proved in exact rational arithmetic, with the doubles of H, φ̂ and c taken as the fractions that they are; where rounding would decide otherwise, what is proved is shown. φ₁ and φ₂ themselves are rounded, and for other p zeros are decided in double precision.',
  meanings: {
    phi1: 'first parameter of the minimizer',
    phi2: 'second parameter of the minimizer',
    zeros: 'how many parameters of the minimizer are exactly 0',
    contact: 'what the minimizer is: a corner, an edge, a smooth point of the boundary, or inside (interior)',
    loss: 'loss at the minimizer',
    lambda: 'multiplier of the constraint: −∇L = λ · (a subgradient of the norm)',
    'kkt-residual': 'distance from −∇L to the normal cone; 0 at an exact optimum',
    proof:
      'for p = 1, of the zeros, the signs and the contact: proved, in exact arithmetic; tie, where the centre lies on the rim of the diamond or −∇L on that of a corner’s cone; for other p none',
  },
};
