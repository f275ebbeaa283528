/**
 * What every formula on the site must satisfy: rehype-katex only leaves a message on a formula it cannot
 * read and prints the source in red, so a message fails the build here; and a displayed formula, which may
 * scroll sideways on a narrow screen, can be reached by keyboard and has a name.
 */
export function rehypeFormulas() {
  /** @param {any} tree @param {any} file */
  return (tree, file) => {
    const bad = file.messages.filter((/** @type {any} */ message) => message.source === 'rehype-katex');
    if (bad.length > 0) throw new Error(`${file.path}: ${bad.map(String).join('; ')} (${bad[0].cause})`);
    makeFocusable(tree);
  };
}

/** @param {any} node */
function makeFocusable(node) {
  if (node.properties?.className?.includes?.('katex-display'))
    Object.assign(node.properties, { tabIndex: 0, role: 'group', ariaLabel: 'Formula' });
  for (const child of node.children ?? []) makeFocusable(child);
}
