import { describe, expect, it } from 'vitest';
import { valuesAt } from '#widgets/values-at.ts';
import { triesOf } from '../../src/build/rehype-tries.mjs';
import { choose } from './testing/choose-your-regularizer.ts';
import { typical } from './testing/how-typical-is-typically.ts';
import { landing } from './testing/landing-on-zero.ts';
import { more } from './testing/more-than-two-parameters.ts';
import { sparsity } from './testing/on-the-sparsity-of-l1-regularization.ts';
import { yours } from './testing/sparsity-on-your-data.ts';

const sources = import.meta.glob<string>('./*.mdx', { query: '?raw', import: 'default', eager: true });
/** What each article says of the states that its words lead to, by those words; more of the same words in their order. */
const CLAIMS = {
  'on-the-sparsity-of-l1-regularization': sparsity,
  'how-typical-is-typically': typical,
  'choose-your-regularizer': choose,
  'landing-on-zero': landing,
  'more-than-two-parameters': more,
  'sparsity-on-your-data': yours,
};

/** A figure's numbers in a state, from its start. */
const numbersOf = (name: string, set: string) => valuesAt(name, set.replace(/^reset&?/, ''));

it('every article’s words are looked at', () => {
  expect(Object.keys(sources).toSorted()).toEqual(
    Object.keys(CLAIMS)
      .map((name) => `./${name}.mdx`)
      .toSorted(),
  );
});

describe.each(Object.entries(CLAIMS))('%s', (article, claims) => {
  const tries = triesOf(sources[`./${article}.mdx`] ?? '');

  it('has words that act, and says something of each', () => {
    expect(tries.length).toBeGreaterThan(5);
    expect(claims.map(([words]) => words)).toEqual(tries.map(({ text }) => text));
  });

  it.each(tries.map((one, i) => ({ ...one, holds: claims[i]?.[1] })))(
    '“$text” is so: $of ?$set',
    ({ of, set, holds }) => {
      expect(holds?.(numbersOf(of, set), (query) => numbersOf(of, query))).toBe(true);
    },
  );
});
