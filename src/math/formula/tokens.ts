import { FormulaError } from './formula-error.ts';
import { unknownCharacter, unknownName } from './help.ts';
import { splitName } from './names.ts';
import { type PlainText, plainText } from './plain-text.ts';

/** The largest accepted source, in characters. */
const MAX_SOURCE_LENGTH = 500;

export type TokenKind = 'number' | 'name' | 'symbol' | 'superscript' | 'end';

export interface Token {
  readonly kind: TokenKind;
  /** In plain form: `−` reads as `-`, `**` as `^`, `½` as `0.5`, superscripts as their digits; names one by one. */
  readonly text: string;
  /** Where it stands in the source as it was typed. */
  readonly position: number;
  readonly length: number;
}

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

const PATTERNS: readonly (readonly [TokenKind, RegExp])[] = [
  // `2e3` is a number, `2e` and `2exp(x)` are products: the exponent needs digits.
  ['number', /(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/y],
  ['number', /[¼-¾⅐-⅞]/y],
  ['name', /[\p{L}_]+/uy],
  ['superscript', /[⁺⁻]?[⁰¹²³⁴-⁹]+/y],
  ['symbol', /\*\*|[-+*/^(),|[\]{}√]/y],
];

/**
 * Splits a formula into tokens, and words into known names; the last token is always `end`. Throws FormulaError at a
 * character or a word that it does not know.
 */
export function tokenize(source: string, variables: readonly string[]): Token[] {
  if (source.length > MAX_SOURCE_LENGTH) {
    throw new FormulaError(`the formula is longer than ${MAX_SOURCE_LENGTH} characters: cut it`, MAX_SOURCE_LENGTH, 1);
  }
  const plain = plainText(source);
  const tokens: Token[] = [];
  for (let from = 0; from < plain.text.length; ) {
    if (plain.text.charAt(from) === ' ') {
      from += 1;
      continue;
    }
    const [kind, text] = matchAt(plain, from);
    tokens.push(...(kind === 'name' ? namesIn(plain, { text, from, variables }) : [token(plain, kind, text, from)]));
    from += text.length;
  }
  tokens.push({ kind: 'end', text: '', position: source.length, length: 0 });
  return tokens;
}

function matchAt(plain: PlainText, from: number): [TokenKind, string] {
  for (const [kind, pattern] of PATTERNS) {
    pattern.lastIndex = from;
    const [text] = pattern.exec(plain.text) ?? [];
    if (text !== undefined) return [kind, text];
  }
  const character = String.fromCodePoint(plain.text.codePointAt(from) ?? 0);
  const { position, length } = token(plain, 'symbol', character, from);
  throw new FormulaError(unknownCharacter(character), position, length);
}

function token({ starts, ends }: PlainText, kind: TokenKind, text: string, from: number): Token {
  const position = starts[from] as number;
  const length = (ends[from + text.length - 1] as number) - position;
  return { kind, text: meaning(kind, text), position, length };
}

/** The names that a word is made of. */
function namesIn(plain: PlainText, word: { text: string; from: number; variables: readonly string[] }): Token[] {
  const names = splitName(word.text, word.variables);
  if (names === null) {
    const { position, length } = token(plain, 'name', word.text, word.from);
    throw new FormulaError(unknownName(word.text, word.variables), position, length);
  }
  let { from } = word;
  return names.map((name) => {
    const part = token(plain, 'name', name, from);
    from += name.length;
    return part;
  });
}

function meaning(kind: TokenKind, text: string): string {
  if (kind === 'superscript') {
    const digits = Array.from(text, (digit) => (digit === '⁻' ? '-' : SUPERSCRIPTS.indexOf(digit)));
    return digits.filter((digit) => digit !== -1).join('');
  }
  if (kind === 'number' && text > '¯') return String(fraction(text));
  return text === '**' ? '^' : text;
}

/** ½ is 1⁄2. */
function fraction(character: string): number {
  const [above, below] = character.normalize('NFKC').split('⁄').map(Number) as [number, number];
  return above / below;
}
