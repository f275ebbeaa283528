import type { ControlsOf } from '#figure/widget.ts';
import type { widget } from './parameters.ts';

type Setting = Pick<ControlsOf<typeof widget>, 'n' | 'k' | 'm'>;

/** States worth a look, by name. */
export const presets: readonly { readonly name: string; readonly set: Setting }[] = [
  { name: 'at the threshold', set: { n: 100, k: 10, m: 33 } },
  { name: 'safely above', set: { n: 100, k: 10, m: 50 } },
  { name: 'large n: nearly a jump', set: { n: 400, k: 40, m: 145 } },
  { name: 'below it, and yet', set: { n: 10, k: 2, m: 4 } },
];
