/** A text in plain characters, and where each of them stood: the units of the source from `starts[i]` up to `ends[i]`. */
export interface PlainText {
  readonly text: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** What nobody sees: zero-width characters, joiners, marks of direction, soft hyphens, variants, fillers. */
const UNSEEN = /[\p{Cf}\p{Variation_Selector}\u115F\u1160\u3164\uFFA0]|\u034F/u;
const SPACE = /[\s\u2800]/u;
/** Letters, digits and signs drawn in another way: full width, mathematical italic, script. No superscripts. */
const DRAWN = /[\uFF01-\uFF5E\uFE50-\uFE6B\u2102-\u2121\u2124-\u214E\u{1D400}-\u{1D7FF}]/u;

/** Signs that look alike or mean the same. The first three nobody sees, but they mean something. */
const ALIKE: readonly (readonly [plain: string, others: string])[] = [
  ['*', '\u2062'],
  [',', '\u2063'],
  ['+', '\u2064➕'],
  ['-', '−‐‑‒–—―➖'],
  ['*', '×·⋅∗∙•⨯✕✖'],
  ['/', '÷∕⁄'],
  ['|', '∣❘ǀ⏐│￨'],
];
const PLAIN: ReadonlyMap<string, string> = new Map(
  ALIKE.flatMap(([plain, others]) => [...others].map((other) => [other, plain] as const)),
);

function plainOf(character: string): string {
  const known = PLAIN.get(character);
  if (known !== undefined) return known;
  if (UNSEEN.test(character)) return '';
  if (SPACE.test(character)) return ' ';
  return DRAWN.test(character) ? character.normalize('NFKC') : character;
}

/** A text as it was meant: what is pasted from pages and programs in plain characters, without what nobody sees. */
export function plainText(source: string): PlainText {
  const starts: number[] = [];
  const ends: number[] = [];
  let text = '';
  let position = 0;
  for (const character of source) {
    const end = position + character.length;
    const plain = plainOf(character);
    for (let unit = 0; unit < plain.length; unit += 1) {
      starts.push(position);
      ends.push(end);
    }
    text += plain;
    position = end;
  }
  return { text, starts, ends };
}
