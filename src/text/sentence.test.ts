import { describe, expect, it } from 'vitest';
import { capital, listed } from './sentence.ts';

describe('listed(names)', () => {
  it.each([
    ['', []],
    ['a', ['a']],
    ['a and b', ['a', 'b']],
    ['a, b and c', ['a', 'b', 'c']],
  ])('“%s”', (text, names) => expect(listed(names)).toBe(text));
});

describe('capital(text)', () => {
  it('raises the first letter alone', () => expect(capital('the lasso is L1')).toBe('The lasso is L1'));
  it('leaves no text as it is', () => expect(capital('')).toBe(''));
});
