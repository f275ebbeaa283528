import type { ControlsOf } from '#figure/widget.ts';
import type { Ensemble } from '#math/faces';
import type { widget } from './parameters.ts';

/** What the counting depends on: of the two budgets only the one that is held. */
export type Asked = Ensemble & { readonly trials: number; readonly seed: number } & Record<string, number | string>;

export const askedIn = (controls: ControlsOf<typeof widget>): Asked => ({
  n: controls.n,
  law: controls.law,
  hold: controls.hold,
  value: controls.hold === 'share' ? controls['budget-share'] : controls.budget,
  trials: controls.trials,
  seed: controls.seed,
});
