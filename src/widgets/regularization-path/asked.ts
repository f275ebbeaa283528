import type { ControlsOf } from '#figure/widget.ts';
import { type TableAsked, tableAskedIn } from '#scenes/tables/asked.ts';
import type { widget } from './parameters.ts';

/** What a path depends on. */
export type Asked = TableAsked & { readonly mix: number };

export const askedIn = (controls: ControlsOf<typeof widget>): Asked => ({
  ...tableAskedIn(controls),
  mix: controls.mix,
});
