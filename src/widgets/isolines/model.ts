import type { ControlsOf, QuantitiesOf } from '#figure/widget.ts';
import { isolineSet } from '#math/level-sets';
import { readField } from '#scenes/field/field-parameters.ts';
import type { widget } from './parameters.ts';

export type IsolinesControls = ControlsOf<typeof widget>;

/** The level set of f at one level, with its measures. */
export function model({ f, level, view }: IsolinesControls) {
  const set = isolineSet(readField(f), { window: view, level });
  const values = { components: set.components, length: set.length, area: set.area } satisfies QuantitiesOf<
    typeof widget
  >;
  return { level, view, set, values };
}

export type LevelSetModel = ReturnType<typeof model>;
