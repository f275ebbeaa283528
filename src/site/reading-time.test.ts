import { describe, expect, it } from 'vitest';
import { readingMinutes } from './reading-time.ts';

/** So many words take a minute. */
const MINUTE = 210;
const words = (count: number) => 'word '.repeat(count);
/** Of a minute and a half of prose with this before it. */
const minutesWith = (extra: string) => readingMinutes(`${extra}\n\n${words(1.5 * MINUTE)}`);

describe('readingMinutes', () => {
  it('is the number of words at 210 a minute, rounded, and at least one', () => {
    expect(readingMinutes('')).toBe(1);
    expect(readingMinutes(words(3 * MINUTE))).toBe(3);
    expect(readingMinutes(words(3.4 * MINUTE))).toBe(3);
    expect(readingMinutes(words(3.6 * MINUTE))).toBe(4);
    expect(readingMinutes(words(MINUTE).replaceAll(' ', '\n'))).toBe(1);
  });

  it.each([
    ['imports', "import A from 'a';\nimport B from 'b';"],
    ['imports of several lines', `import {\n${'  one,\n'.repeat(MINUTE)}} from '#math';`],
    ['computed numbers', `export const a = 1;\nexport const f = () => {\n${'  step();\n'.repeat(MINUTE)}};`],
    ['formulas', `$$\n${'a + '.repeat(MINUTE)}b\n$$ and $${'c '.repeat(MINUTE)}$`],
    ['tags', `<A ${'b="c" '.repeat(MINUTE)}/>`],
    ['references', `[^note]: ${words(MINUTE)}`],
  ])('leaves out %s', (_, extra) => {
    expect(minutesWith(extra)).toBe(minutesWith(''));
  });

  it('counts prose that begins a line with such a word', () => {
    expect(minutesWith(`What we\nimport and\nexport ${words(MINUTE)}`)).toBe(3);
  });
});
