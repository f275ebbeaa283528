import { splitName } from './names.ts';

const INVERSE = 'the inverses of sin, cos and tan are not known';
const ROUNDED = 'nothing here rounds or takes remainders';
const BASE = 'write log(x)/log(10) for the logarithm to base 10';

const FOR_NAMES: ReadonlyMap<string, string> = new Map([
  ...['asin', 'acos', 'atan', 'arcsin', 'arccos', 'arctan'].map((name) => [name, INVERSE] as const),
  ...['mod', 'floor', 'ceil', 'round', 'trunc'].map((name) => [name, ROUNDED] as const),
  ['sinh', 'write (e^x - e^-x)/2'],
  ['cosh', 'write (e^x + e^-x)/2'],
  ['tanh', 'write 1 - 2/(e^(2x) + 1)'],
  ['cot', 'write 1/tan(x)'],
  ['sec', 'write 1/cos(x)'],
  ['csc', 'write 1/sin(x)'],
  ['cosec', 'write 1/sin(x)'],
  ['sgn', 'write sign(x)'],
  ['lg', BASE],
  ['ld', 'write log(x)/log(2)'],
  ['lb', 'write log(x)/log(2)'],
  ['cbrt', 'write x^(1/3)'],
  ['i', 'all numbers here are real'],
]);

const COMPARED = 'a formula is a number; for where two sides are equal, write the left minus the right';

const FOR_CHARACTERS: ReadonlyMap<string, string> = new Map([
  ['=', 'write the left side minus the right'],
  ...[...'<>≤≥≠≈'].map((character) => [character, COMPARED] as const),
  [';', 'a comma stands between arguments'],
  [':', 'write / to divide'],
  ['%', 'write /100'],
  ['!', 'there are no factorials'],
  ['°', 'angles are in radians'],
  ['∞', 'there is no infinite number'],
  ['±', 'write one of the two signs'],
  ['∛', 'write ^(1/3)'],
  ['∜', 'write ^(1/4)'],
  ['‖', 'write |x|, or sqrt(x^2 + y^2)'],
  ['∥', 'write |x|, or sqrt(x^2 + y^2)'],
  ['\\', 'write plainly, as in sqrt(x)/2'],
]);

/** Longer names are quoted by their beginning. */
const MOST_QUOTED = 40;

/** What a word is that nobody knows, with what to write instead if that is known. */
export function unknownName(word: string, variables: readonly string[]): string {
  const small = word.toLowerCase();
  const help =
    FOR_NAMES.get(word) ??
    (word.startsWith('log_') ? BASE : undefined) ??
    (small !== word && splitName(small, variables) !== null ? `write ${small} in small letters` : undefined);
  const letters = [...word];
  const shown = letters.length > MOST_QUOTED ? `${letters.slice(0, MOST_QUOTED).join('')}…` : word;
  return `unknown name “${shown}”${help ? `: ${help},` : ''}`;
}

/** Control characters, lone surrogates, marks that stand on others, what has no look at all. */
const UNSEEN = /[\p{C}\p{M}\p{Z}]/u;

/** What a character is that nothing begins with; one that cannot be seen is named. */
export function unknownCharacter(character: string): string {
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  if (UNSEEN.test(character)) return `unexpected character U+${code}, which cannot be seen alone,`;
  const help = FOR_CHARACTERS.get(character);
  return `unexpected character “${character}”${help ? `: ${help},` : ''}`;
}
