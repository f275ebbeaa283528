import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const RULE = /([^{}]+)\{([^{}]*)\}/g;
const FACE = /@font-face\{[^{}]*?font-family:(KaTeX_\w+)[^{}]*\}/g;

/** In a page, the sheets that all pages have. */
const SHARED = /href="[^"]*\/(_astro\/style\.[^"/]+\.css)"/g;

/**
 * KaTeX brings rules and fonts for all that it can set; those that no formula of the site has to do with are left out. The
 * bundler writes the looks of islands twice, for the server's pages and for the browser's code: what the larger sheet has is left out of the other.
 * @returns {import('astro').AstroIntegration}
 */
export function leanSheets() {
  return {
    name: 'lean-sheets',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const root = fileURLToPath(dir);
        const files = await readdir(root, { recursive: true });
        const read = (/** @type {string} */ name) => readFile(join(root, name), 'utf8');
        // Formulas are set where the site is built: no script writes one.
        const pages = await Promise.all(files.filter((name) => name.endsWith('.html')).map(read));
        const lists = pages.flatMap((html) => [...html.matchAll(/class="([^"]*)"/g)].map(([, list = '']) => list));
        const kinds = [...new Set(lists)].map((list) => new Set(list.split(/\s+/)));
        for (const name of files.filter((file) => file.endsWith('.css')))
          await writeFile(join(root, name), leanStyles(await read(name), kinds));
        const names = new Set(pages.flatMap((html) => [...html.matchAll(SHARED)].map(([, name = '']) => name)));
        const sheets = await Promise.all([...names].map(async (name) => ({ name, css: await read(name) })));
        const [whole, ...others] = sheets.sort((one, other) => other.css.length - one.css.length);
        for (const { name, css } of others) await writeFile(join(root, name), withoutRepeats(css, whole?.css ?? ''));
      },
    },
  };
}

/**
 * @param {string} css minified @param {readonly ReadonlySet<string>[]} kinds the classes of each kind of element in the pages
 * @returns {string} the styles without selectors of KaTeX's that no element can meet, and without its faces that nobody names
 */
export function leanStyles(css, kinds) {
  const met = (/** @type {string} */ selector) =>
    compoundsOf(selector).every((classes) => kinds.some((kind) => classes.every((name) => kind.has(name))));
  const rules = css.replace(RULE, (rule, /** @type {string} */ selectors, /** @type {string} */ body) => {
    if (!selectors.startsWith('.katex')) return rule;
    const kept = selectors.split(',').filter(met);
    return kept.length > 0 ? `${kept.join()}{${body}}` : '';
  });
  const named = new Set(rules.replace(FACE, '').match(/KaTeX_\w+/g));
  return rules.replace(FACE, (face, /** @type {string} */ family) => (named.has(family) ? face : ''));
}

/** The classes that a selector asks for, element by element. */
const compoundsOf = (/** @type {string} */ selector) =>
  selector.split(/[ >+~]+/).map((compound) => [...compound.matchAll(/\.([\w-]+)/g)].map(([, name = '']) => name));

/**
 * @param {string} sheet @param {string} other a sheet that every page has, too
 * @returns {string} the sheet without the rules that stand in the other one word for word
 */
export function withoutRepeats(sheet, other) {
  const repeated = new Set(rulesOf(other));
  return rulesOf(sheet)
    .filter((rule) => !repeated.has(rule))
    .join('');
}

/** The rules of a minified sheet, each with all that it holds. @returns {string[]} */
function rulesOf(/** @type {string} */ css) {
  const rules = [];
  let [start, depth] = [0, 0];
  for (let i = 0; i < css.length; i += 1) {
    depth += css[i] === '{' ? 1 : css[i] === '}' ? -1 : 0;
    if (depth > 0 || (css[i] !== '}' && css[i] !== ';')) continue;
    rules.push(css.slice(start, i + 1));
    start = i + 1;
  }
  return [...rules, css.slice(start)].filter(Boolean);
}
