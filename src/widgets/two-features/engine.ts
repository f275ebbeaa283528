import type { Mark } from '#figure/controls/parameter.ts';
import type { TwoFeaturesModel } from './model.ts';

export { default as More } from '#scenes/chance/DrawAgain.svelte';
export { describe } from './describe.ts';
export { model } from './model.ts';
export { default as Picture } from './Picture.svelte';

/** Squared L2 has no λ from which on nothing is left. */
export const marks = ({ penalty, loss }: TwoFeaturesModel): Record<string, Mark[]> =>
  penalty === 'l1' ? { lambda: [{ value: loss.lambdaMax, label: 'λₘₐₓ' }] } : {};
