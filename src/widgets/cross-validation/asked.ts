import type { ControlsOf } from '#figure/widget.ts';
import { type TableAsked, tableAskedIn } from '#scenes/tables/asked.ts';
import type { widget } from './parameters.ts';

/** What a cross-validation depends on. */
export type Asked = TableAsked & { readonly folds: number; readonly seed: number };

export const askedIn = (controls: ControlsOf<typeof widget>): Asked => ({
  ...tableAskedIn(controls),
  folds: controls.folds,
  seed: controls.seed,
});
