import { describe, expect, it } from 'vitest';
import { characters } from './subset-fonts.mjs';

describe('the characters of the built site', () => {
  it.each([
    ['λ − ‖φ‖', 'λ − ‖φ‖'],
    ['"\\u03bb\\u03BB"', '"λλ"'],
    ['"\\u{3bb}\\u{1d706}"', '"λ𝜆"'],
    ['"\\ud835\\udf06"', '"𝜆"'],
    ['"\\xd7\\xB7"', '"×·"'],
    ['&#x3bb;&#X3BB;', 'λλ'],
    ['&#955;', 'λ'],
  ])('are read out of %s', (text, shown) => {
    expect(characters(text)).toBe(shown);
  });
});
