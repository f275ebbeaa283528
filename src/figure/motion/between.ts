import { type NumberParameter, type Parameter, type ParameterValue, scaleOf } from '../controls/parameter.ts';

/**
 * The value a share of the way from one to another, 0 ≤ share ≤ 1: numbers along their slider's own scale, vectors along a
 * line, whole numbers in whole steps. What lies between two choices, formulas or files, or beside an infinite number on a scale
 * that does not reach it, is the second of them. At the ends it is the value itself, to the last bit.
 */
export function between(
  parameter: Parameter,
  [from, to]: readonly [ParameterValue, ParameterValue],
  share: number,
): ParameterValue {
  if (share <= 0) return from;
  if (share >= 1) return to;
  if (parameter.kind === 'number') return numberBetween(parameter, [from as number, to as number], share);
  if (parameter.kind !== 'vector') return to;
  const ends = to as readonly number[];
  return (from as readonly number[]).map((entry, i) => blend(entry, ends[i] as number, share));
}

function numberBetween(parameter: NumberParameter, [from, to]: readonly [number, number], share: number): number {
  const scale = scaleOf(parameter);
  const value = scale.toValue(blend(scale.toPosition(from), scale.toPosition(to), share));
  if (!Number.isFinite(value)) return to;
  return parameter.whole ? Math.round(value) : value;
}

const blend = (from: number, to: number, share: number) => from + share * (to - from);
