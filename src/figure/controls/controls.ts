import {
  type Controls,
  type Notice,
  type ParameterTable,
  type ParameterValue,
  readParameter,
  writeParameter,
} from './parameter.ts';

/** The default of every parameter. */
export function defaults<T extends ParameterTable>(table: T): Controls<T> {
  return Object.fromEntries(Object.entries(table).map(([name, parameter]) => [name, parameter.default])) as Controls<T>;
}

/**
 * The controls a page asked for by props, on top of the defaults. Values or their URL text.
 * Throws on an unknown name or a bad value, so that a slip in an article fails the build.
 */
export function controlsFromProps<T extends ParameterTable>(table: T, props: Record<string, unknown>): Controls<T> {
  const controls: Record<string, ParameterValue> = defaults(table);
  for (const [name, given] of Object.entries(props)) {
    const parameter = table[name];
    if (!parameter) throw new Error(`unknown parameter “${name}”; known: ${Object.keys(table).join(', ')}`);
    const reading = readParameter(parameter, writeParameter(given as ParameterValue));
    if ('problem' in reading) throw new Error(`parameter “${name}”: ${reading.problem}`);
    controls[name] = reading.value;
  }
  return controls as Controls<T>;
}

/**
 * What a query string says about the controls: the values it sets and a notice for each value that cannot
 * be used. Unknown names are ignored. Never throws.
 */
export function controlsFromQuery<T extends ParameterTable>(
  table: T,
  query: URLSearchParams,
): { controls: Partial<Controls<T>>; notices: Notice[] } {
  const controls: Record<string, ParameterValue> = {};
  const notices: Notice[] = [];
  for (const [name, parameter] of Object.entries(table)) {
    const text = query.get(name);
    if (text === null) continue;
    const reading = readParameter(parameter, text);
    if ('value' in reading) controls[name] = reading.value;
    else notices.push({ parameter: name, message: reading.problem });
  }
  return { controls: controls as Partial<Controls<T>>, notices };
}

/** The query string (with its `?`, or empty) that stands for these controls; defaults are left out. */
export function queryFromControls<T extends ParameterTable>(table: T, controls: Controls<T>): string {
  const pairs = Object.entries(table)
    .map(([name, parameter]) => [name, writeParameter(controls[name] as ParameterValue), parameter] as const)
    .filter(([, text, parameter]) => text !== writeParameter(parameter.default))
    .map(([name, text]) => `${name}=${encodeURIComponent(text).replaceAll('%2C', ',')}`);
  return pairs.length > 0 ? `?${pairs.join('&')}` : '';
}

/** One text for one state. */
export const stateKey = (controls: Record<string, ParameterValue>): string =>
  Object.values(controls).map(writeParameter).join('|');

/** A copy that later changes leave alone, vectors included. */
export const copyOf = (controls: Record<string, ParameterValue>): Record<string, ParameterValue> =>
  Object.fromEntries(
    Object.entries(controls).map(([name, value]) => [name, typeof value === 'object' ? [...value] : value]),
  );
