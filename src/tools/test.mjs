// `npm test`: every check there is, from a fresh clone. Needs nothing but Node itself, since nothing is installed yet.
// Stops at the first step that fails; the last line counts the tests.
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

process.chdir(fileURLToPath(new URL('../..', import.meta.url)));
const CACHE = 'node_modules/.cache/sharp-corners';
const UNIT_REPORT = `${CACHE}/unit.json`;
const E2E_REPORT = `${CACHE}/e2e.json`;
const BASE_BUILD = { SITE_BASE: '/some-base/', OUT_DIR: `${CACHE}/some-base` };
const ROOT_BUILD = { SITE_BASE: '/', OUT_DIR: 'dist' };

/** @typedef {[name: string, command: string, args: string[], env?: Record<string, string>]} Step */

/** @type {Step[]} */
const preparation = [
  ['install', 'npm', ['install']],
  ['browser', 'node', ['src/tools/browser.mjs']],
];
/**
 * Two rows of steps for two cores. All that runs Astro is in one of them, since it keeps notes in one place.
 * @type {Step[][]}
 */
const sideBySide = [
  [
    ['types', 'npm', ['run', 'types']],
    ['build', 'npm', ['run', 'build'], ROOT_BUILD],
    ['built files', 'npm', ['run', 'check:dist'], ROOT_BUILD],
    ['build under a base path', 'npm', ['run', 'build'], BASE_BUILD],
    ['built files under a base path', 'npm', ['run', 'check:dist'], BASE_BUILD],
  ],
  [
    ['lint', 'npm', ['run', 'lint']],
    [
      'unit tests',
      'npm',
      ['run', 'unit', '--', '--reporter=default', '--reporter=json', `--outputFile.json=${UNIT_REPORT}`],
    ],
  ],
];
/** @type {Step[]} */
const inBrowser = [
  ['browser tests', 'npm', ['run', 'e2e', '--', '--reporter=list,json'], { PLAYWRIGHT_JSON_OUTPUT_FILE: E2E_REPORT }],
];

/** The first step that failed. @type {string | undefined} */
let failed;
const start = performance.now();
rmSync(CACHE, { recursive: true, force: true });
await inTurn(preparation, runAloud);
mkdirSync(CACHE, { recursive: true });
await Promise.all(sideBySide.map((steps) => inTurn(steps, runQuietly)));
await inTurn(inBrowser, runAloud);

const counts = [unitCounts(), e2eCounts()];
const total = (/** @type {'passed' | 'failed'} */ key) => counts.reduce((sum, count) => sum + count[key], 0);
console.log(failed ? `\n✗ stopped at: ${failed}` : `\nall of it took ${secondsSince(start)} s`);
const failures = Math.max(total('failed'), failed ? 1 : 0);
console.log(`${total('passed')} passed, ${failures} failed`);
process.exitCode = failures > 0 ? 1 : 0;

/**
 * Runs steps one after another, until one of them fails, or one beside them does.
 * @param {Step[]} steps @param {(step: Step) => Promise<number>} run gives the exit code
 */
async function inTurn(steps, run) {
  for (const step of steps) {
    if (failed) return;
    const begun = performance.now();
    const code = await run(step);
    console.log(`── ${step[0]}: ${code === 0 ? 'ok' : 'failed'} after ${secondsSince(begun)} s`);
    if (code !== 0) failed ??= step[0];
  }
}

function secondsSince(/** @type {number} */ begun) {
  return Math.round((performance.now() - begun) / 1000);
}

/** What the step says is seen as it says it. @param {Step} step */
function runAloud([name, command, args, env]) {
  console.log(`\n── ${name}`);
  return exitOf(begin(command, args, env, 'inherit'));
}

/** What the step says is seen when it ends, in one piece. @param {Step} step */
async function runQuietly([name, command, args, env]) {
  const child = begin(command, args, env, 'pipe');
  /** @type {Buffer[]} */
  const said = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (text) => said.push(text));
  const code = await exitOf(child);
  console.log(`\n── ${name}\n${Buffer.concat(said).toString()}`);
  return code;
}

/** @param {string} command @param {string[]} args @param {Record<string, string> | undefined} env @param {'inherit' | 'pipe'} out */
function begin(command, args, env, out) {
  const { SITE_URL: _url, SITE_BASE: _base, OUT_DIR: _dir, PORT: _port, ...inherited } = process.env;
  return spawn(command, args, {
    stdio: ['ignore', out, out],
    shell: process.platform === 'win32', // npm is a .cmd file there
    env: { ...inherited, ...env, ASTRO_TELEMETRY_DISABLED: '1' },
  });
}

/** @param {import('node:child_process').ChildProcess} child @returns {Promise<number>} */
function exitOf(child) {
  return new Promise((done) => {
    child.on('error', (error) => {
      console.error(error.message);
      done(1);
    });
    child.on('close', (code) => done(code ?? 1));
  });
}

/** A test that did not run did not pass: it counts as failed. */
function unitCounts() {
  const { numPassedTests: passed = 0, numTotalTests: all = 0 } = report(UNIT_REPORT);
  return { passed, failed: all - passed };
}

function e2eCounts() {
  const { expected = 0, unexpected = 0, flaky = 0, skipped = 0 } = report(E2E_REPORT).stats ?? {};
  return { passed: expected, failed: unexpected + flaky + skipped };
}

function report(/** @type {string} */ path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return {}; // the run stopped before this report was written, and the failed step says so
  }
}
