import {
  type NumberParameter,
  type Parameter,
  type ParameterTable,
  type ParameterValue,
  readParameter,
  scaleOf,
  type VectorParameter,
  writeParameter,
} from '../controls/parameter.ts';

/** Of the states that all widgets are put into, in Node and in the browser. */
export const SEED = 20260923;

/** A seeded generator of numbers in [0, 1): the same seed gives the same states on every machine (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const TRIES = 100;
/** Vectors stay where the figures look. */
const VECTOR_REACH = 4;
const pick = <T>(items: readonly T[], random: () => number) => items[Math.floor(random() * items.length)] as T;

/** A legal value: anywhere along the slider, ends and marked values more often than chance. */
function randomNumber(parameter: NumberParameter, random: () => number): number {
  const { slider = { min: parameter.min, max: parameter.max, step: 1 }, marks = [] } = parameter;
  const scale = scaleOf(parameter);
  const [low, high] = [scale.toPosition(slider.min), scale.toPosition(slider.max)];
  const telling = [slider.min, slider.max, ...marks.map((mark) => mark.value)];
  if (random() < 0.25) return pick(telling, random);
  const position = low + random() * (high - low);
  const whole =
    !slider.scale && (parameter.whole || (Number.isInteger(parameter.default) && Number.isInteger(slider.step)));
  return scale.toValue(whole ? Math.round(position) : position);
}

function randomVector(parameter: VectorParameter, random: () => number): readonly number[] {
  const entry = () => {
    if (random() < 0.15) return 0;
    const value = (2 * random() - 1) * VECTOR_REACH;
    return Math.min(parameter.max, Math.max(parameter.min, value));
  };
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    const value = parameter.default.map(entry);
    if ('value' in readParameter(parameter, writeParameter(value))) return value;
  }
  return parameter.default;
}

function randomValue(parameter: Parameter, random: () => number): ParameterValue {
  switch (parameter.kind) {
    case 'number':
      return randomNumber(parameter, random);
    case 'vector':
      return randomVector(parameter, random);
    case 'formula':
      return pick([parameter.default, ...(parameter.presets ?? []).map((preset) => preset.value)], random);
    case 'choice':
      return pick(parameter.options, random).value;
    case 'name':
    case 'file':
      return parameter.default;
  }
}

/** The query of one random legal state. */
export function randomQuery(table: ParameterTable, random: () => number): string {
  const query = new URLSearchParams();
  for (const [name, parameter] of Object.entries(table))
    query.set(name, writeParameter(randomValue(parameter, random)));
  return `?${query}`;
}

/** A legal value, other than the default, that no slider step hits. */
export function oddValue(parameter: Parameter, random: () => number): ParameterValue {
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    const value = randomValue(parameter, random);
    if (writeParameter(value) !== writeParameter(parameter.default)) return value;
  }
  return parameter.default;
}

/** Below every range but that of a parameter which takes any finite number. */
const HUGE = -1e300;

/** Texts that must not be accepted for this parameter. */
function badTexts(parameter: Parameter): string[] {
  switch (parameter.kind) {
    case 'number':
      return [
        'nonsense',
        '',
        ...(Number.isFinite(parameter.max) ? [String(parameter.max * 2 + 1), 'inf'] : []),
        ...(parameter.min > HUGE ? [String(HUGE)] : []),
        ...(parameter.whole ? [String(parameter.min + 0.5)] : []),
      ];
    case 'vector':
      return ['nonsense', parameter.default.slice(1).join(',') || ',', parameter.default.map(() => 'NaN').join(',')];
    case 'formula':
      return ['(((', ''];
    case 'choice':
      return ['nonsense', ''];
    case 'name':
    case 'file':
      return ['nonsense'];
  }
}

/** Queries of bad texts, one for each parameter, until each text was asked for once. */
export function badQueries(table: ParameterTable): URLSearchParams[] {
  const texts = Object.entries(table).map(([name, parameter]) => ({ name, bad: badTexts(parameter) }));
  const rounds = Math.max(...texts.map(({ bad }) => bad.length));
  return Array.from(
    { length: rounds },
    (_, round) => new URLSearchParams(texts.map(({ name, bad }) => [name, bad[round % bad.length] ?? ''])),
  );
}
