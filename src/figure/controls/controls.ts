import { quoted } from '#text/quoted.ts';
import {
  type Checks,
  type Controls,
  type Notice,
  type ParameterTable,
  type ParameterValue,
  readParameter,
  writeParameter,
} from './parameter.ts';
import { Query } from './query.ts';

/** The default of every parameter. */
export function defaults<T extends ParameterTable>(table: T): Controls<T> {
  return Object.fromEntries(Object.entries(table).map(([name, parameter]) => [name, parameter.default])) as Controls<T>;
}

/**
 * The controls a page asked for by props, on top of the defaults. Values or their URL text.
 * Throws on an unknown name or a bad value, so that a slip in an article fails the build.
 */
export function controlsFromProps<T extends ParameterTable>(table: T, props: Record<string, unknown>): Controls<T> {
  for (const name of Object.keys(props))
    if (!Object.hasOwn(table, name))
      throw new Error(`unknown parameter “${name}”; known: ${Object.keys(table).join(', ')}`);
  const controls: Record<string, ParameterValue> = defaults(table);
  for (const [name, parameter] of Object.entries(table)) {
    if (!Object.hasOwn(props, name)) continue;
    const reading = readParameter(parameter, writeParameter(props[name] as ParameterValue));
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
  search: string,
): { controls: Partial<Controls<T>>; notices: Notice[] } {
  const query = new Query(search);
  const controls: Record<string, ParameterValue> = {};
  const notices: Notice[] = [];
  for (const [name, parameter] of Object.entries(table)) {
    const readings = query.texts(name, parameter.kind === 'formula').map((text) => readParameter(parameter, text));
    const reading = readings.find((each) => 'value' in each) ?? readings[0];
    if (!reading) continue;
    if ('value' in reading) controls[name] = reading.value;
    else notices.push({ parameter: name, message: reading.problem });
  }
  return { controls: controls as Partial<Controls<T>>, notices };
}

/**
 * What a query gives, as text, to be used like props: names that are no parameters among it. Throws on a name that stands
 * there twice.
 */
export function propsFromQuery(table: ParameterTable, search: string): Record<string, string> {
  const query = new Query(search);
  const names = [...query.asForm.keys()];
  if (new Set(names).size < names.length) throw new Error('a parameter stands there twice');
  return Object.fromEntries(
    names.map((name) => {
      const parameter = Object.hasOwn(table, name) ? table[name] : undefined;
      const texts = query.texts(name, parameter?.kind === 'formula');
      const readable = texts.find((text) => parameter && 'value' in readParameter(parameter, text));
      return [name, readable ?? texts[0] ?? ''];
    }),
  );
}

/** A notice for each formula in these controls that cannot be read. */
export const badFormulas = (controls: Readonly<Record<string, ParameterValue>>, checks: Checks = {}): Notice[] =>
  Object.entries(checks).flatMap(([parameter, check]) => {
    const text = String(controls[parameter]);
    const problem = check(text);
    return problem ? [{ parameter, message: `${quoted(text)}: ${problem}` }] : [];
  });

/** Throws on a formula that cannot be read, so that a slip in a page fails the build. */
export function refuseBadFormulas(controls: Readonly<Record<string, ParameterValue>>, checks?: Checks): void {
  for (const { parameter, message } of badFormulas(controls, checks))
    throw new Error(`parameter “${parameter}”: ${message}`);
}

/**
 * The notices about parameters that stand as they did at the start. What the reader has set since needs none; nor will it
 * when he sets it back, so what is left is kept: `notices = noticesLeft(notices, controls, start)`.
 */
export function noticesLeft(
  notices: readonly Notice[],
  controls: Readonly<Record<string, ParameterValue>>,
  start: Readonly<Record<string, ParameterValue>>,
): readonly Notice[] {
  const text = (value: ParameterValue | undefined) => (value === undefined ? '' : keyOf(value));
  const left = notices.filter(({ parameter }) => text(controls[parameter]) === text(start[parameter]));
  return left.length < notices.length ? left : notices;
}

/** The query string (with its `?`, or empty) that stands for these controls; defaults and files are left out. */
export function queryFromControls<T extends ParameterTable>(table: T, controls: Controls<T>): string {
  const pairs = Object.entries(table)
    .filter(([, { kind }]) => kind !== 'file')
    .map(([name, parameter]) => [name, writeParameter(controls[name] as ParameterValue), parameter] as const)
    .filter(([, text, parameter]) => text !== writeParameter(parameter.default))
    .map(([name, text]) => `${name}=${encodeURIComponent(text).replaceAll('%2C', ',')}`);
  return pairs.length > 0 ? `?${pairs.join('&')}` : '';
}

/** One text for one state. */
export const stateKey = (controls: Record<string, ParameterValue>): string =>
  Object.values(controls).map(keyOf).join('|');

/** Files of one name are told apart by their edition, or else by what they hold. */
const keyOf = (value: ParameterValue): string =>
  typeof value === 'object' && 'text' in value ? `${value.name}:${value.edition ?? value.text}` : writeParameter(value);

/** A copy that later changes leave alone, vectors included. */
export const copyOf = (controls: Record<string, ParameterValue>): Record<string, ParameterValue> =>
  Object.fromEntries(
    Object.entries(controls).map(([name, value]) => [name, Array.isArray(value) ? [...value] : value]),
  );
