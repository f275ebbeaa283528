// What one move of a dragged handle costs on the main thread, in the built site: every handle of every widget, or of those
// that are named, as in `npm run bench -- drag support-found`.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { chromium } from '@playwright/test';
import { browserPath } from '../tools/browser.mjs';
import { registry } from '../widgets/registry.ts';

const root = join(import.meta.dirname, '..', '..');
const { PORT = '4361' } = process.env;
const asked = process.argv.slice(3);
const widgets = registry.map(({ name }) => name).filter((name) => asked.length === 0 || asked.includes(name));
const MOVES = 240;
const WARM_UP = 60;
const FLAGS = ['--no-sandbox', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-gpu'];

if (!existsSync(resolve(root, process.env.OUT_DIR ?? 'dist'))) spawnSync('npm run build', { cwd: root, shell: true });
const server = spawn(process.execPath, ['src/build/serve.mjs', 'preview'], {
  cwd: root,
  env: { ...process.env, PORT },
  stdio: ['ignore', 'pipe', 'inherit'],
});
const address = await new Promise((found, failed) => {
  server.on('exit', () => failed(new Error('the site could not be served')));
  server.stdout.on('data', (text) => {
    const [match] = /http:\S+/.exec(String(text)) ?? [];
    if (match) found(match);
  });
});
const browser = await chromium.launch({ executablePath: browserPath(), args: FLAGS });
try {
  console.log('main-thread CPU a move of a dragged handle, script and all with painting: median, 95 %');
  for (const widget of widgets)
    for (const handle of await handlesOf(widget)) {
      const page = await opened(widget);
      await measure(page, widget, handle);
      await page.close();
    }
} finally {
  await browser.close();
  server.kill();
}

/** The widget on its page, alive. */
async function opened(/** @type {string} */ widget) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.goto(`${address}widgets/${widget}/`);
  await page.locator('[data-live][data-ready="true"]').waitFor();
  return page;
}

/** The names of its handles, each once: two panels may show the same one. */
async function handlesOf(/** @type {string} */ widget) {
  const page = await opened(widget);
  const names = await page
    .locator('[role="slider"][data-handle]')
    .evaluateAll((handles) => handles.map((handle) => handle.getAttribute('data-handle') ?? ''));
  await page.close();
  return [...new Set(names)];
}

/** @param {import('@playwright/test').Page} page @param {string} widget @param {string} name */
async function measure(page, widget, name) {
  const handle = page.getByRole('slider', { name, exact: true }).first();
  const box = await handle.boundingBox();
  if (!box) throw new Error('the handle is not visible');
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const clock = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    const of = (/** @type {string} */ name) => 1000 * (metrics.find((metric) => metric.name === name)?.value ?? 0);
    return { script: of('ScriptDuration'), task: of('TaskDuration') };
  };
  await page.mouse.move(x, y);
  await page.mouse.down();
  /** @type {{ script: number, task: number }[]} */
  const costs = [];
  for (let i = 0; i < WARM_UP + MOVES; i += 1) {
    const before = await clock();
    await page.mouse.move(x + 60 * Math.cos(i / 15), y + 60 * Math.sin(i / 15));
    await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(drawn)));
    const after = await clock();
    if (i >= WARM_UP) costs.push({ script: after.script - before.script, task: after.task - before.task });
  }
  await page.mouse.up();
  const at = (/** @type {'script' | 'task'} */ kind, /** @type {number} */ share) =>
    costs
      .map((cost) => cost[kind])
      .sort((a, b) => a - b)
      [Math.floor(share * (costs.length - 1))]?.toFixed(2);
  const line = (/** @type {'script' | 'task'} */ kind) => `${at(kind, 0.5)} ms, ${at(kind, 0.95)} ms`;
  console.log(`  ${`${widget}, ${name}`.padEnd(48)} script ${line('script')} · all ${line('task')}`);
}
