import { fromHtmlIsomorphic } from 'hast-util-from-html-isomorphic';
import { toHtml } from 'hast-util-to-html';
import { describe, expect, it } from 'vitest';
import { rehypeFormulas } from './rehype-formulas.mjs';

const run = (html: string, messages: object[] = []) => {
  const tree = fromHtmlIsomorphic(html, { fragment: true });
  rehypeFormulas()(tree, { path: 'a.mdx', messages });
  return toHtml(tree);
};
const formula = (source: string) =>
  `<span class="katex"><math><semantics><mi>x</mi><annotation>${source}</annotation></semantics></math></span>`;
const bare = '<span class="katex"><math><semantics><mi>x</mi></semantics></math></span>';

describe('rehypeFormulas', () => {
  it('ends the build at a formula that KaTeX could not read', () => {
    const message = { source: 'rehype-katex', cause: 'no such command', toString: () => '1:1: bad' };
    expect(() => run('<p></p>', [message])).toThrow('a.mdx: 1:1: bad (no such command)');
    expect(() => run('<p></p>', [{ source: 'another' }])).not.toThrow();
  });

  it('lets a displayed formula be reached by keyboard', () => {
    expect(run('<span class="katex-display"></span>')).toBe(
      '<span class="katex-display" tabindex="0" role="group" aria-label="Formula"></span>',
    );
  });

  it('keeps the punctuation behind a short formula on its line', () => {
    expect(run(`<p>For ${formula('x')}, and so on.</p>`)).toBe(
      `<p>For <span class="unbroken">${bare},</span> and so on.</p>`,
    );
  });

  it('lets a long formula, and a word behind one, go to the next line', () => {
    expect(run(`<p>${formula('x'.repeat(31))}, and</p>`)).toBe(`<p>${bare}, and</p>`);
    expect(run(`<p>${formula('x')} and</p>`)).toBe(`<p>${bare} and</p>`);
  });
});
