import type { Reference } from '#figure/widget.ts';
import type { widget } from './parameters.ts';

export const reference: Reference<typeof widget> = {
  question: 'Two predictors are correlated. Does that make an exact zero more likely?',
  method:
    'The loss is ½(φ−φ̂)ᵀH(φ−φ̂) with H = [[1, ρ], [ρ, 1]]; with the second feature multiplied by s, H = [[1, ρs], [ρs, s²]] and the least-squares solution is (φ̂₁, φ̂₂/s). For |ρ| < 1 the minimizer is found exactly by enumerating corners and edges, or patterns of signs. For ρ = ±1 the loss is flat along a line, and all minimizers are given in closed form: a corner, a whole edge or a piece of the line. The point marked is the one to which the single minimizer tends.',
  meanings: {
    phi1: 'first coefficient of the minimizer',
    phi2: 'second coefficient of the minimizer, in the units in use',
    zeros: 'how many coefficients of the minimizer are exactly 0',
    spread:
      'the largest distance between the minimizers for 99 correlations from −0.9995 to 0.9995, all else being equal',
    unique: 'whether there is only one minimizer',
    loss: 'loss at the minimizer',
    budget: '‖φ*‖₁, what the minimizer spends',
    lambda: 'λ: held, or the multiplier of the budget; 0 where the budget does not bind',
    'kkt-residual':
      'distance from the conditions of an optimum, the largest over all minimizers; 0 at an exact optimum',
  },
};
