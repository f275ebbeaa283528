import { globSync, readFileSync } from 'node:fs';

const COMPONENT = /src[\\/]widgets[\\/]([a-z-]+)[\\/](\w+)\.svelte$/;
const IMPORT = /from '#widgets\/([a-z-]+)\/[A-Z]\w+\.svelte'/g;

/**
 * Groups the code of the figures into one file for each set of articles that need it: what all figures share, what two
 * articles share, what one article alone needs. Few files compress far better than dozens of small ones, and no article
 * loads what only another one shows. What a figure loads on demand stays apart.
 * @returns {{ name(id: string, context: { getModuleInfo(id: string): ModuleInfo | null }): string | null }}
 *   a group for the bundler
 * @typedef {{ importers: string[] }} ModuleInfo
 */
export function figureGroups() {
  const shownIn = widgetsByArticle();
  return {
    name(id, context) {
      const widgets = [...importersOf(id, context)].map(widgetOf).filter((widget) => widget !== undefined);
      const articles = [...new Set(widgets.flatMap(shownIn))].sort();
      return articles.length > 0 ? `figures-${articles.join('-')}` : null;
    },
  };
}

/**
 * A module and all that import it at once, however indirectly.
 * @param {string} id @param {{ getModuleInfo(id: string): ModuleInfo | null }} context
 */
function importersOf(id, context) {
  const found = new Set([id]);
  for (const module of found)
    for (const importer of context.getModuleInfo(module)?.importers ?? []) found.add(importer);
  return found;
}

/** The widget that a module is the component of, if it is one: its name is that of its folder. */
function widgetOf(/** @type {string} */ id) {
  const [, folder = '', name = ''] = COMPONENT.exec(id) ?? [];
  return name && name.toLowerCase() === folder.replaceAll('-', '') ? folder : undefined;
}

/** The articles, by their order, that show a widget; 0 stands for none. */
function widgetsByArticle() {
  const articles = globSync('content/articles/*.mdx').map((file) => {
    const text = readFileSync(file, 'utf8');
    return {
      order: Number(/^order: (\d+)/m.exec(text)?.[1]),
      widgets: [...text.matchAll(IMPORT)].map((found) => found[1]),
    };
  });
  return (/** @type {string} */ widget) => {
    const orders = articles.filter(({ widgets }) => widgets.includes(widget)).map(({ order }) => order);
    return orders.length > 0 ? orders : [0];
  };
}
