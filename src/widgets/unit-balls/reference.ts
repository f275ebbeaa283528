import type { Reference } from '#figure/widget.ts';
import type { widget } from './parameters.ts';

export const reference: Reference<typeof widget> = {
  question:
    'How does the ball of points of length at most 1 change with p: where is it convex, where does it have corners?',
  method:
    'Each ball is {x : ‖x‖ₚ ≤ 1}, drawn as its exact boundary. Its area is 4Γ(1+1/p)²/Γ(1+2/p). It is convex for p ≥ 1 only; its corners are on the axes for p ≤ 1, at (±1, ±1) for p = ∞, and there are none between. For p = 0 it is the union of both axes, which is unbounded and has no area.',
  meanings: {
    area: 'area of the ball {‖x‖ₚ ≤ 1}; 0 for p = 0',
    convex: 'whether each chord between two points of the ball stays in it: p ≥ 1',
    'corners-on-axes': 'whether the ball is pointed where a coordinate is zero: p ≤ 1',
  },
};
