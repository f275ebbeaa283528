import { raised } from '#text/digits.ts';
import { quoted } from '#text/quoted.ts';
import { plainText, readNumber } from '#text/read-number.ts';
import { type Scale, type ScaleName, scales } from './scale.ts';

interface Common {
  /** What the control is called, in words. */
  label: string;
  /** The field's symbol for it, as it stands in the article's formulas. */
  symbol?: string;
}

export interface Mark {
  value: number;
  label: string;
}

export interface NumberParameter extends Common {
  kind: 'number';
  default: number;
  /** What is accepted from a URL, a prop or the keyboard. `max: Infinity` accepts `inf`. */
  min: number;
  max: number;
  /** Whole numbers only. */
  whole?: boolean;
  /** A player moves it: where it stands is not worth a step back. */
  played?: boolean;
  /**
   * The values that the slider spans, and its step in positions of its scale; it widens to show an accepted
   * value outside. None: a number field alone.
   */
  slider?: { min: number; max: number; step: number; scale?: ScaleName };
  /** Values worth a mark on the slider. */
  marks?: readonly Mark[];
  unit?: string;
}

export interface VectorParameter extends Common {
  kind: 'vector';
  default: readonly number[];
  min: number;
  max: number;
  /** One symbol a component. */
  symbols: readonly string[];
  /** A rule for the whole vector: the problem in words, or nothing. */
  check?: (value: readonly number[]) => string | undefined;
}

/** A formula as text: any is accepted here, as only the figure's engine can read it (`Engine.checks`). */
export interface FormulaParameter extends Common {
  kind: 'formula';
  default: string;
  /** What it may use, by name. */
  variables: readonly string[];
  presets?: readonly { label: string; value: string }[];
}

/** What is wrong with a formula, in words, or nothing, by parameter. */
export type Checks = Readonly<Record<string, (text: string) => string | undefined>>;

export interface Option<Value extends string = string> {
  value: Value;
  label: string;
}

export interface ChoiceParameter<Value extends string = string> extends Common {
  kind: 'choice';
  default: Value;
  options: readonly Option<Value>[];
}

/**
 * A name of something that the data bring, such as a column of a table: any is accepted here and kept, as only who has read
 * the data knows which there are (`Engine.names`).
 */
export interface NameParameter extends Common {
  kind: 'name';
  /** The usual one, whatever there is. */
  default: '';
}

/** The names that there are for a parameter in some state, and the one that is taken. */
export interface Names {
  readonly among: readonly string[];
  readonly taken: string;
}

/** A file of the reader's own. It is part of the state, and of no address. */
export interface FileParameter extends Common {
  kind: 'file';
  default: FileValue;
  /** What may be chosen, as a file input writes it: `.csv,text/csv`. */
  accept: string;
}

/** A text file; without a name, none. */
export interface FileValue {
  readonly name: string;
  readonly text: string;
  /** Where the text is to be read, if it has not been: whoever computes with it does so. */
  readonly source?: Blob;
  /** How it is to be read, and what was changed in it: plain data, as the figure that takes it has them. */
  readonly reading?: object;
  /** Another number for another text or reading, where whoever makes them sees to it: long texts need no comparing. */
  readonly edition?: number;
}
export const NO_FILE: FileValue = { name: '', text: '' };

export type Parameter =
  | NumberParameter
  | VectorParameter
  | FormulaParameter
  | ChoiceParameter
  | NameParameter
  | FileParameter;
export type ParameterTable = Readonly<Record<string, Parameter>>;
export type ParameterValue = number | string | readonly number[] | FileValue;

type ValueOf<P> = P extends { kind: 'number' }
  ? number
  : P extends { kind: 'file' }
    ? FileValue
    : P extends { kind: 'vector'; default: infer D }
      ? { readonly [I in keyof D]: number }
      : P extends { kind: 'choice'; options: readonly { value: infer V }[] }
        ? V
        : string;

/** The plain values behind one widget, by parameter name. */
export type Controls<T extends ParameterTable> = { -readonly [K in keyof T]: ValueOf<T[K]> };

/** A value that was not used, and why, for the reader. */
export interface Notice {
  parameter: string;
  message: string;
}

export type Reading = { value: ParameterValue } | { problem: string };

/** A number as an address has it. */
export const writeNumber = (value: number) => (value === Number.POSITIVE_INFINITY ? 'inf' : String(value + 0));

/** The same number, to the last bit, as people read it and `readNumber` reads it back. */
export const showNumber = (value: number) =>
  writeNumber(value)
    .replace('inf', '∞')
    .replace(/e(.+)/, (_, power) => `×10${raised(Number(power))}`)
    .replaceAll('-', '−');

type Range = Pick<NumberParameter, 'min' | 'max' | 'whole'>;

function numberProblem(value: number, { min, max, whole }: Range): string | undefined {
  if (Number.isNaN(value)) return 'is not a number';
  if (whole && value % 1) return 'is not a whole number';
  if (value >= min && value <= max && (max === Number.POSITIVE_INFINITY || Number.isFinite(value))) return undefined;
  if (max === Number.POSITIVE_INFINITY) return `is below ${showNumber(min)}`;
  if (max === Number.MAX_VALUE) return 'is not a finite number';
  return `is not between ${showNumber(min)} and ${showNumber(max)}`;
}

function readVector(parameter: VectorParameter, text: string): Reading {
  const value = plainText(text).split(',').map(readNumber);
  const length = parameter.default.length;
  if (value.length !== length) return { problem: `${quoted(text)} is not ${length} numbers with commas between` };
  const bad = value.map((entry) => numberProblem(entry, parameter)).find(Boolean) ?? parameter.check?.(value);
  return bad ? { problem: `${quoted(text)} ${bad}` } : { value };
}

/** What `text` means for this parameter: its value, or the problem in words. Never throws. */
export function readParameter(parameter: Parameter, text: string): Reading {
  switch (parameter.kind) {
    case 'number': {
      const value = readNumber(text);
      // A comma in a count may be meant to set off thousands.
      const problem = parameter.whole && text.includes(',') ? 'is not a whole number' : numberProblem(value, parameter);
      return problem ? { problem: `${quoted(text)} ${problem}` } : { value };
    }
    case 'vector':
      return readVector(parameter, text);
    case 'formula':
    case 'name':
      return { value: text };
    case 'choice': {
      const known = parameter.options.map((option) => option.value);
      return known.includes(text) ? { value: text } : { problem: `${quoted(text)} is not one of ${known.join(', ')}` };
    }
    case 'file':
      if (text === '') return { value: NO_FILE };
      return { problem: `${quoted(text)} is a file, which an address cannot hold` };
  }
}

/**
 * The text that stands for a value in a URL; `readParameter` gives the same value back, to the last bit. Of a file it is
 * the name, which stands for it in no URL.
 */
export function writeParameter(value: ParameterValue): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return writeNumber(value);
  return 'text' in value ? value.name : value.map(writeNumber).join(',');
}

export const scaleOf = (parameter: NumberParameter): Scale => scales[parameter.slider?.scale ?? 'linear'];
