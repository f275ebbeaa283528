// What one move of a dragged handle costs on the main thread, in the built site: the centre of constraint-contact.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { chromium } from '@playwright/test';
import { browserPath } from '../tools/browser.mjs';

const root = join(import.meta.dirname, '..', '..');
const PORT = '4361';
const MOVES = 240;
const WARM_UP = 60;
const FLAGS = ['--no-sandbox', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-gpu'];

if (!existsSync(resolve(root, process.env.OUT_DIR ?? 'dist'))) spawnSync('npm run build', { cwd: root, shell: true });
const server = spawn(process.execPath, ['src/build/serve.mjs', 'preview'], {
  cwd: root,
  env: { ...process.env, PORT },
  stdio: ['ignore', 'pipe', 'inherit'],
});
const address = await new Promise((found) => {
  server.stdout.on('data', (text) => {
    const [match] = /http:\S+/.exec(String(text)) ?? [];
    if (match) found(match);
  });
});
const browser = await chromium.launch({ executablePath: browserPath(), args: FLAGS });
try {
  await measure(await browser.newPage({ viewport: { width: 1280, height: 900 } }));
} finally {
  await browser.close();
  server.kill();
}

/** @param {import('@playwright/test').Page} page */
async function measure(page) {
  await page.goto(`${address}widgets/constraint-contact/`);
  await page.locator('[data-ready="true"]').waitFor();
  const handle = page.getByRole('slider', { name: 'centre of the loss', exact: true });
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
  console.log('dragging the centre of constraint-contact, main-thread CPU a move:');
  console.log(`  script        median ${at('script', 0.5)} ms, 95 % ${at('script', 0.95)} ms`);
  console.log(`  all, painting median ${at('task', 0.5)} ms, 95 % ${at('task', 0.95)} ms`);
}
