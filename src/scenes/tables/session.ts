import { controlsFromQuery, defaults, queryFromControls } from '#figure/controls/controls.ts';
import type { Controls, FileValue, ParameterTable } from '#figure/controls/parameter.ts';
import { readSession, writeSession } from '#tables/session.ts';
import { readingOf } from './asked.ts';

/** A table with the state that a figure shows it in, as the text of one file. */
export function sessionText<T extends ParameterTable>(parameters: T, controls: Controls<T>, file: FileValue): string {
  const { options, edits } = readingOf(file);
  const state = { query: queryFromControls(parameters, controls), edits };
  return writeSession({ name: file.name, text: file.text, options, choices: {}, state });
}

interface Opened<T extends ParameterTable> {
  readonly file: Pick<FileValue, 'name' | 'text' | 'reading'>;
  readonly controls: Partial<Controls<T>>;
}

/** What such a text holds, as far as a figure with these parameters can use it. Never throws. */
export function openSession<T extends ParameterTable>(parameters: T, text: string): Opened<T> | { problem: string } {
  const read = readSession(text);
  if ('problem' in read) return read;
  const { name, text: table, options } = read.session;
  const { query, edits } = (read.session.state ?? {}) as { readonly query?: unknown; readonly edits?: unknown };
  return {
    file: { name, text: table, reading: { options, edits: Array.isArray(edits) ? edits.filter(isEdit) : [] } },
    controls: typeof query === 'string' ? stateFrom(parameters, query) : {},
  };
}

/** All that an address holds: what it does not name is as a figure begins. */
function stateFrom<T extends ParameterTable>(parameters: T, query: string): Partial<Controls<T>> {
  const all = Object.entries({ ...defaults(parameters), ...controlsFromQuery(parameters, query).controls });
  return Object.fromEntries(all.filter(([name]) => parameters[name]?.kind !== 'file')) as Partial<Controls<T>>;
}

const isEdit = (edit: unknown): boolean => {
  const { row, column, text } = (edit ?? {}) as Record<string, unknown>;
  return Number.isInteger(row) && typeof column === 'string' && typeof text === 'string';
};
