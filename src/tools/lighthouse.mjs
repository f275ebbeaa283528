// `npm run lighthouse`: what Lighthouse says of the built articles on a phone, the median of three runs each. Wants a quiet
// machine. Lighthouse itself, 200 packages that nothing else needs, is fetched by npx when this runs.
import { execFile } from 'node:child_process';
import { globSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { browserPath } from './browser.mjs';
import { host } from './host.mjs';

const LIGHTHOUSE = 'lighthouse@13.5.0';
const RUNS = 3;
/** The least that each article is to reach, of 100. */
const GOALS = { performance: 97, accessibility: 100, 'best-practices': 100, seo: 100 };
const CHROME_FLAGS = '--headless=new --no-sandbox --disable-gpu';
const MAX_REPORT_BYTES = 64 * 1024 ** 2;
const DIST = resolve(fileURLToPath(new URL('../..', import.meta.url)), process.env.OUT_DIR ?? 'dist');

/** @typedef {{ score: number | null, numericValue?: number, title: string }} Audit */
/** @typedef {{ score: number, auditRefs: { id: string, weight: number }[] }} Category */
/** @typedef {{ categories: Record<string, Category>, audits: Record<string, Audit> }} Report */

const articles = globSync('articles/*/index.html', { cwd: DIST }).sort();
if (articles.length === 0) throw new Error(`there are no articles in ${DIST}: build the site first`);
const server = host(DIST);
const origin = await openedBy(server);
const reached = [];
for (const file of articles) {
  const path = file.replaceAll('\\', '/').replace(/index\.html$/, '');
  const report = await medianOf(`${origin}/${path}`);
  console.log(`/${path}: ${summary(report)}`);
  for (const title of failures(report)) console.log(`  ${title}`);
  reached.push(...Object.entries(GOALS).map(([name, goal]) => points(report, name) >= goal));
}
server.close();
if (reached.includes(false)) {
  console.error(`Not every article reaches ${JSON.stringify(GOALS)}.`);
  process.exitCode = 1;
}

/** @param {import('node:http').Server} server @returns {Promise<string>} where it is */
async function openedBy(server) {
  await new Promise((listening) => server.listen(0, 'localhost', () => listening(undefined)));
  const address = /** @type {import('node:net').AddressInfo} */ (server.address());
  return `http://localhost:${address.port}`;
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
