// What a screen reader and a browser need of a formula: that each piece of its MathML has the parts it is made of.

import { PARTS } from '../build/mathml.mjs';

const ROWS = /** @type {Record<string, string>} */ ({ mtable: 'mtr', mtr: 'mtd' });
const TOKENS = ['mi', 'mn', 'mo', 'ms', 'mspace', 'mtext'];
const TAG = /<(\/?)(\w+)\b[^>]*?(\/?)>/g;

/** @typedef {{ name: string, parts: Element[] }} Element */

/** @param {string} html a page @returns {string[]} what is wrong with its formulas, each mistake once */
export function mathmlProblems(html) {
  const formulas = [...html.matchAll(/<math\b[\s\S]*?<\/math>/g)].map(([formula]) => formula);
  return [...new Set(formulas.flatMap((formula) => elementsIn(formula).flatMap(problemsOf)))];
}

/** @param {Element} element @returns {string[]} */
function problemsOf({ name, parts }) {
  const inside = parts.map((part) => part.name);
  if (PARTS[name] && PARTS[name] !== parts.length)
    return [`<${name}> of ${parts.length} parts (${inside.join(', ')}) instead of ${PARTS[name]}`];
  if (TOKENS.includes(name) && parts.length > 0) return [`<${name}> holds <${inside[0]}>, and may hold text only`];
  const stranger = ROWS[name] && inside.find((part) => part !== ROWS[name]);
  return stranger ? [`<${name}> holds <${stranger}> instead of <${ROWS[name]}>`] : [];
}

/** Every element of a formula, which is well-formed as XML. @param {string} formula */
function elementsIn(formula) {
  /** @type {Element[]} */
  const all = [];
  /** @type {Element[]} */
  const open = [];
  for (const [, end, name = '', empty] of formula.matchAll(TAG)) {
    if (end) open.pop();
    else {
      const element = { name, parts: [] };
      all.push(element);
      open.at(-1)?.parts.push(element);
      if (!empty) open.push(element);
    }
  }
  return all;
}
