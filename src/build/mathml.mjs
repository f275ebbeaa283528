/** How many parts these elements consist of (MathML Core); no parser of HTML corrects the number. */
export const PARTS = /** @type {Record<string, number>} */ ({
  mfrac: 2,
  mroot: 2,
  msub: 2,
  msup: 2,
  msubsup: 3,
  munder: 2,
  mover: 2,
  munderover: 3,
});
/** The invisible sign between a function and what it is applied to. */
const APPLICATION = '\u2061';

/** @typedef {import('hast').Nodes} Node */

/**
 * Tidies the MathML that KaTeX writes, in place: its TeX source, which is repeated there, is left out of the page, and so
 * is the sign of application behind a function that stands alone as a script, as in λ_max, where it would be a part
 * too many.
 * @param {Node} node
 */
export function tidyMathml(node) {
  if (!('children' in node)) return;
  const tooMany = node.type === 'element' && node.children.length > (PARTS[node.tagName] ?? Infinity);
  /** @param {Node} child */
  const stays = (child) => !isElement(child, 'annotation') && !(tooMany && isApplication(child));
  /** @type {Node[]} */
  const kept = node.children.filter(stays);
  node.children = /** @type {typeof node.children} */ (kept);
  node.children.forEach(tidyMathml);
}

function isApplication(/** @type {Node} */ node) {
  const [text] = isElement(node, 'mo') && 'children' in node ? node.children : [];
  return text?.type === 'text' && text.value === APPLICATION;
}

function isElement(/** @type {Node} */ node, /** @type {string} */ name) {
  return node.type === 'element' && node.tagName === name;
}
