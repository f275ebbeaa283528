import type { ControlsOf } from '#figure/widget.ts';
import { type TableAsked, tableAskedIn } from '#scenes/tables/asked.ts';
import type { widget } from './parameters.ts';

/** What the resamples depend on: not λ, which their paths go through. */
export type Asked = TableAsked & { readonly resamples: number; readonly seed: number };

export const askedIn = (controls: ControlsOf<typeof widget>): Asked => ({
  ...tableAskedIn(controls),
  resamples: controls.resamples,
  seed: controls.seed,
});
