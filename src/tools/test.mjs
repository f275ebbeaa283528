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

/** @type {[name: string, command: string, args: string[], env?: Record<string, string>][]} */
const steps = [
  ['install', 'npm', ['install']],
  ['browser', 'node', ['src/tools/browser.mjs']],
  ['types', 'npm', ['run', 'types']],
  ['lint', 'npm', ['run', 'lint']],
  [
    'unit tests',
    'npm',
    ['run', 'unit', '--', '--reporter=default', '--reporter=json', `--outputFile.json=${UNIT_REPORT}`],
  ],
  ['build', 'npm', ['run', 'build'], ROOT_BUILD],
  ['build under a base path', 'npm', ['run', 'build'], BASE_BUILD],
  ['built files', 'npm', ['run', 'check:dist'], ROOT_BUILD],
  ['built files under a base path', 'npm', ['run', 'check:dist'], BASE_BUILD],
  ['browser tests', 'npm', ['run', 'e2e', '--', '--reporter=list,json'], { PLAYWRIGHT_JSON_OUTPUT_FILE: E2E_REPORT }],
];

const failed = await firstFailure();
const counts = [unitCounts(), e2eCounts()];
const total = (/** @type {'passed' | 'failed'} */ key) => counts.reduce((sum, count) => sum + count[key], 0);
if (failed) console.log(`\n✗ stopped at: ${failed}`);
const failures = Math.max(total('failed'), failed ? 1 : 0);
console.log(`${total('passed')} passed, ${failures} failed`);
process.exitCode = failures > 0 ? 1 : 0;

/** Runs the steps in order; the name of the first that fails, if one does. */
async function firstFailure() {
  rmSync(CACHE, { recursive: true, force: true });
  for (const [name, command, args, env] of steps) {
    console.log(`\n── ${name}`);
    const start = performance.now();
    const code = await run(command, args, env);
    console.log(
      `── ${name}: ${code === 0 ? 'ok' : 'failed'} after ${Math.round((performance.now() - start) / 1000)} s`,
    );
    if (code !== 0) return name;
    mkdirSync(CACHE, { recursive: true });
  }
  return undefined;
}

/**
 * @param {string} command @param {string[]} args @param {Record<string, string>} [env]
 * @returns {Promise<number>} the exit code
 */
function run(command, args, env) {
  const { SITE_URL: _url, SITE_BASE: _base, OUT_DIR: _dir, PORT: _port, ...inherited } = process.env;
  return new Promise((done) => {
    const child = spawn(command, args, {
      stdio: ['ignore', 'inherit', 'inherit'],
      shell: process.platform === 'win32', // npm is a .cmd file there
      env: { ...inherited, ...env, ASTRO_TELEMETRY_DISABLED: '1' },
    });
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
