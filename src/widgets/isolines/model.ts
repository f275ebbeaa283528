import { remember } from '#figure/remember.ts';
import type { ControlsOf, QuantitiesOf } from '#figure/widget.ts';
import { isolineSet } from '#math/level-sets';
import { fieldAreas } from '#scenes/field/field-areas.ts';
import { relief } from '#scenes/field/field-relief.ts';
import { fieldPicture, shownRange } from '#scenes/field/field-view.ts';
import { readField } from '#scenes/field/read-field.ts';
import { levelMarks, levelSlider } from './level-slider.ts';
import type { widget } from './parameters.ts';

type IsolinesControls = ControlsOf<typeof widget>;

/** Isolines at round levels, about. */
const LEVELS = 9;

/** Everything that does not depend on the level. */
function fieldWithin({ f, view }: Pick<IsolinesControls, 'f' | 'view'>) {
  const formula = readField(f);
  const field = fieldPicture(formula, view, LEVELS);
  const range = shownRange(field.field);
  const slider = levelSlider(range);
  /** The level's slider spans the field; where that has no range, the usual one stays. */
  const sliders: Record<string, NonNullable<typeof slider>> = slider ? { level: slider } : {};
  return {
    formula,
    field,
    ground: relief(field.field),
    sliders,
    marks: { level: levelMarks(range) },
  };
}
const fieldBefore = remember<ReturnType<typeof fieldWithin>>();

/** The level set of f at one level with its measures, and the field around it. */
export function model({ f, level, view }: IsolinesControls) {
  const around = fieldBefore(`${view.join(' ')} ${f}`, () => fieldWithin({ f, view }));
  const set = isolineSet(around.formula, { window: view, level });
  const values = { components: set.components, length: set.length, area: set.area } satisfies QuantitiesOf<
    typeof widget
  >;
  const below = fieldAreas(around.field.field, [level], 'below')[0]?.lines ?? [];
  return { ...around, level, view, set, values, below };
}

export type LevelSetModel = ReturnType<typeof model>;
