/** A new item of a list leaves on average about this much of the line before it empty. */
const ITEM = 20;
/** A computed number. */
const EXPRESSION = 4;
const BLOCKS = new Set(['p', 'ul', 'ol', 'section']);

/**
 * Gives each block of running text its length in characters, as the custom property `--chars`. The style sheet works out
 * from it how tall a block will be that nobody has looked at yet and that the browser therefore has not laid out.
 */
export function rehypeLengths() {
  /** @param {any} tree */
  return (tree) => {
    for (const block of tree.children)
      if (BLOCKS.has(block.tagName)) block.properties = { ...block.properties, style: `--chars:${lengthOf(block)}` };
  };
}

/** The characters that one sees of a node, with the emptiness at the end of list items. @type {(node: any) => number} */
function lengthOf(node) {
  if (node.type === 'text') return node.value.replace(/\s+/g, ' ').length;
  if (node.type.startsWith('mdx') && node.type.endsWith('Expression')) return EXPRESSION;
  if (node.properties?.className?.includes?.('katex-mathml')) return 0;
  let length = node.tagName === 'li' ? ITEM : 0;
  for (const child of node.children ?? []) length += lengthOf(child);
  return length;
}
