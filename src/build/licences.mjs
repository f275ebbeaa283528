import { existsSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const require = createRequire(import.meta.url);
/** What reaches the page in another way than through the bundle: the runtime of islands, and fonts with their styles. */
const SHIPPED = ['@fontsource-variable/newsreader', 'astro', 'katex'];
const PACKAGE = /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//;
const FILES = ['LICENSE', 'LICENSE.md', 'LICENSE.txt', 'license', 'license.md', 'LICENCE'];
const FONTS = 'The fonts of KaTeX come under the SIL Open Font License 1.1, whose text stands under Newsreader.';

/**
 * Writes `licences.txt` into the built site: the licence of every package of which the site ships a part, which those
 * licences ask for. What is bundled is read off the bundle.
 * @returns {import('astro').AstroIntegration}
 */
export function licences() {
  /** @type {Set<string>} */
  const packages = new Set(SHIPPED);
  /** @type {import('vite').Plugin} */
  const collect = {
    name: 'collect-licences',
    applyToEnvironment: ({ name }) => name === 'client',
    generateBundle(_options, bundle) {
      for (const chunk of Object.values(bundle))
        if (chunk.type === 'chunk') for (const name of packagesOf(chunk.moduleIds)) packages.add(name);
    },
  };
  return {
    name: 'licences',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [collect] } });
      },
      'astro:build:done': ({ dir }) => writeFile(new URL('licences.txt', dir), licenceTexts([...packages].sort())),
    },
  };
}

/** The packages that these modules belong to. @param {readonly string[]} ids @returns {string[]} */
export function packagesOf(ids) {
  return [...new Set(ids.flatMap((id) => PACKAGE.exec(id.replaceAll('\\', '/'))?.[1] ?? []))];
}

/** @param {readonly string[]} packages @returns {string} name and text of each licence; throws where there is none */
export function licenceTexts(packages) {
  const texts = packages.map((name) => `${name}\n${'='.repeat(name.length)}\n\n${licenceOf(name).trim()}\n`);
  return [`Parts of this site come from others, under these licences.\n\n${FONTS}\n`, ...texts].join('\n\n');
}

function licenceOf(/** @type {string} */ name) {
  const folder = folderOf(name);
  const file = FILES.map((candidate) => join(folder, candidate)).find((path) => existsSync(path));
  if (!file) throw new Error(`The site ships a part of ${name}, which has no licence file.`);
  return readFileSync(file, 'utf8');
}

/** Where a package is installed; not every one exports its package.json. */
function folderOf(/** @type {string} */ name) {
  const places = require.resolve.paths(name) ?? [];
  const folder = places.map((place) => join(place, name)).find((path) => existsSync(path));
  if (!folder) throw new Error(`There is no package ${name}.`);
  return folder;
}
