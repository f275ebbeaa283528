import { fromHtmlIsomorphic } from 'hast-util-from-html-isomorphic';
import { toHtml } from 'hast-util-to-html';
import katex from 'katex';
import { katexOptions } from './katex.mjs';
import { tidyMathml } from './mathml.mjs';

/** A formula as the articles show theirs. Throws where KaTeX cannot read it. @param {string} tex @param {boolean} displayMode */
export function formulaHtml(tex, displayMode) {
  const options = { ...katexOptions, macros: { ...katexOptions.macros }, displayMode, throwOnError: true };
  const tree = fromHtmlIsomorphic(katex.renderToString(tex, options), { fragment: true });
  tidyMathml(tree);
  return toHtml(tree);
}
