import type { NamedState } from '#figure/controls/named-state.ts';
import type { widget } from './parameters.ts';

/** States worth a look. */
export const states: readonly NamedState<typeof widget>[] = [
  { name: 'at the threshold', state: { n: 100, k: 10, m: 33 } },
  { name: 'safely above', state: { n: 100, k: 10, m: 50 } },
  { name: 'large n: nearly a jump', state: { n: 400, k: 40, m: 145 } },
  { name: 'below it, and yet', state: { n: 10, k: 2, m: 4 } },
];
