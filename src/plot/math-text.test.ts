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
  it('keeps words in the text face', () => expect(short('loss')).toEqual(['loss|word|line']));
  it('takes single letters for variables in labels, not in prose', () => {
    expect(short('c')).toEqual(['c|letter|line']);
    expect(short('a zero', true)).toEqual(['a zero|word|line']);
  });
});
