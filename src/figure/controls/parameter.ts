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

export interface FormulaParameter extends Common {
  kind: 'formula';
  default: string;
  /** The problem with this text in words, or nothing. */
  check: (text: string) => string | undefined;
  presets?: readonly { label: string; value: string }[];
}

export interface ChoiceParameter<Option extends string = string> extends Common {
  kind: 'choice';
  default: Option;
  options: readonly { value: Option; label: string }[];
}

export type Parameter = NumberParameter | VectorParameter | FormulaParameter | ChoiceParameter;
export type ParameterTable = Readonly<Record<string, Parameter>>;
export type ParameterValue = number | string | readonly number[];

type ValueOf<P> = P extends { kind: 'number' }
  ? number
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

const DECIMAL = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;
const INFINITE = /^\+?(inf|infinity|∞)$/i;

/** A decimal number or `inf`, as a double; NaN for any other text. A typographic minus counts as a minus. */
export function readNumber(text: string): number {
  const plain = text.trim().replaceAll('−', '-');
  if (INFINITE.test(plain)) return Number.POSITIVE_INFINITY;
  return DECIMAL.test(plain) ? Number(plain) + 0 : Number.NaN;
}

export const writeNumber = (value: number) => (value === Number.POSITIVE_INFINITY ? 'inf' : String(value + 0));

type Range = Pick<NumberParameter, 'min' | 'max' | 'whole'>;

function numberProblem(value: number, { min, max, whole }: Range): string | undefined {
  if (Number.isNaN(value)) return 'is not a number';
  if (whole && value % 1) return 'is not a whole number';
  if (value >= min && value <= max && (max === Number.POSITIVE_INFINITY || Number.isFinite(value))) return undefined;
  if (max === Number.POSITIVE_INFINITY) return `is below ${writeNumber(min)}`;
  if (max === Number.MAX_VALUE) return 'is not a finite number';
  return `is not between ${writeNumber(min)} and ${writeNumber(max)}`;
}

function readVector(parameter: VectorParameter, text: string): Reading {
  const value = text.split(',').map(readNumber);
  const length = parameter.default.length;
  if (value.length !== length) return { problem: `“${text}” is not ${length} numbers with commas between` };
  const bad = value.map((entry) => numberProblem(entry, parameter)).find(Boolean) ?? parameter.check?.(value);
  return bad ? { problem: `“${text}” ${bad}` } : { value };
}

/** What `text` means for this parameter: its value, or the problem in words. Never throws. */
export function readParameter(parameter: Parameter, text: string): Reading {
  switch (parameter.kind) {
    case 'number': {
      const value = readNumber(text);
      const problem = numberProblem(value, parameter);
      return problem ? { problem: `“${text}” ${problem}` } : { value };
    }
    case 'vector':
      return readVector(parameter, text);
    case 'formula': {
      const problem = parameter.check(text);
      return problem ? { problem: `“${text}”: ${problem}` } : { value: text };
    }
    case 'choice': {
      const known = parameter.options.map((option) => option.value);
      return known.includes(text) ? { value: text } : { problem: `“${text}” is not one of ${known.join(', ')}` };
    }
  }
}

/** The text that stands for a value in a URL; `readParameter` gives the same value back, to the last bit. */
export function writeParameter(value: ParameterValue): string {
  if (typeof value === 'string') return value;
  return typeof value === 'number' ? writeNumber(value) : value.map(writeNumber).join(',');
}

export const scaleOf = (parameter: NumberParameter): Scale => scales[parameter.slider?.scale ?? 'linear'];
