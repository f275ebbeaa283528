// The browser that the tests drive. `node browser.mjs` makes sure there is one.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const require = createRequire(import.meta.url);
const DOWNLOAD_MS = 180_000; // a download that cannot work tends to hang instead of failing
const INSTALL_MS = 600_000;

/** @returns {string | undefined} the executable of Playwright's own Chromium, else of one on this machine */
function findBrowser() {
  const own = require('@playwright/test').chromium.executablePath();
  return [process.env.CHROME_PATH, own, ...knownPlaces()].find((path) => path && existsSync(path));
}

/** @returns {string} the executable to drive; throws in words where there is none */
export function browserPath() {
  const path = findBrowser();
  if (!path)
    throw new Error(
      'No Chromium found. Install Chromium or Chrome, or name its executable in the variable CHROME_PATH.',
    );
  return path;
}

function knownPlaces() {
  if (process.platform === 'darwin')
    return ['Chromium', 'Google Chrome'].map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`);
  if (process.platform === 'win32')
    return [process.env.ProgramFiles, process.env['ProgramFiles(x86)'], process.env.LOCALAPPDATA]
      .filter((folder) => folder !== undefined)
      .map((folder) => join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'));
  // The one without windows opens a page in half the time.
  return ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'].flatMap(
    onPath,
  );
}

function onPath(/** @type {string} */ name) {
  return (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, name));
}

/** Tries one way after the other until a browser is there. */
function installBrowser() {
  const playwright = join(dirname(require.resolve('@playwright/test/package.json')), 'cli.js');
  run(process.execPath, [playwright, 'install', 'chromium'], DOWNLOAD_MS);
  if (findBrowser() || process.platform !== 'linux' || !onPath('apt-get').some((path) => existsSync(path))) return;
  const apt = process.getuid?.() === 0 ? ['apt-get'] : ['sudo', '--non-interactive', 'apt-get'];
  const [command = '', ...rest] = apt;
  run(command, [...rest, 'update'], INSTALL_MS);
  for (const name of ['chromium-headless-shell', 'chromium'])
    if (!findBrowser()) run(command, [...rest, 'install', '--yes', '--no-install-recommends', name], INSTALL_MS);
}

function run(/** @type {string} */ command, /** @type {string[]} */ args, /** @type {number} */ timeout) {
  console.log(`${command} ${args.join(' ')}`);
  spawnSync(command, args, {
    stdio: ['ignore', 'inherit', 'inherit'],
    timeout,
    killSignal: 'SIGKILL',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  if (!findBrowser()) installBrowser();
  console.log(`browser: ${browserPath()}`);
}
