import { expect, it } from 'vitest';
import { formulaHtml } from './formula-html.mjs';
import { proseHtml } from './prose-html.mjs';

it('sets formulas, keeps short ones with their full stop, and escapes the rest', () => {
  expect(proseHtml('a < b & $x$.', '')).toBe(
    `a &lt; b &amp; <span class="unbroken">${formulaHtml('x', false)}.</span>`,
  );
  expect(proseHtml('$x$ and *y & z*', '')).toBe(`${formulaHtml('x', false)} and <em>y &amp; z</em>`);
});
it('links the numbers of facts', () => {
  expect(proseHtml('by F3 and F15a', '/facts/')).toBe(
    'by <a href="/facts/#f3">F3</a> and <a href="/facts/#f15a">F15a</a>',
  );
});
it('leaves no formula open: one that cannot be read is an error', () => {
  expect(() => proseHtml('$\\nonsense$', '')).toThrow();
});
