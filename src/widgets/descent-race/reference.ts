import type { Reference } from '#figure/widget.ts';
import { NAMES } from './lanes.ts';
import { type Column, forEachLane, type widget } from './parameters.ts';

const MEANINGS: Record<Column, string> = {
  phi1: 'first parameter at the iteration shown; the word “diverged” once it is beyond all numbers',
  phi2: 'second parameter at the iteration shown',
  objective: 'L + λ‖φ‖₁ at the iteration shown',
  gap: 'how much the objective is above its exact minimum; 0 where the iterate is the minimizer',
  zeros: 'how many parameters are exactly 0 at the iteration shown',
  'first-zero': 'the first iteration of the race, from 0, with a parameter that is exactly 0; or never',
  'support-from': 'the iteration from which exactly the right parameters are 0, to the end of the race; or never',
};

export const reference: Reference<typeof widget> = {
  question: 'Same loss, same start, same step: which descent arrives, and whose zeros are exact?',
  method:
    'Each lane is run to its end by the algorithm of its name, and its whole history is kept; the playback only shows it. The minimum that they are measured by is not found by descending: of the stationary points of the nine sign patterns, each in closed form, it is the one that satisfies the optimality conditions. The largest curvature of the loss is 1, so a step of 1 is 1/λₘₐₓ(H), up to which the rates of ISTA and FISTA are proved; ISTA converges below 2.',
  meanings: {
    ...forEachLane((lane, column) => `${NAMES[lane]}: ${MEANINGS[column]}`),
    phi1: 'first parameter of the exact minimizer',
    phi2: 'second parameter of the exact minimizer',
    objective: 'L + λ‖φ‖₁ at the exact minimizer',
    zeros: 'how many parameters of the exact minimizer are exactly 0',
    'kkt-residual': 'distance of the exact minimizer from the optimality conditions',
  },
};
