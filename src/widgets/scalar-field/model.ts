import { remember } from '#figure/remember.ts';
import type { ControlsOf, QuantitiesOf } from '#figure/widget.ts';
import { plusZero, type Vec2 } from '#math';
import type { Window } from '#scenes/field/field-areas.ts';
import { relief } from '#scenes/field/field-relief.ts';
import { fieldPicture } from '#scenes/field/field-view.ts';
import { readField } from '#scenes/field/read-field.ts';
import { natureAt } from './nature.ts';
import type { widget } from './parameters.ts';

export type FieldControls = ControlsOf<typeof widget>;

/** Isolines at round levels, about. */
const LEVELS = 11;
/** Half-widths of the picture; the smallest that holds the probe is used, so that it seldom changes. */
const HALF_WIDTHS = [3, 4.5, 6, 10, 20, 40, 110];

/** Half the width of the window around the origin that shows this point. */
export const halfWidth = ([x, y]: Vec2): number =>
  HALF_WIDTHS.find((half) => half >= Math.max(Math.abs(x), Math.abs(y))) ?? Number.NaN;

/** The field in the window around the origin, as isolines and as a surface. */
function fieldWithin(f: string, half: number) {
  const formula = readField(f);
  const field = fieldPicture(formula, [-half, half], LEVELS);
  return { formula, field, ground: relief(field.field) };
}
const fieldBefore = remember<ReturnType<typeof fieldWithin>>();

/** What f gives at the probe, the value and the gradient; and the field behind it, drawn anew only for another formula. */
export function model({ f, at }: FieldControls) {
  const half = halfWidth(at);
  const { formula, field, ground } = fieldBefore(`${half} ${f}`, () => fieldWithin(f, half));
  const value = formula.value(at);
  const gradient = formula.gradient(at).map(plusZero) as unknown as Vec2;
  const values: QuantitiesOf<typeof widget> = { value, 'gradient-x': gradient[0], 'gradient-y': gradient[1] };
  const nature = natureAt(formula, at, gradient);
  /** At a kink there is no gradient, whatever stands for it. */
  const uphill = nature.kind === 'kink' ? undefined : unit(gradient);
  return { at, half, field, ground, value, gradient, values, nature, uphill, beyond: formula.leavesDoubles(at) };
}

export type ProbeModel = ReturnType<typeof model>;

/** The direction of a vector; along its infinite components if it has some; none for zero or undefined ones. */
function unit(vector: Vec2): Vec2 | undefined {
  const steep = vector.map((entry) => (Number.isFinite(entry) ? 0 : Math.sign(entry)));
  const [x, y] = (steep.some(Boolean) ? steep : vector) as readonly number[] as Vec2;
  const length = Math.hypot(x, y);
  return length > 0 ? [x / length, y / length] : undefined;
}

/** Length of the longest arrow, as a share of the window. */
const REACH = 0.24;

/**
 * The arrow for the gradient: in its direction; as long as it is steep, on a scale that bends so that it stays in the
 * picture. A field that rises by its usual range over half the window has half the longest arrow.
 */
export function arrowFor({ gradient, uphill }: ProbeModel, [a, b]: Window, usual: Window): Vec2 | undefined {
  if (!uphill) return undefined;
  const steepness = Math.hypot(...gradient);
  const typical = (2 * (usual[1] - usual[0])) / (b - a);
  const share = !Number.isFinite(steepness) ? 1 : typical > 0 ? steepness / (steepness + typical) : 0.5;
  const length = REACH * (b - a) * share;
  return [uphill[0] * length, uphill[1] * length];
}
