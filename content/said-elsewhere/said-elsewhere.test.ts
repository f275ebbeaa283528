import { describe, expect, it } from 'vitest';
import { valuesAt } from '#widgets/values-at.ts';
import { proseHtml } from '../../src/build/prose-html.mjs';
import { facts } from '../facts/facts.ts';
import { checkShown } from '../testing/check-shown.ts';
import { sayings } from './said-elsewhere.ts';

const numbers = facts.map(({ number }) => number as string);
const words = (text: string) => text.split(/\s+/).length;

it('there are a dozen sentences at least, each with a place of its own', () => {
  expect(sayings.length).toBeGreaterThanOrEqual(12);
  expect(new Set(sayings.map(({ id }) => id)).size).toBe(sayings.length);
});

describe.each(sayings)('“$sentence”', ({ verdict, truth, when, see, facts: behind, shown }) => {
  it('is refuted where the figure stands', () => checkShown(shown));

  it('is answered in few words, by facts that there are', () => {
    const at = (query: string) => valuesAt(shown.widget, query);
    const texts = [truth(at(shown.query), at), when, see(at(shown.query), at)];
    for (const text of texts) {
      expect(() => proseHtml(text, '')).not.toThrow();
      expect(text).not.toMatch(/NaN|undefined|null/);
    }
    expect(words(texts[0] ?? '')).toBeLessThanOrEqual(60);
    expect(words(verdict)).toBeLessThanOrEqual(4);
    expect(behind.length).toBeGreaterThan(0);
    for (const number of behind) expect(numbers).toContain(number);
  });
});
