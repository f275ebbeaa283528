import type { Reference } from '#figure/widget.ts';
import type { widget } from './parameters.ts';

export const reference: Reference<typeof widget> = {
  question: 'When the penalty pulls toward zero and the loss pulls away, which one wins?',
  method:
    'The minimizer of L + λ·penalty is found exactly: every pattern of signs has a stationary point in closed form, and the one that satisfies the optimality conditions is the minimizer. On each quadrant the objective is quadratic, so its contours are drawn as exact arcs of ellipses. For l1 the zeros and signs are proved in exact rational arithmetic, with the doubles of H, φ̂ and λ taken as the fractions that they are; where rounding would decide otherwise, what is proved is shown. φ₁ and φ₂ themselves are rounded.',
  meanings: {
    phi1: 'first parameter of the minimizer',
    phi2: 'second parameter of the minimizer',
    zeros: 'how many parameters of the minimizer are exactly 0',
    objective: 'L + λ·penalty at the minimizer',
    loss: 'loss at the minimizer',
    budget:
      'penalty norm of the minimizer: ‖φ‖₁ for l1, ‖φ‖₂ for l2, mix·‖φ‖₁ + (1−mix)·½‖φ‖₂² for the elastic net, 0 for none; the budget of the constrained problem with the same solution',
    gradient1: 'slope of the loss along φ₁ at the minimizer',
    gradient2: 'slope of the loss along φ₂ at the minimizer',
    'kkt-residual': 'distance from −∇L to λ times the subdifferential of the penalty',
    proof:
      'for l1, of the zeros and signs: proved, in exact arithmetic; tie, where |∂ⱼL| = λ at a zero, as at λ = 0 where the centre has one; for other penalties none',
  },
};
