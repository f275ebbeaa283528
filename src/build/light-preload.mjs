const HELPER = '\0vite/preload-helper.js';

/**
 * Where it is told to by Vite: a file and what it will ask for are fetched side by side, into the browser's cache, before it
 * is imported. Browsers remember an import that failed, and do not ask again until the page is left; a fetch that failed
 * may be tried again. What the page has by then is left out.
 */
const helper = (/** @type {string} */ base) => `const there = new Map();
const bring = async (file) => {
  const url = new URL(${JSON.stringify(base)} + file, location);
  if (!there.has(file) && performance.getEntriesByName(url.href).length) return;
  const answer = await fetch(url);
  if (!answer.ok) throw new TypeError('Failed to load ' + url);
  await answer.arrayBuffer();
};
export const __vitePreload = async (load, files = []) => {
  await Promise.all(files.map((file) => {
    if (!there.get(file)) there.set(file, bring(file).catch((error) => {
      there.set(file);
      throw error;
    }));
    return there.get(file);
  }));
  return load();
};`;

/**
 * What loads a file on demand, at half the size of Vite's own, which also waits for stylesheets: here there is one, and
 * every page has it.
 * @returns {import('vite').Plugin}
 */
export function lightPreload() {
  let base = '/';
  return {
    name: 'light-preload',
    enforce: 'pre',
    config: () => ({
      build: {
        modulePreload: { polyfill: false, resolveDependencies: (file, needed) => [...new Set([file, ...needed])] },
      },
    }),
    configResolved(config) {
      base = config.base;
    },
    load: (id) => (id === HELPER ? helper(base) : null),
  };
}
