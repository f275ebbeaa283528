import type { NumberParameter, ParameterTable } from '../controls/parameter.ts';

/** The step of a history that is shown; the last one unless the playback stands before it. `noun` is what a step is called. */
export const playhead = (noun: string) =>
  ({
    kind: 'number',
    label: `${noun} shown`,
    default: Number.POSITIVE_INFINITY,
    min: 0,
    max: Number.POSITIVE_INFINITY,
    whole: true,
    played: true,
  }) as const satisfies NumberParameter;

/** The parameters that have a field: the playback has a control of its own. */
export function withoutPlayhead<T extends ParameterTable>(table: T & { shown: NumberParameter }): Omit<T, 'shown'> {
  const { shown: _, ...fields } = table;
  return fields;
}

/** The playhead where the player stands: at the end it stays there, however long the history becomes. */
export const playedTo = (at: number, end: number): number => (at < end ? at : Number.POSITIVE_INFINITY);
