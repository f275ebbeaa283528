import { globSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

const COMPONENT = /src[\\/]widgets[\\/]([a-z-]+)[\\/](\w+)\.svelte$/;
const IMPORT = /from '#widgets\/([a-z-]+)\/[A-Z]\w+\.svelte'/g;
/** Doors to the mathematics: whoever comes through one takes only what he names. */
const DOOR = /src[\\/]math[\\/]doors[\\/](index|network)\.ts$/;
const MATH = /src[\\/]math[\\/].+\.ts$/;
const NAME = /([\w$]+)(?:\s+as\s+([\w$]+))?/g;
const NAMED = /\b(import|export)\s*\{([^}]*)\}\s*from\s*["']([^"']+)["']/g;

/**
 * A plugin that groups the code of the figures into few files: one for what the first article shares with others, one for
 * what only later ones share, and one for each article with what it alone needs. What a figure elsewhere loads, be it on
 * demand, counts as shared. Few files compress far better than dozens of small ones, and the first article loads nothing
 * that only others show.
 * @returns {import('vite').Plugin}
 * @typedef {{ importers: readonly string[], dynamicImporters: readonly string[], code: string | null }} Module
 * @typedef {('importers' | 'dynamicImporters')[]} Ways
 * @typedef {{ getModuleInfo(id: string): Module | null }} Context
 */
export function figureGroups() {
  const articles = articlesWithWidgets();
  const group = {
    name(/** @type {string} */ id, /** @type {Context} */ context) {
      const carrying = widgetsUsing(id, context, ['importers']);
      const sharing = articles.filter(({ widgets }) => widgets.some((widget) => carrying.includes(widget)));
      if (sharing.length === 0) return null;
      const all = widgetsUsing(id, context, ['importers', 'dynamicImporters']);
      const elsewhere = all.some((widget) => !sharing.some(({ widgets }) => widgets.includes(widget)));
      if (sharing[0] === articles[0] && (elsewhere || sharing.length > 1)) return 'figures';
      return sharing.length > 1 || elsewhere ? 'figures-later' : `figures-${sharing[0]?.order}`;
    },
  };
  return {
    name: 'figure-groups',
    configEnvironment: (environment) =>
      environment === 'client'
        ? {
            build: {
              rolldownOptions: {
                preserveEntrySignatures: 'allow-extension', // groups that leave out what their modules import need it
                output: { codeSplitting: { includeDependenciesRecursively: false, groups: [group] } },
              },
            },
          }
        : undefined,
    /** Loading the mathematics does nothing by itself: a file that takes some of it need not load the rest. */
    transform: (code, id) => (MATH.test(id) ? { code, map: null, moduleSideEffects: false } : undefined),
  };
}

/** The widgets that use a module in one of these ways. @type {(id: string, context: Context, ways: Ways) => string[]} */
function widgetsUsing(id, context, ways) {
  return [...usersOf(id, context, ways)].flatMap(widgetOf);
}

/**
 * A module and all that use it in one of these ways, however indirectly.
 * @param {string} id @param {Context} context @param {Ways} ways
 */
function usersOf(id, context, ways) {
  const importers = (/** @type {string} */ module) => ways.flatMap((way) => context.getModuleInfo(module)?.[way] ?? []);
  const found = new Set([id]);
  for (const module of found)
    for (const importer of importers(module)) {
      const behind = DOOR.test(importer) ? importers(importer).filter(takes(module, importer, context)) : [importer];
      for (const user of behind) found.add(user);
    }
  return found;
}

/**
 * Whether somebody takes a module's exports through a door: by name, or, with any other form of import, all of them.
 * @type {(module: string, door: string, context: Context) => (user: string) => boolean}
 */
function takes(module, door, context) {
  const codeOf = (/** @type {string} */ id) => context.getModuleInfo(id)?.code ?? '';
  const specifier = DOOR.exec(door)?.[1] === 'index' ? '#math' : `#math/${DOOR.exec(door)?.[1]}`;
  const exported = namesIn(codeOf(door), 'export', (from) => resolve(dirname(door), from) === resolve(module)).flat();
  return (user) => {
    const taken = namesIn(codeOf(user), 'import', (from) => from === specifier);
    const mentions = codeOf(user)
      .split(new RegExp(`["']${specifier}["']`))
      .slice(1);
    return mentions.length > taken.length || taken.flat().some((name) => exported.includes(name));
  };
}

/**
 * The public names in each `import { … } from` or `export { … } from` of these sources.
 * @param {string} code @param {'import' | 'export'} kind @param {(source: string) => boolean} isWanted
 */
function namesIn(code, kind, isWanted) {
  return [...code.matchAll(NAMED)]
    .filter(([, found, , source = '']) => found === kind && isWanted(source))
    .map(([, , names = '']) =>
      [...names.matchAll(NAME)].map(([, name, alias = name]) => (kind === 'import' ? name : alias)),
    );
}

/** The widget that a module is the component of, none or one: its name is that of its folder. */
function widgetOf(/** @type {string} */ id) {
  const [, folder = '', name = ''] = COMPONENT.exec(id) ?? [];
  return name && name.toLowerCase() === folder.replaceAll('-', '') ? [folder] : [];
}

/** The articles in their order, with the widgets that they show. */
function articlesWithWidgets() {
  return globSync('content/articles/*.mdx')
    .map((file) => {
      const text = readFileSync(file, 'utf8');
      const widgets = [...text.matchAll(IMPORT)].map(([, widget = '']) => widget);
      return { order: Number(/^order: (\d+)/m.exec(text)?.[1]), widgets };
    })
    .sort((one, other) => one.order - other.order);
}
