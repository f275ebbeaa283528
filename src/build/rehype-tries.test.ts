import { describe, expect, it } from 'vitest';
import { rehypeTries, triesOf } from './rehype-tries.mjs';

const SOURCE = `
import Alpha from '#widgets/alpha/Alpha.svelte';
import Beta from '#widgets/beta-two/BetaTwo.svelte';

## One

Before: <Try set="a=1">make it
one</Try>.

<Alpha client:visible />

After that <Try set="a=2">two</Try>; elsewhere <Try set="b=3" of="beta-two">three</Try>.

<Beta client:visible />

## Two

<Try set="b=4" of="beta-two">four</Try>
`;

describe('triesOf(source)', () => {
  it('takes the figure next to it in its section, or the one it names', () => {
    expect(triesOf(SOURCE)).toEqual([
      { of: 'alpha', set: 'a=1', text: 'make it one' },
      { of: 'alpha', set: 'a=2', text: 'two' },
      { of: 'beta-two', set: 'b=3', text: 'three' },
      { of: 'beta-two', set: 'b=4', text: 'four' },
    ]);
  });

  it('takes the nearer of two figures', () => {
    const near = SOURCE.replace('<Beta client', 'So <Try set="b=5">five</Try>.\n\n<Beta client');
    expect(triesOf(near).find(({ set }) => set === 'b=5')?.of).toBe('beta-two');
  });

  it('ends the build where its section has no figure', () => {
    expect(() => triesOf(SOURCE.replace('set="b=4" of="beta-two"', 'set="b=4"'))).toThrow('<Try>four</Try>: no figure');
  });
});

describe('rehypeTries', () => {
  const word = (set: string) => ({
    type: 'mdxJsxTextElement',
    name: 'Try',
    attributes: [{ type: 'mdxJsxAttribute', name: 'set', value: set }],
    children: [],
  });
  const tree = (sets: string[]) => ({
    type: 'root',
    children: [{ type: 'element', tagName: 'p', children: sets.map(word) }],
  });

  it('writes the widget into every Try of the tree', () => {
    const page = tree(['a=1', 'a=2', 'b=3', 'b=4']);
    rehypeTries()(page, { value: SOURCE, path: 'a.mdx' });
    expect(page.children[0]?.children.map(({ attributes }) => attributes.at(-1))).toEqual(
      ['alpha', 'alpha', 'beta-two', 'beta-two'].map((value) => ({ type: 'mdxJsxAttribute', name: 'of', value })),
    );
  });

  it('ends the build where it has not found them all', () => {
    expect(() => rehypeTries()(tree(['a=1']), { value: SOURCE, path: 'a.mdx' })).toThrow('a.mdx: a <Try>');
  });
});
