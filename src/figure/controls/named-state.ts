import type { ControlsOf } from '../widget.ts';
import { type ParameterValue, writeParameter } from './parameter.ts';

type Values = Readonly<Record<string, ParameterValue>>;

/** A state worth a look, by name: what is not in it stays as the reader has it. */
export interface NamedState<W> {
  readonly name: string;
  readonly state: Partial<ControlsOf<W>>;
}

const written = (values: object): [string, string][] =>
  Object.entries(values as Values).map(([name, value]) => [name, writeParameter(value)]);

/** Are the controls in this state? */
export function holds(state: object, controls: object): boolean {
  const now = new Map(written(controls));
  return written(state).every(([name, text]) => now.get(name) === text);
}

/** The query that asks for a state. */
export const queryTo = (state: object): string =>
  `?${written(state)
    .map(([name, text]) => `${name}=${encodeURIComponent(text)}`)
    .join('&')}`;
