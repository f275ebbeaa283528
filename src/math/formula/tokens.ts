import { FormulaError } from './formula-error.ts';

/** The largest accepted source, in characters. */
const MAX_SOURCE_LENGTH = 500;

export type TokenKind = 'number' | 'name' | 'symbol' | 'superscript' | 'end';

export interface Token {
  readonly kind: TokenKind;
  /** Symbols in their plain form: `−` reads as `-`, `**` as `^`; superscripts as their digits. */
  readonly text: string;
  readonly position: number;
  readonly length: number;
}

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const PLAIN: ReadonlyMap<string, string> = new Map([
  ['−', '-'],
  ['–', '-'],
  ['×', '*'],
  ['·', '*'],
  ['⋅', '*'],
  ['÷', '/'],
  ['**', '^'],
]);

const PATTERNS: readonly (readonly [TokenKind, RegExp])[] = [
  // `2e3` is a number, `2e` and `2exp(x)` are products: the exponent needs digits.
  ['number', /(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/y],
  ['name', /[\p{L}_]+/uy],
  ['superscript', /[⁰¹²³⁴-⁹]+/y],
  ['symbol', /\*\*|[-+*/^(),|−–×·⋅÷]/y],
];

/** Splits a formula into tokens; the last one is always `end`. Throws FormulaError at a character it does not know. */
export function tokenize(source: string): Token[] {
  if (source.length > MAX_SOURCE_LENGTH) {
    throw new FormulaError(`the formula is longer than ${MAX_SOURCE_LENGTH} characters: cut it`, MAX_SOURCE_LENGTH, 1);
  }
  const tokens: Token[] = [];
  let position = skipSpace(source, 0);
  while (position < source.length) {
    const token = tokenAt(source, position);
    tokens.push(token);
    position = skipSpace(source, position + token.length);
  }
  tokens.push({ kind: 'end', text: '', position: source.length, length: 0 });
  return tokens;
}

function skipSpace(source: string, from: number): number {
  let position = from;
  while (position < source.length && /\s/.test(source.charAt(position))) position += 1;
  return position;
}

function tokenAt(source: string, position: number): Token {
  for (const [kind, pattern] of PATTERNS) {
    pattern.lastIndex = position;
    const match = pattern.exec(source);
    if (match !== null) return { kind, text: plainText(kind, match[0]), position, length: match[0].length };
  }
  const character = String.fromCodePoint(source.codePointAt(position) ?? 0);
  throw new FormulaError(`unexpected character “${character}”`, position, character.length);
}

function plainText(kind: TokenKind, text: string): string {
  if (kind === 'superscript') return Array.from(text, (digit) => SUPERSCRIPTS.indexOf(digit)).join('');
  return PLAIN.get(text) ?? text;
}
