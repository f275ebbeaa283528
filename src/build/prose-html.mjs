import { formulaHtml } from './formula-html.mjs';

/** A formula with the punctuation behind it, words to stress, or the number of a fact. */
const PIECE = /\$([^$]+)\$([.,;:!?)’”]*)|\*([^*]+)\*|\b(F\d+[a-z]?)\b/g;
/** A formula of at most this many characters, names of commands left out, is kept in one piece with what follows. */
const SHORT = 30;

/**
 * A sentence that stands in a table of sentences, as HTML: formulas between `$`, words to stress between `*`, and the numbers
 * of facts as links to their places on `factsPage`. Throws where KaTeX cannot read a formula.
 * @param {string} text @param {string} factsPage
 */
export function proseHtml(text, factsPage) {
  let html = '';
  let end = 0;
  for (const { 0: piece, 1: tex, 2: marks, 3: stressed, 4: number, index } of text.matchAll(PIECE)) {
    html += escaped(text.slice(end, index));
    if (tex) html += formula(tex, marks ?? '');
    else if (stressed) html += `<em>${escaped(stressed)}</em>`;
    else html += `<a href="${factsPage}#${number?.toLowerCase()}">${number}</a>`;
    end = index + piece.length;
  }
  return html + escaped(text.slice(end));
}

/** @param {string} tex @param {string} marks */
function formula(tex, marks) {
  const html = formulaHtml(tex, false) + escaped(marks);
  return marks && tex.replace(/\\[a-z]+/gi, '').length <= SHORT ? `<span class="unbroken">${html}</span>` : html;
}

/** @param {string} text */
const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
