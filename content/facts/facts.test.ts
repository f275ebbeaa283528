import { existsSync, globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { proseHtml } from '../../src/build/prose-html.mjs';
import { checkShown } from '../testing/check-shown.ts';
import { anchorOf, facts, subjects } from './facts.ts';

const numbers = facts.map(({ number }) => number as string);
const read = (file: string) => readFileSync(file, 'utf8');
/** Every number that a text cites: `(F7)`, `(F3, F4)`. */
const citedIn = (text: string) =>
  [...text.matchAll(/\((F\d+[a-z]?(?:, F\d+[a-z]?)*)\)/g)].flatMap(([, list = '']) => list.split(', '));

describe('the list of facts', () => {
  it('has every number once, in order', () => {
    expect(numbers.length).toBeGreaterThan(38);
    expect(new Set(numbers).size).toBe(numbers.length);
    const place = (number: string) => [Number.parseInt(number.slice(1), 10), number.replace(/\D*\d+/, '')] as const;
    const sorted = numbers.toSorted((one, other) => {
      const [[a, x], [b, y]] = [place(one), place(other)];
      return a - b || (x < y ? -1 : 1);
    });
    expect(numbers).toEqual(sorted);
    expect(new Set(numbers.map(anchorOf)).size).toBe(numbers.length);
    expect(subjects.flatMap((subject) => subject.facts)).toHaveLength(numbers.length);
  });

  it.each(facts)('$number has formulas that can be read, and speaks of numbers that there are', (fact) => {
    const prose = [fact.says, fact.when, fact.source, fact.test?.of ?? ''];
    for (const text of prose) expect(() => proseHtml(text, '')).not.toThrow();
    for (const [number] of prose.join(' ').matchAll(/\bF\d+[a-z]?\b/g)) expect(numbers).toContain(number);
  });

  it('is cited in code by numbers that there are', () => {
    const files = globSync(['src/**/*.{ts,mjs,svelte,astro}', 'content/**/*.{ts,mdx}']);
    const cited = files.flatMap((file) => citedIn(read(file)).map((number) => ({ file, number })));
    expect(
      cited.filter(({ file }) => /^src\/math\/(?!.*test)/.test(file.replaceAll('\\', '/'))).length,
    ).toBeGreaterThan(20);
    expect(cited.filter(({ number }) => !numbers.includes(number))).toEqual([]);
  });
});

const tested = facts.flatMap(({ number, test }) => (test ? [{ number, file: test.file }] : []));
it.each(tested)('$number is cited by the test that checks it, $file', ({ number, file }) => {
  expect(file).toMatch(/^(src|content)\/.*\.test\.ts$/);
  expect(existsSync(file)).toBe(true);
  expect(citedIn(read(file))).toContain(number);
});

const shown = facts.flatMap(({ number, shown }) => (shown ? [{ number, shown }] : []));
it.each(shown)('$number is to be seen where it says: $shown.widget$shown.query', ({ shown }) => checkShown(shown));
