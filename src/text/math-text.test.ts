import { describe, expect, it } from 'vitest';
import { mathRuns } from './math-text.ts';

const short = (text: string, prose = false) =>
  mathRuns(text, prose).map(({ text, face, place }) => `${text}|${face}|${place}`);

describe('mathRuns', () => {
  it('sets subscripts and letters', () => expect(short('φ₁')).toEqual(['ϕ|letter|line', '1|sign|sub']));
  it('puts the hat on its letter and the star above', () => {
    expect(short('φ̂₂')).toEqual(['ϕ|letter|line', 'ˆ|sign|hat', '2|sign|sub']);
    expect(short('φ*')).toEqual(['ϕ|letter|line', '∗|sign|super']);
  });
  it('sets the word max upright below its letter', () =>
    expect(short('1/λₘₐₓ')).toEqual(['1/|sign|line', 'λ|letter|line', 'max|sign|sub']));
  it('keeps words in the text face', () => expect(short('loss')).toEqual(['loss|word|line']));
  it('keeps what stands for the rest of a word in its face', () =>
    expect(short('occup…')).toEqual(['occup…|word|line']));
  it('takes single letters for variables, except the words a and I in prose', () => {
    expect(short('c')).toEqual(['c|letter|line']);
    expect(short('as x', true)).toEqual(['as |word|line', 'x|letter|line']);
    expect(short('a zero', true)).toEqual(['a zero|word|line']);
    expect(short('the loss’s own', true)).toEqual(['the loss’s own|word|line']);
    expect(short('L1 and L2', true)).toEqual(['L1 and L2|word|line']);
  });
  it('sets ∞ below the bars of a norm only', () => {
    expect(short('‖φ‖∞')).toEqual(['∥|sign|line', 'ϕ|letter|line', '∥|sign|line', '∞|sign|sub']);
    expect(short('p = ∞', true).at(-1)).toMatch(/∞\|sign\|line$/);
  });
  it('sets a p above a p', () =>
    expect(short('‖x‖ₚᵖ', true)).toEqual([
      '∥|sign|line',
      'x|letter|line',
      '∥|sign|line',
      'p|letter|sub',
      'p|letter|super',
    ]));
});

it.each(['constructor', 'toString', 'valueOf', 'hasOwnProperty'])('knows no sign called %s', (word) => {
  for (const prose of [false, true])
    expect(mathRuns(word, prose)).toEqual([{ text: word, face: 'word', place: 'line' }]);
});
