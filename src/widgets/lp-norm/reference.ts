import type { Reference } from '#figure/widget.ts';
import type { widget } from './parameters.ts';

export const reference: Reference<typeof widget> = {
  question: 'How long is a vector when its coordinates are added by their p-th powers, and when is that a norm?',
  method:
    '‖x‖ₚ = (|x₁|ᵖ + |x₂|ᵖ)^(1/p) for 0 < p < ∞, the largest magnitude for p = ∞, the number of non-zeros for p = 0. The sum is scaled by its largest term, and for p < 1 taken in logarithms, so that nothing overflows on the way: Infinity means that the value itself is beyond the largest double. The drawn ball is the exact curve of all points of the same ‖·‖ₚ as x; for p < 1 its arms are cut at the frame.',
  meanings: {
    norm: 'the value of ‖x‖ₚ; for p = 0 the number of non-zeros',
    'is-norm': 'whether ‖·‖ₚ obeys the three rules of a norm: p ≥ 1',
  },
};
