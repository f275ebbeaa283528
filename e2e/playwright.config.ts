import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';
import { browserPath } from '../src/tools/browser.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const { OUT_DIR = 'dist', PORT = '4391', CI } = process.env;

/** The two builds under test: at the root of a host, as `npm start` serves it, and under a path, as a project page. */
const sites = [
  { name: 'root', base: '/', folder: OUT_DIR, port: Number(PORT) },
  { name: 'base', base: '/some-base/', folder: 'node_modules/.cache/sharp-corners/some-base', port: Number(PORT) + 1 },
];

export default defineConfig({
  testDir: '.',
  outputDir: '../test-results',
  fullyParallel: true,
  forbidOnly: true,
  workers: Math.min(4, Math.max(2, availableParallelism())),
  timeout: 120_000, // machines differ by a factor of five
  expect: { timeout: 10_000 },
  globalTimeout: CI ? 70 * 60_000 : 0,
  use: {
    browserName: 'chromium',
    reuseContext: true, // emptied after each test, but for its cache: a page then opens in half the time
    contextOptions: { reducedMotion: 'reduce' }, // what moves by itself has tests of its own
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: browserPath(),
      args: [
        '--no-sandbox',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--disable-gpu',
        '--enable-unsafe-swiftshader', // WebGL2 without a graphics card
      ],
    },
  },
  projects: sites.map(({ name, base, port }) => ({
    name,
    use: { baseURL: `http://localhost:${port}${base}` },
    // What a path changes is tested under one; what it makes harder, only there.
    ...(base === '/' ? { grepInvert: /@base-only/ } : { grep: /@base/ }),
  })),
  // A build that is not there is not served, so its project fails rather than the other one.
  webServer: sites
    .filter(({ folder }) => existsSync(resolve(root, folder)))
    .map(({ base, folder, port }) => ({
      command: `"${process.execPath}" src/tools/host.mjs`,
      cwd: root,
      url: `http://localhost:${port}${base}`,
      reuseExistingServer: false,
      env: { OUT_DIR: folder, SITE_BASE: base, PORT: String(port) },
    })),
});
