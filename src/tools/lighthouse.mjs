// `npm run lighthouse`: what Lighthouse says of the built articles on a phone, the median of three runs each. Wants a quiet
// machine. Lighthouse itself, 200 packages that nothing else needs, is fetched by npx when this runs.
import { execFile } from 'node:child_process';
import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import { browserPath } from './browser.mjs';

const LIGHTHOUSE = 'lighthouse@13.5.0';
const RUNS = 3;
/** The least that each article is to reach, of 100. */
const GOALS = { performance: 97, accessibility: 100, 'best-practices': 100, seo: 100 };
const CHROME_FLAGS = '--headless=new --no-sandbox --disable-gpu';
const MAX_REPORT_BYTES = 64 * 1024 ** 2;
const DIST = resolve(fileURLToPath(new URL('../..', import.meta.url)), process.env.OUT_DIR ?? 'dist');
const TYPES = /** @type {Record<string, string>} */ ({
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
});

/** @typedef {{ score: number | null, numericValue?: number, title: string }} Audit */
/** @typedef {{ score: number, auditRefs: { id: string, weight: number }[] }} Category */
/** @typedef {{ categories: Record<string, Category>, audits: Record<string, Audit> }} Report */

const articles = globSync('articles/*/index.html', { cwd: DIST }).sort();
if (articles.length === 0) throw new Error(`there are no articles in ${DIST}: build the site first`);
const { origin, close } = await serve();
const reached = [];
for (const file of articles) {
  const path = file.replaceAll('\\', '/').replace(/index\.html$/, '');
  const report = await medianOf(`${origin}/${path}`);
  console.log(`/${path}: ${summary(report)}`);
  for (const title of failures(report)) console.log(`  ${title}`);
  reached.push(...Object.entries(GOALS).map(([name, goal]) => points(report, name) >= goal));
}
close();
if (reached.includes(false)) {
  console.error(`Not every article reaches ${JSON.stringify(GOALS)}.`);
  process.exitCode = 1;
}

/** Serves the built site compressed, as static hosts do. @returns {Promise<{ origin: string, close: () => void }>} */
async function serve() {
  const server = createServer(({ url = '/' }, answer) => {
    const asked = join(DIST, decodeURIComponent(new URL(url, 'http://site.invalid').pathname));
    const file = existsSync(asked) && statSync(asked).isDirectory() ? join(asked, 'index.html') : asked;
    if (!existsSync(file)) return answer.writeHead(404).end();
    const kind = extname(file);
    const compressed = kind === '.woff2' ? {} : { 'content-encoding': 'gzip' };
    const type = TYPES[kind] ?? 'application/octet-stream';
    const body = readFileSync(file);
    return answer
      .writeHead(200, { 'content-type': type, 'cache-control': 'max-age=600', ...compressed })
      .end(kind === '.woff2' ? body : gzipSync(body));
  });
  await new Promise((listening) => server.listen(0, 'localhost', () => listening(undefined)));
  const address = /** @type {import('node:net').AddressInfo} */ (server.address());
  return { origin: `http://localhost:${address.port}`, close: () => server.close() };
}

/** The report of middling performance. @param {string} url @returns {Promise<Report>} */
async function medianOf(url) {
  const reports = [];
  for (let run = 0; run < RUNS; run += 1) reports.push(await measured(url));
  reports.sort((one, other) => points(one, 'performance') - points(other, 'performance'));
  return /** @type {Report} */ (reports[RUNS >> 1]);
}

/** @param {string} url @returns {Promise<Report>} */
async function measured(url) {
  const flags = ['--output=json', '--output-path=stdout', '--quiet', `--chrome-flags=${CHROME_FLAGS}`];
  const { stdout } = await promisify(execFile)('npx', ['--yes', LIGHTHOUSE, url, ...flags], {
    env: { ...process.env, CHROME_PATH: browserPath() },
    maxBuffer: MAX_REPORT_BYTES,
    shell: process.platform === 'win32',
  });
  return JSON.parse(stdout);
}

function points(/** @type {Report} */ { categories }, /** @type {string} */ name) {
  return Math.round(100 * (categories[name]?.score ?? 0));
}

function summary(/** @type {Report} */ report) {
  const value = (/** @type {string} */ id) => report.audits[id]?.numericValue ?? Number.NaN;
  return [
    ...Object.keys(GOALS).map((name) => `${name} ${points(report, name)}`),
    `largest paint ${Math.round(value('largest-contentful-paint'))} ms`,
    `blocked ${Math.round(value('total-blocking-time'))} ms`,
    `shift ${value('cumulative-layout-shift').toFixed(3)}`,
  ].join(', ');
}

/** What is not as it should be, apart from performance, which is a matter of degree. */
function failures(/** @type {Report} */ { categories, audits }) {
  return Object.entries(categories)
    .filter(([name]) => name !== 'performance')
    .flatMap(([, { auditRefs }]) => auditRefs.filter(({ weight }) => weight > 0))
    .flatMap(({ id }) => (audits[id]?.score === 0 ? [audits[id].title] : []));
}
