import type { NamedState } from '#figure/controls/named-state.ts';
import type { widget } from './parameters.ts';

const usual = { hessian: [1, 0.2, 0.5, 1.2, -0.2, 1.5], budget: 1 } as const;

/** States worth a look; of the last the centre has a zero, and the best point none. */
export const states: readonly NamedState<typeof widget>[] = [
  { name: 'vertex', state: { center: [2.2, 0.4, 0.2], ...usual } },
  { name: 'edge', state: { center: [1.4, 0.4, 0.8], ...usual } },
  { name: 'face', state: { center: [0.9, 1.1, 0.9], ...usual } },
  { name: 'a zero lost', state: { center: [1.2, 1.1, 0], hessian: [1, -0.3, 0.5, 1, 0.5, 1], budget: 1 } },
];
