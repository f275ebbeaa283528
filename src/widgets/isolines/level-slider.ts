import type { Window } from '#scenes/field/field-areas.ts';
import { formatNumber } from '#text/format.ts';
import { ticks } from '#text/ticks.ts';

/** Steps of the slider, about. */
const STEPS = 200;
/** Marks on the slider, about. */
const MARKS = 4;

/** The level slider for a range of values: a round step, and ends on it just outside the range. None for no range. */
export function levelSlider([low, high]: Window) {
  const steps = ticks(low, high, STEPS);
  const step = Number(((steps[1] ?? 0) - (steps[0] ?? 0)).toPrecision(6));
  if (!(step > 0 && Number.isFinite(step))) return undefined;
  const round = (count: number) => Number((count * step).toPrecision(12)) + 0;
  return { min: round(Math.floor(low / step)), max: round(Math.ceil(high / step)), step };
}

/** A few round levels to steer by. */
export const levelMarks = ([low, high]: Window) =>
  levelSlider([low, high]) ? ticks(low, high, MARKS).map((value) => ({ value, label: formatNumber(value) })) : [];
