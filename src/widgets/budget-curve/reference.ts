import type { Reference } from '#figure/widget.ts';
import type { widget } from './parameters.ts';

export const reference: Reference<typeof widget> = {
  question: 'Which budget does a given λ stand for, and is holding one the same as holding the other?',
  method:
    'The whole path of solutions φ*(λ) is piecewise linear. Its knots, where a parameter reaches zero or leaves it, are the roots of linear equations, so the curve of c = ‖φ*(λ)‖₁ is drawn exactly, through at most five points. The solution itself is found by the exact minimizer of what is held: that of L + λ‖φ‖₁, or that of L within ‖φ‖₁ ≤ c.',
  meanings: {
    lambda: 'λ: held, or the multiplier of the budget; 0 where the budget does not bind',
    budget: '‖φ*‖₁, what the solution spends',
    'lambda-max': 'the least λ whose solution is the origin, ‖∇L(0)‖∞',
    zeros: 'how many parameters of the solution are exactly 0',
    phi1: 'first parameter of the solution',
    phi2: 'second parameter of the solution',
    'kkt-residual': 'distance from the conditions of an optimum of the form that is held; 0 at an exact optimum',
  },
};
