import { tidyMathml } from './mathml.mjs';

/**
 * What every formula on the site must satisfy: rehype-katex only leaves a message on a formula it cannot
 * read and prints the source in red, so a message fails the build here; and a displayed formula, which may
 * scroll sideways on a narrow screen, can be reached by keyboard and has a name. A short formula keeps the
 * punctuation behind it on its line. Its MathML is tidied.
 */
export function rehypeFormulas() {
  /** @param {any} tree @param {any} file */
  return (tree, file) => {
    const bad = file.messages.filter((/** @type {any} */ message) => message.source === 'rehype-katex');
    if (bad.length > 0) throw new Error(`${file.path}: ${bad.map(String).join('; ')} (${bad[0].cause})`);
    makeFocusable(tree);
    keepPunctuation(tree);
    tidyMathml(tree);
  };
}

/** @param {any} node */
function makeFocusable(node) {
  if (node.properties?.className?.includes?.('katex-display'))
    Object.assign(node.properties, { tabIndex: 0, role: 'group', ariaLabel: 'Formula' });
  for (const child of node.children ?? []) makeFocusable(child);
}

/** A formula of at most this many characters may be kept in one piece with what follows. */
const SHORT = 30;
const isFormula = (/** @type {any} */ node) => node?.properties?.className?.includes?.('katex');
const source = (/** @type {any} */ node) =>
  node.tagName === 'annotation' ? (node.children[0]?.value ?? '') : (node.children ?? []).map(source).join('');

/** @param {any} node */
function keepPunctuation(node) {
  if (isFormula(node) || !node.children) return;
  /** @type {any[]} */
  const kept = [];
  for (const child of node.children) {
    const formula = kept.at(-1);
    const [mark] = (child.type === 'text' && /^[.,;:!?)’”]+/.exec(child.value)) || [];
    if (mark && isFormula(formula) && source(formula).length <= SHORT) {
      kept[kept.length - 1] = {
        type: 'element',
        tagName: 'span',
        properties: { className: ['unbroken'] },
        children: [formula, { type: 'text', value: mark }],
      };
      kept.push({ ...child, value: child.value.slice(mark.length) });
    } else {
      keepPunctuation(child);
      kept.push(child);
    }
  }
  node.children = kept;
}
