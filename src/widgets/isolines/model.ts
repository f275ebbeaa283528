import { stateKey } from '#figure/controls/controls.ts';
import { remember } from '#figure/remember.ts';
import type { ControlsOf, QuantitiesOf } from '#figure/widget.ts';
import { type IsolineSet, isolineSet } from '#math/level-sets';
import type { LineProof } from '#math/line-proofs';
import { fieldAreas } from '#scenes/field/field-areas.ts';
import { relief } from '#scenes/field/field-relief.ts';
import { fieldPicture, shownRange } from '#scenes/field/field-view.ts';
import { readField } from '#scenes/field/read-field.ts';
import { levelMarks, levelSlider } from './level-slider.ts';
import type { widget } from './parameters.ts';

export type IsolinesControls = ControlsOf<typeof widget>;

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

/** What the work on a state has found: what is left undecided, and the measures. */
export interface Proved {
  readonly key: string;
  readonly values: IsolineValues;
  /** Missing for the state that the page came with: its numbers are known, and nothing is undecided. */
  readonly found?: { readonly set: IsolineSet; readonly proof: LineProof };
}

type IsolineValues = QuantitiesOf<typeof widget>;

/** The measured level set; the same as last time where the state is. */
const setBefore = remember<IsolineSet>();

/**
 * The level set of f at one level with its measures, and the field around it. How many pieces are proved is known when the
 * work on this very state is done; until then the numbers of the proof are those of the state before.
 */
export function model(controls: IsolinesControls, last?: Proved) {
  const { f, level, view } = controls;
  const key = stateKey(controls);
  const around = fieldBefore(`${view.join(' ')} ${f}`, () => fieldWithin({ f, view }));
  const known = last?.key === key ? last : undefined;
  const set = known?.found?.set ?? setBefore(key, () => isolineSet(around.formula, { window: view, level }));
  const { resolved = false, undecided = Number.NaN } = last?.values ?? {};
  const measures = { components: set.components, length: set.length, area: set.area };
  const values: IsolineValues = known?.values ?? { ...measures, resolved, undecided };
  const below = fieldAreas(around.field.field, [level], 'below')[0]?.lines ?? [];
  const standing = known ? standingOf(known) : undefined;
  return { ...around, level, view, set, values, below, standing, undecided: known?.found?.proof.undecided ?? [] };
}

/** Is the number of pieces proved; if not, how many are there at least, and how many cells are undecided? */
const standingOf = ({ values, found }: Proved) => ({
  resolved: values.resolved === true,
  atLeast: found?.proof.atLeast ?? (values.components as number),
  undecided: values.undecided as number,
});

export type LevelSetModel = ReturnType<typeof model>;
