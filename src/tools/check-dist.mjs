// Checks the built site as a static host will serve it: OUT_DIR is the folder, SITE_BASE the path it stands under.
import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { FileSystemConfigLoader, HtmlValidate } from 'html-validate';
import { htmlRules } from './html-rules.mjs';
import { mathmlProblems } from './mathml.mjs';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const { OUT_DIR = 'dist', SITE_BASE = '/' } = process.env;
const DIST = resolve(ROOT, OUT_DIR);
const ORIGIN = 'http://site.invalid';
/** Compressed bytes that one page may ask for. */
const BUDGET = { html: 69_000, css: 17_000, js: 60_000 };

/** @type {string[]} */
const problems = [];
const files = globSync('**/*', { cwd: DIST })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => statSync(resolve(DIST, file)).isFile());
const read = (/** @type {string} */ file) => readFileSync(resolve(DIST, file), 'utf8');
const pages = new Map(files.filter((file) => file.endsWith('.html')).map((file) => [file, read(file)]));
const sitemap = files
  .filter((file) => /sitemap.*\.xml$/.test(file))
  .map(read)
  .join('');

if (pages.size === 0) problems.push(`no pages in ${OUT_DIR}`);
if (!files.includes('licences.txt')) problems.push('no licences of what is shipped');
for (const [file, html] of pages) {
  const complain = (/** @type {string} */ what) => problems.push(`${file}: ${what}`);
  const markup = html
    .replace(/<(script|style)\b([^>]*)>[\s\S]*?<\/\1>/g, '<$1$2></$1>')
    .replace(/<!--[\s\S]*?-->/g, '');
  checkHead(file, markup, complain);
  checkInlineScripts(html, complain);
  checkIds(markup, complain);
  mathmlProblems(html).forEach(complain);
  checkWeight(file, html, checkLinks(file, markup, complain), complain);
}
checkMachinePaths();
await checkMarkup();

for (const problem of problems) console.error(problem);
if (problems.length > 0) {
  console.error(`${problems.length} problems in ${OUT_DIR}`);
  process.exit(1);
}
console.log(`${pages.size} pages under ${SITE_BASE} are sound.`);

/** @typedef {(what: string) => void} Complain */

/** @param {string} file @param {string} markup @param {Complain} complain */
function checkHead(file, markup, complain) {
  const need = (/** @type {RegExp} */ pattern, /** @type {string} */ what) => {
    if (!pattern.test(markup)) complain(`no ${what}`);
  };
  need(/<html[^>]*\slang="\w/, 'language');
  need(/<title>[^<]+<\/title>/, 'title');
  need(/<meta\s[^>]*name="description"\s[^>]*content="[^"]+/, 'description');
  need(/<link\s[^>]*rel="canonical"\s[^>]*href="https?:/, 'canonical address');
  const policy = markup.search(/<meta\s[^>]*http-equiv="content-security-policy"/);
  const loading = markup.search(/<(script|link|style)\b/);
  if (policy < 0 || (loading >= 0 && loading < policy)) complain('no security policy before what is loaded');
  const headings = markup.match(/<h1[\s>]/g)?.length ?? 0;
  if (headings !== 1) complain(`${headings} h1 headings instead of one`);
  const hidden = file.startsWith('embed/');
  if (hidden) need(/<meta\s[^>]*name="robots"\s[^>]*content="[^"]*noindex/, 'noindex');
  const listed = sitemap.includes(`${SITE_BASE}${file.replace(/index\.html$/, '')}</loc>`);
  if (listed === (hidden || file === '404.html')) complain(listed ? 'is in the sitemap' : 'is not in the sitemap');
}

/** What stands in the page is run only if the policy names it. @param {string} html @param {Complain} complain */
function checkInlineScripts(html, complain) {
  const [policy = ''] = values(html, 'content').filter((content) => content.includes('script-src'));
  for (const [, attributes = '', script = ''] of html.matchAll(/<script\b([^>]*)>([\s\S]*?)<\/script>/g)) {
    if (/\ssrc=|\stype="application\//.test(attributes)) continue;
    const digest = createHash('sha256').update(script).digest('base64');
    if (!policy.includes(`'sha256-${digest}'`)) complain(`the policy forbids the script “${script.slice(0, 40)}…”`);
  }
}

/** @param {string} markup @param {Complain} complain */
function checkIds(markup, complain) {
  const ids = values(markup, 'id');
  const twice = ids.filter((id, index) => ids.indexOf(id) !== index);
  if (twice.length > 0) complain(`duplicate ids: ${[...new Set(twice)].join(', ')}`);
}

/**
 * @param {string} file @param {string} markup @param {Complain} complain
 * @returns {string[]} the files of the site that the page points to
 */
function checkLinks(file, markup, complain) {
  const addresses = ['href', 'src', 'component-url', 'renderer-url', 'before-hydration-url'].flatMap((name) =>
    values(markup, name),
  );
  return [...new Set(addresses)].flatMap((address) => {
    const url = new URL(address, `${ORIGIN}${SITE_BASE}${file.replace(/index\.html$/, '')}`);
    if (url.origin !== ORIGIN) return [];
    const target = fileAt(url.pathname);
    if (!target) complain(`${address} leads nowhere`);
    else if (url.hash && !isPlace(target, decodeURIComponent(url.hash.slice(1)))) complain(`${address}: no such id`);
    return target ? [target] : [];
  });
}

/** The built file that a static host answers with at this path, if there is one. */
function fileAt(/** @type {string} */ pathname) {
  if (!pathname.startsWith(SITE_BASE)) return undefined;
  const path = decodeURIComponent(pathname.slice(SITE_BASE.length));
  const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  return existsSync(resolve(DIST, file)) && statSync(resolve(DIST, file)).isFile() ? file : undefined;
}

function isPlace(/** @type {string} */ file, /** @type {string} */ id) {
  return !file.endsWith('.html') || values(pages.get(file) ?? '', 'id').includes(id);
}

/** @param {string} file @param {string} html @param {string[]} targets @param {Complain} complain */
function checkWeight(file, html, targets, complain) {
  const sum = (/** @type {Iterable<string>} */ list) =>
    [...list].reduce((bytes, name) => bytes + compressed(read(name)), 0);
  const weight = {
    html: compressed(html),
    css: sum(targets.filter((name) => name.endsWith('.css'))),
    js: sum(withImports(targets.filter((name) => name.endsWith('.js')))),
  };
  for (const kind of /** @type {const} */ (['html', 'css', 'js']))
    if (weight[kind] > BUDGET[kind]) complain(`${weight[kind]} bytes of ${kind}, more than ${BUDGET[kind]}`);
  console.log(
    `${file.padEnd(44)} ${Object.entries(weight)
      .map(([kind, bytes]) => `${kind} ${bytes}`)
      .join('  ')}`,
  );
}

/** These scripts and all that they import without being asked. */
function withImports(/** @type {string[]} */ scripts) {
  const all = new Set(scripts);
  for (const script of all) {
    for (const [, name] of read(script).matchAll(/(?:from|import)\s*["'](\.{1,2}\/[^"']+\.js)["']/g)) {
      const target = fileAt(new URL(name ?? '', `${ORIGIN}${SITE_BASE}${script}`).pathname);
      if (target) all.add(target);
    }
  }
  return all;
}

function checkMachinePaths() {
  for (const file of files.filter((name) => /\.(html|js|css|xml|svg|json|txt|webmanifest)$/.test(name))) {
    const found = [ROOT, 'file:///'].find((path) => read(file).includes(path));
    if (found) problems.push(`${file}: names a place on the machine that built it (${found})`);
  }
}

async function checkMarkup() {
  const validator = new HtmlValidate(new FileSystemConfigLoader(htmlRules));
  for (const [file, html] of pages) {
    // Astro writes this one rule for its islands where the first of them stands.
    const markup = html.replace('<style>astro-island,astro-slot,astro-static-slot{display:contents}</style>', '');
    for (const { messages } of (await validator.validateString(markup, resolve(DIST, file))).results)
      for (const { ruleId, message, line, column } of messages)
        problems.push(`${file}:${line}:${column} ${ruleId}: ${message}`);
  }
}

/** Every value of an attribute, with its character references read. */
function values(/** @type {string} */ markup, /** @type {string} */ attribute) {
  return [...markup.matchAll(new RegExp(`\\s${attribute}="([^"]*)"`, 'g'))].map(([, value = '']) =>
    value.replaceAll('&#38;', '&').replaceAll('&amp;', '&'),
  );
}

function compressed(/** @type {string} */ text) {
  return gzipSync(text).length;
}
