import { LOWERED_DIGITS, RAISED_DIGITS } from './digits.ts';

/** A piece of a formula set in running text: what to draw, in which face, and where on the line. */
export interface MathRun {
  text: string;
  /** `letter`: mathematical italic; `sign`: upright mathematics; `word`: the text face. */
  face: 'letter' | 'sign' | 'word';
  place: 'line' | 'sub' | 'super' | 'hat';
}

const SUB: ReadonlyMap<string, string> = new Map([
  ['ₚ', 'p'],
  ['ₙ', 'n'],
  ['ⱼ', 'j'],
  ['ₘₐₓ', 'max'],
  ...LOWERED_DIGITS,
]);
const SUPER: ReadonlyMap<string, string> = new Map([['*', '∗'], ['ᵖ', 'p'], ...RAISED_DIGITS]);
/** The formula fonts know the double bar under another number, and the articles write \phi, which is ϕ. */
const SIGNS: ReadonlyMap<string, string> = new Map([
  ['‖', '∥'],
  ['φ', 'ϕ'],
]);
const HAT = '̂';
const TOKEN = /ₘₐₓ|[ₚₙⱼᵖ\p{Script=Greek}∇∂‖∞√≤≥≈·×±∈−=]|[\p{L}]+|./gsu;
const GREEK = /\p{Script=Greek}/u;
const LATIN = /^[a-zA-Z]$/;
/** ‖φ‖∞ has its ∞ where ‖φ‖₁ has its 1. */
const NORM_INDEX: MathRun = { text: '∞', face: 'sign', place: 'sub' };
/** Standing alone in prose, these are variables: not the words a and I, nor the L of L1. */
const VARIABLE = /^[b-zB-HJ-Z]$/;

function runOf(token: string, prose: boolean): MathRun {
  if (token === HAT) return { text: 'ˆ', face: 'sign', place: 'hat' };
  const [below, above] = [SUB.get(token), SUPER.get(token)];
  if (below) return { text: below, face: /\d|max/.test(below) ? 'sign' : 'letter', place: 'sub' };
  if (above && !(prose && /\d/.test(above)))
    return { text: above, face: above === 'p' ? 'letter' : 'sign', place: 'super' };
  if (GREEK.test(token)) return { text: SIGNS.get(token) ?? token, face: 'letter', place: 'line' };
  if (/[∇∂‖∞√≤≥≈∈]/.test(token)) return { text: SIGNS.get(token) ?? token, face: 'sign', place: 'line' };
  if (prose) return { text: token, face: 'word', place: 'line' };
  return { text: token, face: LATIN.test(token) ? 'letter' : /[\p{L}…]/u.test(token) ? 'word' : 'sign', place: 'line' };
}

/**
 * Splits text such as `‖φ‖₁ ≤ c` or `φ̂₂` into runs. Letters standing alone are variables; in `prose` not those that
 * are words, the end of a word after an apostrophe, or part of a name such as L1.
 */
export function mathRuns(text: string, prose = false): MathRun[] {
  const runs: MathRun[] = [];
  const plain = text.normalize('NFD');
  for (const { 0: token, index } of plain.matchAll(TOKEN)) {
    const before = plain[index - 1] ?? '';
    const after = plain[index + token.length] ?? '';
    const variable = VARIABLE.test(token) && !/[’']/.test(before) && !/[\d∞]/.test(after);
    const run = token === '∞' && before === '‖' ? NORM_INDEX : runOf(token, prose && !variable);
    const last = runs.at(-1);
    if (last && last.face === run.face && last.place === run.place) last.text += run.text;
    else runs.push({ ...run });
  }
  return runs;
}
