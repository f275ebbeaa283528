import { stateKey } from '#figure/controls/controls.ts';
import { remember } from '#figure/remember.ts';
import type { ControlsOf, QuantitiesOf } from '#figure/widget.ts';
import type { Polyline } from '#math';
import { type IsolineSet, isolineSetInPieces, workOf } from '#math/level-sets';
import type { LineProof } from '#math/line-proofs';
import { fieldAreas, type Window } from '#scenes/field/field-areas.ts';
import { relief } from '#scenes/field/field-relief.ts';
import { fieldLines, fieldPicture, pointCount, shownRange } from '#scenes/field/field-view.ts';
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
type Around = ReturnType<typeof fieldWithin>;
const fieldBefore = remember<Around>();

/** What the work on a state has found: what is left undecided, and the measures. */
export interface Proved {
  readonly key: string;
  readonly values: IsolineValues;
  /** Missing for the state that the page came with: its numbers are known, and nothing is undecided. */
  readonly found?: { readonly set: IsolineSet; readonly proof: LineProof };
}

/** The quantities, with what each of them is. */
type IsolineValues = QuantitiesOf<typeof widget> & {
  readonly components: number;
  readonly length: number;
  readonly area: number;
  readonly resolved: boolean;
  readonly undecided: number;
};

const UNKNOWN: IsolineValues = {
  components: Number.NaN,
  length: Number.NaN,
  area: Number.NaN,
  resolved: false,
  undecided: Number.NaN,
};

/** The measured level set, or none; the same as last time where the state is. */
const setBefore = remember<IsolineSet | undefined>();

/** What follows a hand is measured at once if its lines have no more points than this on the field’s grid, … */
const MOST_POINTS = 1500;
/** … if that takes no more than this, in simple operations for each of those points once, … */
const MOST_WORK = 60_000;
/** … the search for the lines taking as much as so many points, … */
const SEARCH_POINTS = 300;
/** … and if it takes no more steps than this. Else its lines are drawn as the grid has them, until they are measured. */
const MOST_STEPS = 200;

/** The level’s lines as the field’s own grid has them. */
const roughLines = ({ field }: Around, level: number): readonly Polyline[] =>
  fieldLines(field.field, [level])[0]?.lines ?? [];

function quickSet(around: Around, options: { window: Window; level: number }) {
  const points = pointCount(roughLines(around, options.level));
  if (points > MOST_POINTS || (points + SEARCH_POINTS) * workOf(around.formula.program) > MOST_WORK) return undefined;
  const steps = isolineSetInPieces(around.formula, options);
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const { done, value } = steps.next();
    if (done) return value;
  }
  return undefined;
}

/** Everything around the level set in this state; the same as last time where that is. */
const aroundAt = ({ f, view }: IsolinesControls): Around =>
  fieldBefore(`${view.join(' ')} ${f}`, () => fieldWithin({ f, view }));

/** The level set in this state with its measures, if they are had at once. */
export const setAt = (controls: IsolinesControls): IsolineSet | undefined =>
  setBefore(stateKey(controls), () => quickSet(aroundAt(controls), { window: controls.view, level: controls.level }));

/**
 * The level set of f at one level with its measures, and the field around it. How many pieces are proved is known when the
 * work on this very state is done, and so are the measures of a set that is long or dense; until then those numbers are the
 * ones of the state before.
 */
export function model(controls: IsolinesControls, last?: Proved) {
  const { level, view } = controls;
  const key = stateKey(controls);
  const around = aroundAt(controls);
  const known = last?.key === key ? last : undefined;
  const set = known?.found?.set ?? setAt(controls);
  const before = last?.values ?? UNKNOWN;
  const measures = set && { components: set.components, length: set.length, area: set.area };
  const values: IsolineValues = known?.values ?? { ...before, ...measures };
  const below = fieldAreas(around.field.field, [level], 'below')[0]?.lines ?? [];
  const standing = known ? standingOf(known) : undefined;
  const undecided = known?.found?.proof.undecided ?? [];
  const lines = set?.lines ?? roughLines(around, level);
  return { ...around, level, view, set, lines, values, below, standing, undecided };
}

/** Is the number of pieces proved; if not, how many are there at least, and how many cells are undecided? */
const standingOf = ({ values, found }: Proved) => ({
  resolved: values.resolved,
  atLeast: found?.proof.atLeast ?? values.components,
  undecided: values.undecided,
});

export type LevelSetModel = ReturnType<typeof model>;
