import { quoted } from '#text/quoted.ts';
import { type Choices, MISSING_RULES, TEXT_RULES } from './choices.ts';
import { DECIMALS, DELIMITERS, KINDS, LIMITS, type ReadOptions } from './table.ts';

/** What a reader has been working on. */
export interface Session {
  /** Of the table. */
  readonly name: string;
  /** The table itself. */
  readonly text: string;
  readonly options: ReadOptions;
  readonly choices: Choices;
  /** What else there is to remember: whatever JSON can hold. */
  readonly state: unknown;
}

const FORMAT = 'sharp-corners-table';
const VERSION = 1;

/** A session as the text of a file, which `readSession` reads. */
export const writeSession = ({ name, text, options, choices, state }: Session): string =>
  `${JSON.stringify({ format: FORMAT, version: VERSION, name, text, options, choices, state: state ?? null }, null, 1)}\n`;

/** Reads what `writeSession` wrote. Never throws: what is wrong with another text is said. */
export function readSession(file: string): { readonly session: Session } | { readonly problem: string } {
  const data = parsed(file);
  const { format, version, name, text, options = {}, choices = {}, state = null } = isRecord(data) ? data : {};
  if (format !== FORMAT) return { problem: 'This is not a saved session of this site.' };
  if (typeof version === 'number' && version > VERSION)
    return { problem: 'This session was saved by a later version of this site.' };
  if (version !== VERSION) return { problem: 'The session does not say which version saved it.' };
  const flaw = flawOf({ name, text, options, choices });
  if (flaw) return { problem: `The session cannot be read: ${flaw}.` };
  const known = { name: name as string, text: text as string, state };
  return { session: { ...known, options: only(options, OPTIONS), choices: only(choices, CHOICES) } };
}

type Check = (value: unknown) => boolean;
const oneOf = (values: readonly unknown[]) => ((value) => values.includes(value)) satisfies Check;
const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isText: Check = (value) => typeof value === 'string';
const areKinds: Check = (value) => isRecord(value) && Object.values(value).every(oneOf(KINDS));

const OPTIONS = {
  delimiter: oneOf(DELIMITERS),
  decimal: oneOf(DECIMALS),
  header: oneOf([true, false]),
  kinds: areKinds,
} satisfies Record<keyof ReadOptions, Check>;
const CHOICES = {
  target: isText,
  kinds: areKinds,
  missing: oneOf(MISSING_RULES),
  texts: oneOf(TEXT_RULES),
} satisfies Record<keyof Choices, Check>;

function flawOf({ name, text, options, choices }: Record<string, unknown>): string | undefined {
  if (!isText(name) || name === '') return 'the name of the table is missing';
  if (typeof text !== 'string') return 'the text of the table is missing';
  if (text.length > LIMITS.characters) return 'the text of the table is too long';
  return flawIn('options', options, OPTIONS) ?? flawIn('choices', choices, CHOICES);
}

function flawIn(what: string, value: unknown, checks: Readonly<Record<string, Check>>): string | undefined {
  if (!isRecord(value)) return `its ${what} are not a list of names and values`;
  const bad = Object.keys(checks).find((key) => Object.hasOwn(value, key) && !checks[key]?.(value[key]));
  return bad && `among its ${what}, ${quoted(bad)} is not one that there is`;
}

/** The entries with these names. */
const only = (value: unknown, checks: Readonly<Record<string, Check>>): object =>
  Object.fromEntries(Object.entries(value as object).filter(([key]) => Object.hasOwn(checks, key)));

function parsed(file: string): unknown {
  try {
    return JSON.parse(file);
  } catch {
    return undefined;
  }
}
