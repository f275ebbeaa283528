/** In an article's source: a section, a live figure's component, a `<Try>` with its attributes and words. */
const MARK = /^## |^<([A-Z]\w*)\s[^>]*client:|<Try\s([^>]*)>([\s\S]*?)<\/Try>/gm;
const FIGURE = /^import (\w+) from '#widgets\/([\w-]+)\//gm;

/** @typedef {{ at: number, section: number, widget: string }} Figure */
/** @typedef {{ of: string, set: string, text: string }} Try the widget that it moves, the state, its words */

/**
 * Every `<Try>` of an article, in order. One that does not say which widget it is `of` means the figure next to it, before
 * or after, in its own section. Throws where there is none. @param {string} source @returns {Try[]}
 */
export function triesOf(source) {
  const widgets = new Map([...source.matchAll(FIGURE)].map(([, name = '', widget = '']) => [name, widget]));
  let section = 0;
  /** @type {Figure[]} */
  const figures = [];
  const tries = [];
  for (const { 0: whole, 1: component, 2: attributes, 3: text = '', index: at } of source.matchAll(MARK))
    if (component) figures.push({ at, section, widget: widgets.get(component) ?? '' });
    else if (attributes) tries.push({ at, section, attributes, text: text.replace(/\s+/g, ' ') });
    else if (whole) section += 1;
  return tries.map(({ attributes, text, ...place }) => ({
    of: attribute(attributes, 'of') ?? nearest(figures, place, text),
    set: attribute(attributes, 'set') ?? '',
    text,
  }));
}

/** @param {string} attributes @param {string} name */
const attribute = (attributes, name) => new RegExp(`\\b${name}="([^"]*)"`).exec(attributes)?.[1];

/** @param {Figure[]} figures @param {{ at: number, section: number }} place @param {string} text */
function nearest(figures, { at, section }, text) {
  const [first] = figures
    .filter((figure) => figure.section === section)
    .sort((one, other) => Math.abs(one.at - at) - Math.abs(other.at - at));
  if (!first) throw new Error(`<Try>${text}</Try>: no figure in this section; say which widget it is \`of\``);
  return first.widget;
}

/** Tells each `<Try>` of an article which widget it is of. */
export function rehypeTries() {
  /** @param {any} tree @param {any} file */
  return (tree, file) => {
    const nodes = triesIn(tree);
    if (nodes.length === 0) return;
    const tries = triesOf(String(file.value));
    if (tries.length !== nodes.length) throw new Error(`${file.path}: a <Try> is not written as <Try set="…">…</Try>`);
    nodes.forEach((node, i) => {
      const others = node.attributes.filter((/** @type {any} */ { name }) => name !== 'of');
      node.attributes = [...others, { type: 'mdxJsxAttribute', name: 'of', value: tries[i]?.of }];
    });
  };
}

/** @param {any} node @returns {any[]} */
const triesIn = (node) =>
  /^mdxJsx\w+Element$/.test(node.type) && node.name === 'Try' ? [node] : (node.children ?? []).flatMap(triesIn);
