import type { NamedState } from '#figure/controls/named-state.ts';
import type { widget } from './parameters.ts';

/** States worth a look. The third is a counter-example to the first, and the last to “more corners, so you hit one”. */
export const states: readonly NamedState<typeof widget>[] = [
  { name: 'half the norm, in the plane', state: { n: 2, law: 'gaussian', hold: 'share', 'budget-share': 0.5 } },
  { name: 'half the norm, n = 10', state: { n: 10, law: 'gaussian', hold: 'share', 'budget-share': 0.5 } },
  { name: 'a tight budget, n = 200', state: { n: 200, law: 'gaussian', hold: 'budget', budget: 0.1 } },
  { name: 'half the norm, n = 200', state: { n: 200, law: 'gaussian', hold: 'share', 'budget-share': 0.5 } },
];
